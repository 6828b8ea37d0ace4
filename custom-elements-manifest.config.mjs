// The manifest describes the built package, and of it what a user may touch: module paths are those that are imported,
// private members are left out, and each definition tells the tag that it defines.
import { readdirSync } from 'node:fs';
import { cemValidatorPlugin } from '@wc-toolkit/cem-validator';

const built = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const oneLine = (type) => type.replaceAll(/\s+/g, ' ').replace(/^\| /, '');

const plainText = {
  name: 'plain-text',
  packageLinkPhase({ customElementsManifest }) {
    const walk = (value) => {
      if (!value || typeof value !== 'object') return;
      for (const [key, inner] of Object.entries(value)) {
        if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = built(inner);
        // A long type stands on lines of its own in the source.
        else if (key === 'text' && typeof inner === 'string') value[key] = oneLine(inner);
        else walk(inner);
      }
    };
    walk(customElementsManifest);
  },
};

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(
          ({ name, privacy }) => !name.startsWith('#') && !['private', 'protected'].includes(privacy),
        );
      }
    }
  },
};

/** The analyzer knows `customElements.define` alone; ours goes through a guard. */
const definitions = {
  name: 'definitions',
  packageLinkPhase({ customElementsManifest: manifest }) {
    // What the analyzer writes is valid by 2.1.0, which is the first to know `cssStates`.
    manifest.schemaVersion = '2.1.0';
    for (const { path, declarations = [] } of manifest.modules) {
      for (const { tagName, name } of declarations) {
        const definition = manifest.modules.find(
          (module) => module.path === path.replace(/\.js$/, '.define.js'),
        );
        if (!tagName || !definition) continue;
        definition.exports = [
          { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
        ];
      }
    }
  },
};

/** An element's class and its definition; of the rest of its folder only the events are a user's. */
const elements = readdirSync('src/elements').flatMap((name) =>
  [name, `${name}.define`, '*.events'].map((file) => `src/elements/${name}/${file}.ts`),
);

export default {
  globs: [...elements, 'src/internal/light-element.ts', 'src/index.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    plainText,
    publicOnly,
    definitions,
    cemValidatorPlugin({
      rules: {
        manifest: { exportTypes: 'off', schemaVersion: 'off', modulePath: 'off', definitionPath: 'off' },
      },
    }),
  ],
};
