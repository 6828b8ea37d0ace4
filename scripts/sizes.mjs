// Prints what a reader downloads, gzip, against the budgets in budgets.json, and fails where one is broken.
// An element's own code is the modules of its folder, minified, everything it shares with others left out; what it loads
// only when it is wanted has a line of its own.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve as absolute, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { closure } from './imports.mjs';
import { writeTable } from './tables.mjs';

const budgets = JSON.parse(readFileSync('budgets.json', 'utf8'));
const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

async function ownSizes(name) {
  const folder = absolute('dist/elements', name) + sep;
  const build = await rollup({
    input: `dist/elements/${name}/${name}.define.js`,
    external: (id) => !id.startsWith('.') && !id.startsWith(folder),
    plugins: [
      {
        name: 'own-modules',
        resolveId(id, importer) {
          if (!importer || !id.startsWith('.')) return null;
          const target = absolute(importer, '..', id);
          return target.startsWith(folder) ? target : { id: target, external: true };
        },
      },
      minifyTemplateLiterals(),
      terser({ ecma: 2022, module: true }),
    ],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output.map(({ code, isEntry, name: chunk }) => [isEntry ? name : `${name}, ${chunk}`, gzip(code)]);
}

const sourceOf = (name) =>
  existsSync(`src/comments/${name}.ts`) ? readFileSync(`src/comments/${name}.ts`, 'utf8') : '';

/**
 * What the first page of a thread adds to the one file, by service: the thread and the service. The sanitiser, which some
 * browsers have, is left out, and what only some readers come to: who writes, votes, wants another order.
 */
function threadSizes() {
  const folder = 'dist/cdn/comments';
  const isService = (name) => /class \w+Backend\b/.test(sourceOf(name));
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.js') && isService(basename(name, '.js')))
      .map((service) => [
        basename(service, '.js'),
        [...closure(join(folder, 'thread.js'), join(folder, service))].reduce(
          (sum, path) => sum + gzip(readFileSync(path)),
          0,
        ),
      ]),
  );
}

const threads = threadSizes();
const THREAD = 'a comment thread with WordPress';
/** A thread with the service that weighs most. */
const WITH_THREAD = 'dist/cdn/news.all.js and a thread';
const sizeOf = (file) => gzip(readFileSync(file));
const file = (path) => [path, budgets[path], sizeOf(path)];
const themes = readdirSync('dist/themes').map((name) => [
  `dist/themes/${name}`,
  budgets['dist/themes/*.css'],
  sizeOf(join('dist/themes', name)),
]);
const core = readdirSync('dist/cdn/chunks').find((name) => /^core-.*\.js$/.test(name));
const rows = [
  file('dist/news.css'),
  ...themes,
  file('dist/cdn/news.js'),
  ['dist/cdn/chunks/core', budgets['dist/cdn/chunks/core'], sizeOf(join('dist/cdn/chunks', core))],
  file('dist/cdn/news.all.js'),
  [THREAD, budgets[THREAD], threads.get('wordpress')],
  [WITH_THREAD, budgets[WITH_THREAD], sizeOf('dist/cdn/news.all.js') + Math.max(...threads.values())],
];
for (const name of readdirSync('dist/elements')) {
  for (const [part, size] of await ownSizes(name)) {
    rows.push([`elements/${part}`, budgets[`elements/${part}`] ?? budgets['elements/*'], size]);
  }
}

const line = (cells) => `| ${cells[0].padEnd(40)} | ${cells[1].padStart(9)} | ${cells[2].padStart(9)} |`;
console.log(line(['gzip, bytes', 'size', 'budget']));
console.log(`|${'-'.repeat(42)}|${'-'.repeat(10)}:|${'-'.repeat(10)}:|`);
for (const [name, budget, size] of rows) {
  console.log(
    line([name, size.toLocaleString('en'), budget.toLocaleString('en')]) + (size > budget ? ' OVER' : ''),
  );
}
const over = rows.filter(([, budget, size]) => size > budget);
console.log(over.length ? `sizes: ${over.length} over budget` : `sizes: all ${rows.length} within budget`);
process.exitCode = over.length ? 1 : 0;

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const size = (name) => rows.find(([row]) => row === name);
const told = [
  ['`news.css`, with the default theme', size('dist/news.css')],
  ['each further theme, at most', themes.toSorted((one, other) => other[2] - one[2])[0]],
  ['`cdn/news.js`, the loader', size('dist/cdn/news.js')],
  ['what every element shares, Lit in it', size('dist/cdn/chunks/core')],
  ['`cdn/news.all.js`, every element in one file', size('dist/cdn/news.all.js')],
  ['a comment thread with WordPress, without the sanitiser', size(THREAD)],
  ['the one file and a thread with the service that weighs most, without the sanitiser', size(WITH_THREAD)],
];
await writeTable('README.md', 'sizes', [
  ['gzip', 'size', 'budget'],
  ...told.map(([name, [, budget, bytes]]) => [name, kilobytes(bytes), kilobytes(budget)]),
]);
