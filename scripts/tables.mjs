// Tables that the build writes into a page of Markdown, between `<!-- name -->` and `<!-- name end -->`.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/**
 * Markdown that the project writes by itself, in the project's style.
 * @param {string} page - The page's path.
 * @param {string} text - What is to stand there.
 * @returns {Promise<string>}
 */
export const inStyle = async (page, text) =>
  format(text, { ...(await resolveConfig(page)), parser: 'markdown' });

/**
 * A page with a table in it. Without the two marks it is as it was.
 * @param {string} page - The page's path.
 * @param {string} name - The name in the marks.
 * @param {string[][]} rows - The cells; the first row is the head.
 * @returns {Promise<string>} The page's text.
 */
export async function withTable(page, name, rows) {
  const [head, ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const table = [head, `|${' --- |'.repeat(rows[0].length)}`, ...body].join('\n');
  const block = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- ${name} end -->)`);
  const text = readFileSync(page, 'utf8').replace(block, (_, start, end) => `${start}\n\n${table}\n\n${end}`);
  return inStyle(page, text);
}

/** Writes a table into a page; see `withTable`. */
export async function writeTable(page, name, rows) {
  const text = await withTable(page, name, rows);
  if (text !== readFileSync(page, 'utf8')) writeFileSync(page, text);
}

/**
 * The cells of a table that `writeTable` wrote, without its head.
 * @param {string} page - The page's path.
 * @param {string} name - The name in the marks.
 * @returns {string[][]}
 */
export function readTable(page, name) {
  const [, table = ''] =
    readFileSync(page, 'utf8').match(new RegExp(`<!-- ${name} -->([^]*?)<!-- ${name} end -->`)) ?? [];
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
