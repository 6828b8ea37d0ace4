// The article of this folder on a page with other people's sheets, in Chromium, without a network and without script:
// what is tested is the stylesheet.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.mjs';

const ORIGIN = 'http://drop-in.test';
const NEWS = readFileSync('dist/news.css', 'utf8');
const ARTICLE = readFileSync(new URL('article.html', import.meta.url), 'utf8');

/**
 * One page: our sheet, theirs, and the article in a place of a fixed width, so that a body's margin changes nothing.
 * @param {object} [options]
 * @param {string} [options.before] - CSS that comes before ours.
 * @param {string} [options.after] - CSS that comes after ours.
 * @param {(article: string) => string} [options.place] - HTML around the article.
 * @param {string} [options.layer] - Name of the cascade layer that our sheet is put into; default: none.
 */
export function html({ before = '', after = '', place = inColumn(1200), layer = '' } = {}) {
  const style = (css) => (css ? `<style>${css}</style>` : '');
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Article</title>
${style(before)}${style(layer ? `@layer ${layer} { ${NEWS} }` : NEWS)}${style(after)}</head><body>${place(ARTICLE)}</body></html>`;
}

/**
 * A column of a width in CSS pixels; the element takes no part in what sites style.
 * @param {number} width
 * @param {string} [style] - More of the column's own CSS.
 */
export const inColumn =
  (width, style = '') =>
  (article) =>
    `<site-column style="display:block;inline-size:${width}px;${style}">${article}</site-column>`;

/**
 * Chromium with one page, which can be filled again and again.
 * @returns {Promise<{show: (source: string, width?: number) => Promise<import('playwright-core').Page>, close: () => Promise<void>}>}
 */
export async function openBrowser() {
  const browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
  // Script is off, and the tests' own questions are asked all the same.
  const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce' });
  const page = await context.newPage();
  let current = '';
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/frame')
      return route.fulfill({ contentType: 'text/html', body: html({ place: (article) => article }) });
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: current });
    if (pathname.startsWith('/pictures/'))
      return route.fulfill({ path: `examples/assets/${basename(pathname)}` });
    return route.abort();
  });
  return {
    async show(source, width = 1280) {
      current = source;
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
      return page;
    },
    close: () => browser.close(),
  };
}
