// Tables that the build writes into a page of Markdown, between `<!-- name -->` and `<!-- name end -->`.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/**
 * Writes a table. Without the two marks in the page it writes nothing.
 * @param {string} page - The page's path.
 * @param {string} name - The name in the marks.
 * @param {string[][]} rows - The cells; the first row is the head.
 */
export async function writeTable(page, name, rows) {
  const before = readFileSync(page, 'utf8');
  const [head, ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const table = [head, `|${' --- |'.repeat(rows[0].length)}`, ...body].join('\n');
  const block = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- ${name} end -->)`);
  const text = before.replace(block, (_, start, end) => `${start}\n\n${table}\n\n${end}`);
  const after = await format(text, { ...(await resolveConfig(page)), parser: 'markdown' });
  if (after !== before) writeFileSync(page, after);
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
