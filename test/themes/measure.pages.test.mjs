// How many characters a line of running text has, in the faces of the themes: 60 to 70 on a wide page, less on a tablet.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { PRESETS, sheet } from './stylesheet.mjs';

let site, browser;
before(async () => {
  site = await serve();
  browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** The faces of the examples, waited for: the examples themselves do without a face that is late. */
const faces = readFileSync('examples/assets/site.css', 'utf8')
  .match(/@font-face\s*\{[^}]*\}/g)
  .join('\n')
  .replaceAll('optional', 'block')
  .replaceAll('url("fonts', 'url("/examples/assets/fonts');
const body = readFileSync('examples/article/index.html', 'utf8').match(
  /<news-article[^]*<\/news-article>/,
)[0];

/** Runs in the page: characters of each whole line of the paragraphs. */
function charactersOfLines() {
  const range = document.createRange();
  return [...document.querySelectorAll('article > p:not([class]):not(:first-of-type)')].flatMap(
    (paragraph) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const lines = [];
      let baseline = -Infinity;
      while (walker.nextNode()) {
        for (let index = 0; index < walker.currentNode.length; index++) {
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + 1);
          const { bottom, height } = range.getBoundingClientRect();
          if (!height) continue;
          if (bottom > baseline + height / 2) {
            lines.push(0);
            baseline = bottom;
          }
          lines[lines.length - 1]++;
        }
      }
      return lines.slice(0, -1);
    },
  );
}

for (const theme of PRESETS) {
  test(`${theme}: 60 to 70 characters to the line at 1440 px`, async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${site.address}/examples/assets/site.css`);
    await page.setContent(
      `<!doctype html><html lang="fr"><style>${faces}${sheet('news')}${sheet(theme)}</style>${body.replace('<news-article', `<news-article theme="${theme}"`)}`,
    );
    await page.evaluate(() => document.fonts.ready);
    const lines = await page.evaluate(charactersOfLines);
    const average = lines.reduce((sum, one) => sum + one, 0) / lines.length;
    assert.ok(lines.length > 40, `${lines.length} lines`);
    assert.ok(average >= 60 && average <= 70, `${average.toFixed(1)} characters`);
    await page.close();
  });
}
