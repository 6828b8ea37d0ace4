// Writes the values of tokens.json into the stylesheets and into the table of docs/theming.md: what stands between
//   /* tokens: <groups> */  and  /* tokens end */
// is not written by hand. `--check` writes nothing and fails where a file differs from tokens.json, or where a sheet
// that is written by hand reads a token with another default.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTable } from './tables.mjs';

const THEMES = 'src/themes';
const PAGE = 'docs/theming.md';
/** Sheets with blocks of values, and the theme whose values they are. */
const SHEETS = {
  'colours.css': 'gazette',
  'tokens.css': 'gazette',
  'une.css': 'une',
  'bourse.css': 'bourse',
  'antenne.css': 'antenne',
  'revue.css': 'revue',
};
/** Private names that are not the public name after `--_news-`. */
const PRIVATE = {
  'stretch-heading': 'stretch',
  'tracking-heading': 'tracking',
  'leading-body': 'leading',
  measure: 'size-measure',
  'rule-strong': 'strong',
  'rule-section': 'section',
};

const tokens = JSON.parse(readFileSync('tokens.json', 'utf8'));
const check = process.argv.includes('--check');
const faults = [];

const privateName = (name) => `--_news-${PRIVATE[name] ?? name.replace(/^color-/, '')}`;
const number = (text) => text.replace(/(?<![\d.])0\./g, '.');

/** A path of tokens.json as the name after `--news-`; `$root` is the group's own value. */
const nameOf = (group, key) => (key === '$root' ? group : `${group}-${key}`);

/** The entries of a group that are tokens or groups, not properties of the group. */
const members = (group) =>
  Object.entries(group ?? {}).filter(([key]) => key === '$root' || !key.startsWith('$'));

/** A colour as CSS writes it. Its components, which design tools read, must say the same. */
function colour({ $value: { hex, components } }) {
  const said = components.map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  if (`#${said.join('')}` !== hex) faults.push(`tokens.json: ${hex} is not ${components.join(' ')}`);
  return hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
}

/** A value as CSS writes it: a token's name, a list of faces, a length, a number, or CSS with the unit u. */
function css(value) {
  if (Array.isArray(value))
    return value.map((face) => (/^[A-Z].*[A-Z ]/.test(face) ? `"${face}"` : face)).join(', ');
  if (typeof value === 'object') return `${value.value}${value.unit}`;
  const alias = /^\{\w+\.([\w.]+)\}$/.exec(value);
  if (alias) return `var(${privateName(alias[1].replace('.', '-'))})`;
  return number(String(value)).replace(/([\d.]+)u\b/g, (_, count) =>
    count === '1' ? 'var(--_news-u)' : `${count} * var(--_news-u)`,
  );
}

/**
 * The colours of a theme or of a reader's scheme.
 * @param {string} theme - A theme of tokens.json.
 * @param {string} kind - `pairs`, for light and dark, or the name of colours that no theme changes: `paper`, a reader's scheme.
 */
function colours(theme, kind) {
  const scheme = tokens[kind];
  return members((scheme ?? tokens[theme]).color).map(([role, token]) => {
    const name = privateName(`color-${role}`);
    if (scheme) return `${name}: ${colour(token)};`;
    return `${name}: var(--news-color-${role}, light-dark(${colour(token.light)}, ${colour(token.dark)}));`;
  });
}

/** The other values of a theme, without those that a sheet reads where it uses them. */
function values(theme, groups) {
  return groups.flatMap((group) =>
    members(tokens[theme][group])
      .filter(([, { $extensions }]) => !$extensions?.['news-elements'].readIn)
      .map(([key, { $value }]) => {
        const name = nameOf(group, key);
        return `${privateName(name)}: var(--news-${name}, ${css($value)});`;
      }),
  );
}

/** The lines of one block: `tokens: color pairs`, `tokens: font weight`, or `tokens: voice` for all but colours. */
function lines(theme, [first, ...rest]) {
  if (first === 'color') return colours(theme, rest[0]);
  const all = Object.keys(tokens[theme]).filter((name) => name !== 'color' && !name.startsWith('$'));
  return values(theme, first === 'voice' ? all : [first, ...rest]);
}

const BLOCK = /^( *)\/\* tokens: ([\w- ]+) \*\/\n[^]*?^ *\/\* tokens end \*\/$/gm;

function sheet(file, theme) {
  return readFileSync(join(THEMES, file), 'utf8').replace(BLOCK, (_, indent, words) =>
    [`/* tokens: ${words} */`, ...lines(theme, words.split(' ')), '/* tokens end */']
      .map((line) => indent + line)
      .join('\n'),
  );
}

/** Tokens that a sheet written by hand reads where it uses them must have the default that is told here. */
function checkReadIn() {
  for (const [group, entries] of Object.entries(tokens.gazette)) {
    for (const [key, { $value, $extensions }] of members(entries)) {
      const file = $extensions?.['news-elements'].readIn;
      if (!file) continue;
      const wanted = `var(--news-${nameOf(group, key)}, ${css($value)})`;
      if (!readFileSync(join(THEMES, file), 'utf8').includes(wanted))
        faults.push(`${join(THEMES, file)} does not read ${wanted}`);
    }
  }
}

const cell = (text) => text.replaceAll('|', '\\|');

/** A default as the page tells it: colours by day and by night, the rest as it stands in tokens.json. */
function told(token) {
  if (token.light) return `\`${token.light.$value.hex}\`, dark \`${token.dark.$value.hex}\``;
  const { $value } = token;
  const alias = /^\{\w+\.(\w+)\.(\w+)\}$/.exec($value);
  if (alias) return `\`--news-${alias[1]}-${alias[2]}\``;
  if (String($value).includes('--_news-')) return 'by language';
  return `\`${cell(typeof $value === 'string' ? $value : css($value))}\``;
}

const rows = Object.entries(tokens.gazette).flatMap(([group, entries]) =>
  group.startsWith('$')
    ? []
    : members(entries).map(([key, token]) => [
        `\`--news-${nameOf(group, key)}\``,
        cell(token.$description),
        told(token),
      ]),
);

const written = [
  ...Object.entries(SHEETS).map(([file, theme]) => [join(THEMES, file), sheet(file, theme)]),
  [PAGE, await withTable(PAGE, 'tokens', [['property', 'what it is', 'in gazette'], ...rows])],
];
for (const [file, text] of written) {
  if (readFileSync(file, 'utf8') === text) continue;
  if (check) faults.push(`${file} differs from tokens.json: run \`node scripts/tokens.mjs\``);
  else writeFileSync(file, text);
}
checkReadIn();
for (const fault of faults) console.error(`tokens: ${fault}`);
console.log(
  faults.length ? `tokens: ${faults.length} faults` : `tokens: ${written.length} files as tokens.json says`,
);
process.exitCode = faults.length ? 1 : 0;
