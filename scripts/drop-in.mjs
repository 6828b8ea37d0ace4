// Prints what an article measures on pages that load other people's sheets, before and after ours, and how many of its
// boxes and properties differ from the page without them. `node scripts/drop-in.mjs --differences` lists each.
import { differences, measure, measureBeside } from '../test/drop-in/measure.mjs';
import { html, openBrowser } from '../test/drop-in/pages.mjs';
import { foreignSheets } from '../test/drop-in/sheets.mjs';

const list = process.argv.includes('--differences');
const browser = await openBrowser();
const alone = await measure(await browser.show(html()));
const rows = [['alone', alone.figures, 0]];
const found = [];
for (const { name, css, orders } of foreignSheets()) {
  for (const order of orders) {
    const { bare, other, root } = await measureBeside(browser, css, order);
    const lines = differences(bare, other);
    rows.push([`${name}, ${order} ours (root ${root})`, other.figures, lines.length]);
    for (const line of lines) found.push(`${name}, ${order} ours: ${line}`);
  }
}
await browser.close();

const names = Object.keys(alone.figures);
console.log(`| page | ${names.join(' | ')} | differences |`);
console.log(`|---|${'---|'.repeat(names.length + 1)}`);
for (const [name, figures, count] of rows)
  console.log(`| ${name} | ${names.map((figure) => figures[figure]).join(' | ')} | ${count} |`);
if (list) console.log(`\n${found.join('\n')}`);
console.log(`\ndrop-in: ${rows.length - 1} pages measured, ${found.length} differences`);
