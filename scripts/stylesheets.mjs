// The stylesheets, as a step of the Rollup build: each is bundled from its parts and minified, nothing is rewritten for
// older browsers (light-dark(), logical properties and fallbacks stay as they are written). Private names that no other
// file reads are shortened, in every sheet alike.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bundle } from 'lightningcss';

/** Parts of news.css are imported by it; the presets stand alone. */
const PRESETS = ['gazette', 'une', 'bourse', 'antenne', 'revue'];

/**
 * What shadow roots, stories and tests read keeps its name: colours, two faces, a radius; so does what the script registers.
 * The others get a number.
 */
const KEPT = new RegExp(
  `^--_news-(?:${[
    'bg surface text heading muted accent on-accent link rule rule-strong field focus error success mark',
    'font-heading font-ui radius-control css',
    'u text-size gutter measure m wide gap pad edge block h1 standfirst quote small meta caption label',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
);

/**
 * Short names for the private properties of a folder of sheets, the same whichever sheet is built.
 * @param {string} folder - Folder of the sources.
 * @returns {Map<string, string>} `--_news-summary-padding` to `--_n41`.
 */
function shortNames(folder) {
  const text = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');
  const names = [...new Set(text.match(/--_news-[\w-]+/g))].filter((name) => !KEPT.test(name)).sort();
  return new Map(names.map((name, index) => [name, `--_n${index}`]));
}

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
  const short = shortNames(dirname(filename));
  return code.toString().replace(/--_news-[\w-]+/g, (name) => short.get(name) ?? name);
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
