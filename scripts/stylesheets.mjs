// The stylesheets, as a step of the Rollup build: each is bundled from its parts and minified, nothing is rewritten for
// older browsers (light-dark(), logical properties and fallbacks stay as they are written).
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundle } from 'lightningcss';

/** Parts of news.css are imported by it; the presets stand alone. */
const PRESETS = ['gazette', 'une', 'bourse', 'antenne', 'revue'];

/**
 * Bundles and minifies one stylesheet.
 * @param {string} filename - Path of the sheet that imports its parts.
 * @returns {string} The minified sheet.
 */
export function buildStylesheet(filename) {
  const { code, warnings: all } = bundle({ filename, minify: true });
  // :state() passes through as it stands; this version of the tool does not know it yet.
  const warnings = all.filter(({ message }) => !message.startsWith("'state' is not recognized"));
  if (warnings.length)
    throw new Error(
      warnings.map(({ message, loc }) => `${loc?.filename}:${loc?.line} ${message}`).join('\n'),
    );
  return code.toString();
}

/**
 * A Rollup configuration that writes `news.css` and `themes/<name>.css`.
 * @param {string} from - Folder of the sources.
 * @param {string} to - Folder of the build.
 */
export function stylesheets(from, to) {
  const entry = '\0stylesheets';
  const built = readdirSync(from).filter((file) => PRESETS.includes(basename(file, '.css')));
  return {
    input: entry,
    output: { dir: to, format: 'es', entryFileNames: 'unused.js' },
    onwarn: (warning, log) => warning.code === 'EMPTY_BUNDLE' || log(warning),
    plugins: [
      {
        name: 'stylesheets',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? '' : null),
        generateBundle(_, files) {
          for (const name of Object.keys(files)) delete files[name];
          mkdirSync(join(to, 'themes'), { recursive: true });
          writeFileSync(join(to, 'news.css'), buildStylesheet(join(from, 'news.css')));
          for (const file of built)
            writeFileSync(join(to, 'themes', file), buildStylesheet(join(from, file)));
        },
      },
    ],
  };
}
