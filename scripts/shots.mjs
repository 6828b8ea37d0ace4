// Screenshots of every example at three widths, light and dark, into shots/ (git-ignored), and with `--readme` the two
// pictures of the README. Look at them after every change that can be seen.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from './browsers.mjs';
import { listExamples } from './examples.mjs';
import { serve } from './static-server.mjs';

const WIDTHS = [390, 820, 1440];
const SCHEMES = ['light', 'dark'];

const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const examples = listExamples().filter(({ name }) => !only.length || only.includes(name));
const site = await serve();
const browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
mkdirSync('shots', { recursive: true });

async function shoot(path, file, width, colorScheme, options) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.goto(site.address + path, { waitUntil: 'load' });
  // Walk down once, so that lazy pictures and forms that wait for the viewport are there.
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 700) {
      scrollTo(0, y);
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 30)));
    }
    scrollTo(0, 0);
    await document.fonts.ready;
  });
  await page.waitForTimeout(150);
  await page.screenshot({ path: file, ...options });
  await page.close();
}

let count = 0;
if (process.argv.includes('--readme')) {
  mkdirSync('docs/pictures', { recursive: true });
  for (const scheme of SCHEMES) {
    await shoot('/examples/article/', `docs/pictures/article-${scheme}.png`, 960, scheme, {
      fullPage: true,
      clip: { x: 0, y: 0, width: 960, height: 1800 },
    });
    count++;
  }
} else {
  for (const { name, path } of examples) {
    for (const width of WIDTHS) {
      for (const scheme of SCHEMES) {
        await shoot(path, `shots/${name}-${width}-${scheme}.png`, width, scheme, { fullPage: true });
        count++;
      }
    }
    console.log(`shots: ${name}`);
  }
}
await browser.close();
await site.close();
console.log(`shots: ${count} pictures of ${examples.length} examples`);
