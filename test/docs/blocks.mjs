// The code blocks of the documentation, by file and line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Documents whose blocks a reader may copy, but for `docs/frameworks.md`: its blocks are held to the sites of
 * `examples/frameworks` by `test/conventions/docs.test.mjs`.
 */
export const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...['docs', 'examples']
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, file)))
    .filter(
      (file) =>
        file.endsWith('.md') && !file.includes('node_modules') && file !== join('docs', 'frameworks.md'),
    ),
];

/**
 * @typedef {object} Block
 * @property {string} file
 * @property {number} line - Of its first line of code, from 1.
 * @property {string} language
 * @property {string} code
 */

/** @returns {Block[]} */
export function blocksOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const blocks = [];
  let open;
  for (const [index, text] of lines.entries()) {
    const fence = text.match(/^(\s*)(`{3,})(\w*)\s*$/);
    if (!fence) {
      open?.code.push(text.slice(open.indent));
    } else if (!open) {
      open = {
        file,
        line: index + 2,
        language: fence[3],
        indent: fence[1].length,
        fence: fence[2],
        code: [],
      };
    } else if (fence[2] === open.fence) {
      blocks.push({ file, line: open.line, language: open.language, code: open.code.join('\n') });
      open = undefined;
    }
  }
  return blocks;
}

/** Every block of some languages. */
export const blocksIn = (...languages) =>
  documents.flatMap(blocksOf).filter(({ language }) => languages.includes(language));

/** Names a block for a test. */
export const nameOf = ({ file, line, language }) => `${file}:${line} (${language || 'no language'})`;
