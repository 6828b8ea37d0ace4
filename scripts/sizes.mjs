// Prints what a reader downloads, gzip, against the budgets in budgets.json, and fails where one is broken.
// An element's own code is the modules of its folder, minified, everything it shares with others left out; what it loads
// only when it is wanted has a line of its own.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve as absolute, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

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

const rows = [
  ['dist/news.css', budgets['dist/news.css'], gzip(readFileSync('dist/news.css'))],
  ['dist/cdn/news.all.js', budgets['dist/cdn/news.all.js'], gzip(readFileSync('dist/cdn/news.all.js'))],
];
for (const file of readdirSync('dist/themes')) {
  rows.push([
    `dist/themes/${file}`,
    budgets['dist/themes/*.css'],
    gzip(readFileSync(join('dist/themes', file))),
  ]);
}
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
