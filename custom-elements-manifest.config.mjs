// The manifest describes the built package: module paths are rewritten from the sources to what is imported.
import { cemValidatorPlugin } from '@wc-toolkit/cem-validator';

const built = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const builtPaths = {
  name: 'built-paths',
  packageLinkPhase({ customElementsManifest }) {
    const walk = (value) => {
      if (!value || typeof value !== 'object') return;
      for (const [key, inner] of Object.entries(value)) {
        if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = built(inner);
        else walk(inner);
      }
    };
    walk(customElementsManifest);
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/internal/light-element.ts', 'src/index.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/*.warnings.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    builtPaths,
    cemValidatorPlugin({
      rules: {
        manifest: { exportTypes: 'off', schemaVersion: 'off', modulePath: 'off', definitionPath: 'off' },
      },
    }),
  ],
};
