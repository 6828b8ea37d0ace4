// What the stylesheet holds until the script comes is given back where the script has nothing to put there.
import assert from 'node:assert/strict';
import test from 'node:test';
import { site } from '../support/browser.mjs';

const { open } = site();

const AUTHOR = '<p>By <a rel="author" href="/ines/">Ines Carvalho</a></p>';
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stand-ins</title>
<link rel="stylesheet" href="/dist/news.css"><script type="module" src="/dist/cdn/news.all.js"></script>
<news-byline>${AUTHOR}</news-byline>
<news-byline published="soon" updated="later">${AUTHOR}</news-byline>
<news-summary></news-summary>
<news-summary heading="In brief" ai="generated"></news-summary>`;

for (const name of ['byline', 'summary']) {
  test(`a ${name} for which there is nothing to add is as high as one that asks for nothing`, async () => {
    const page = await open('stand-ins', { html });
    await page.waitForFunction((tag) => customElements.get(tag), `news-${name}`);
    const heights = await page.$$eval(`news-${name}`, async (elements) => {
      await Promise.all(elements.map((element) => element.updateComplete));
      return elements.map((element) => element.getBoundingClientRect().height);
    });
    assert.equal(heights.length, 2);
    assert.equal(heights[1], heights[0]);
  });
}
