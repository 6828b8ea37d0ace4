// `npm run bench`: compares a page made with news-elements with the same page made otherwise, in Chromium, interleaved
// in random order, and writes docs/performance.md. It takes about half an hour; leave the machine alone meanwhile.
//   --rounds 15   rounds of the article's pages        --growth 5   rounds of the pages that grow
//   --only growth | article | profile | late | mounts   --dry   print, write nothing
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from '../scripts/browsers.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    growth: { type: 'string', default: '5' },
    only: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
});
const wants = (part) => !values.only || values.only === part;

if (spawnSync(process.execPath, ['scripts/build.mjs', '--missing'], { stdio: 'inherit' }).status !== 0)
  process.exit(1);
if (!existsSync('bench/node_modules')) {
  console.log('bench: installing what it compares with');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: 'bench', stdio: 'inherit' });
}
const { articlePages, barePage, buildPages, growthPages } = await import('./pages.mjs');
const { measure } = await import('./measure.mjs');
const { mounts } = await import('./mounts.mjs');
const { profile } = await import('./profile.mjs');
const { report } = await import('./report.mjs');
const { serve } = await import('./server.mjs');
const { shuffled } = await import('./statistics.mjs');

await buildPages();
const site = await serve();
const browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
const address = (page) => `${site.address}${page.name}.html`;

/** Rounds of pages, each page once a round. */
async function rounds(title, count, pages, load) {
  const all = [];
  for (let round = 1; round <= count; round++) {
    const seen = {};
    for (const page of shuffled(pages)) seen[page.name] = await load(page);
    all.push(seen);
    console.log(`bench: ${title}, round ${round} of ${count}`);
  }
  return all;
}

const result = { version: browser.version() };
const pages = articlePages();
const count = Number(values.rounds);
if (wants('article')) {
  const slow = { cpu: 4, slow: true };
  result.mobile = await rounds('4x slower processor, slow 4G', count, pages, (page) =>
    measure(browser, address(page), slow),
  );
  result.desktop = await rounds('as it is', count, [...pages, barePage()], (page) =>
    measure(browser, address(page)),
  );
}
if (wants('profile')) {
  const compared = pages.filter(({ name }) => /^(plain|loader)$/.test(name));
  result.profile = await rounds('where it goes', Math.min(count, 7), compared, (page) =>
    profile(browser, address(page)),
  );
}
if (wants('late')) {
  const late = pages.filter(({ name }) => /^(plain|loader|one-file|shadow|shoelace)$/.test(name));
  const conditions = { cpu: 4, slow: true, late: '600' };
  result.late = await rounds('scripts 600 ms late', Math.min(count, 5), late, (page) =>
    measure(browser, address(page), conditions),
  );
  result.boxes = await rounds('boxes, scripts late', 1, late, (page) =>
    measure(browser, address(page), { late: '1500', boxes: true }),
  );
  result.blocked = await rounds('boxes, scripts refused', 1, late, (page) =>
    measure(browser, address(page), { late: 'never', boxes: true }),
  );
}
if (wants('growth')) {
  result.growth = await rounds('growth', Number(values.growth), growthPages(), (page) =>
    measure(browser, address(page), { scroll: page.series === 'comments' }),
  );
}
if (wants('mounts')) {
  const tried = [{ name: 'plain' }, { name: 'one-file' }];
  result.mounts = await rounds('200 times in and out', 3, tried, (page) =>
    mounts(browser, address(page), page.name !== 'plain'),
  );
}
await browser.close();
site.close();
await report(result, { pages, growth: growthPages(), rounds: count, write: !values.dry && !values.only });
