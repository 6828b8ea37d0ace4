// `node scripts/stress.mjs FOLDER`: every HTML file and WordPress post below a folder as an article, at three widths.
// Prints what is wrong and not known to be the source's fault; `--known` prints that too. `--from=<n>` goes on where an
// earlier run stopped: each line of progress has the number.
import { readBodies } from '../test/stress/bodies.mjs';
import { openBrowser } from '../test/stress/page.mjs';
import { stress } from '../test/stress/run.mjs';

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (!folder) {
  console.error('stress: which folder? node scripts/stress.mjs FOLDER [--known] [--from=<n>]');
  process.exit(2);
}
const from = Number(process.argv.find((word) => word.startsWith('--from='))?.slice('--from='.length) ?? 1);
if (!(from >= 1 && Number.isInteger(from))) {
  console.error('stress: --from=<n> takes the number of a body, 1 or more');
  process.exit(2);
}
const all = readBodies(folder);
const bodies = all.slice(from - 1);
const browser = await openBrowser();
const counts = { ours: 0, known: 0, clean: 0 };
for (const [index, body] of bodies.entries()) {
  const found = await stress(browser, body);
  const ours = found.filter(({ reason }) => !reason);
  counts.ours += ours.length;
  counts.known += found.length - ours.length;
  if (!ours.length) counts.clean++;
  console.log(
    `stress ${from + index}/${all.length}: ${body.file}: ${ours.length ? `${ours.length} FOUND` : 'clean'}`,
  );
  for (const { kind, detail, widths, reason } of found) {
    if (reason && !process.argv.includes('--known')) continue;
    const at = widths.length ? ` (at ${widths.join(', ')})` : '';
    console.log(`  ${reason ? 'known ' : ''}${kind}: ${detail}${at}${reason ? `: ${reason}` : ''}`);
  }
}
await browser.close();
console.log(
  `\nstress: ${bodies.length} bodies, ${counts.clean} clean, ${counts.ours} findings, ${counts.known} known to be the source's`,
);
process.exitCode = counts.ours || !bodies.length ? 1 : 0;
