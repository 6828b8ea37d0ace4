// Writes dist/cdn/integrity.json, the hash of every file that a page may load by address, and those of the files that
// a page names itself into docs/delivery.md.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTable } from './tables.mjs';

/** The files that stand in a page's own HTML. */
const NAMED = ['cdn/news.js', 'cdn/news.all.js', 'news.css'];

/**
 * A file's hash as the `integrity` attribute takes it.
 * @param {string} file - Its path.
 */
export const integrity = (file) =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** Every script and stylesheet for a page, relative to `dist`, with its hash. */
export function integrityTable() {
  const files = ['cdn', 'themes'].flatMap((folder) =>
    readdirSync(join('dist', folder), { recursive: true }).map(
      (file) => `${folder}/${file.replaceAll('\\', '/')}`,
    ),
  );
  return Object.fromEntries(
    ['news.css', ...files]
      .filter((file) => /\.(js|css)$/.test(file))
      .sort()
      .map((file) => [file, integrity(join('dist', file))]),
  );
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const table = integrityTable();
  writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(table, null, 2)}\n`);
  await writeTable('docs/delivery.md', 'integrity', [
    ['file', '`integrity`'],
    ...NAMED.map((file) => [`\`dist/${file}\``, `\`${table[file]}\``]),
  ]);
  console.log(`integrity: ${Object.keys(table).length} files`);
}
