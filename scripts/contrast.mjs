// Prints the contrast of every role in every theme and scheme, as WCAG counts it; below what is needed, with a mark.
import { SCHEMES, THEMES, pairs } from '../test/contrast/measure.mjs';
import { openBrowser } from '../test/drop-in/pages.mjs';

const browser = await openBrowser();
const columns = THEMES.flatMap((theme) => SCHEMES.map((scheme) => [theme, scheme]));
const table = new Map();
let weak = 0;
for (const [index, [theme, scheme]] of columns.entries()) {
  for (const { pair, ratio, need } of await pairs(browser, theme, scheme)) {
    // The weakest text is another one in each theme: its name goes to the cell.
    const [row, what = ''] = pair.split(': ');
    if (!table.has(row)) table.set(row, { need, cells: columns.map(() => '') });
    table.get(row).cells[index] = `${ratio < need ? '!! ' : ''}${ratio.toFixed(2)}${what && ` ${what}`}`;
    if (ratio < need) weak++;
  }
  process.stderr.write(`contrast: ${index + 1} of ${columns.length}, ${theme} ${scheme}\n`);
}
await browser.close();

console.log(`| pair | at least | ${columns.map((names) => names.join(' ')).join(' | ')} |`);
console.log(`|---|---:|${'---:|'.repeat(columns.length)}`);
for (const [pair, { need, cells }] of table) console.log(`| ${pair} | ${need} | ${cells.join(' | ')} |`);
console.log(`\ncontrast: ${table.size} roles in ${columns.length} themes and schemes, ${weak} too weak`);
process.exitCode = weak ? 1 : 0;
