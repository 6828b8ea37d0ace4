// What a script asks for, seen on the page: sizes of labels, and where large lines break.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, withBrowser } from './browser.mjs';

withBrowser();

const article = (lang) => `<news-article lang="${lang}"><article>
  <header><p class="kicker"><a href="#section">Kicker</a></p><h1>Headline</h1></header><p>Text</p></article></news-article>`;

test('a label is larger where it cannot be in capitals', async () => {
  const size = async (lang, css) => {
    const page = await open(article(lang), { css });
    const text = await page.$eval('.kicker', (node) => getComputedStyle(node).fontSize);
    await page.close();
    return text;
  };
  assert.equal(await size('fr'), '13px');
  for (const lang of ['ar', 'ja', 'my', 'ta']) assert.equal(await size(lang), '15px', lang);
  assert.equal(await size('ar', ':root { --news-size-label: 20px }'), '20px', 'a publisher’s size wins');
});

test('a Japanese headline breaks between phrases, the text anywhere', async () => {
  const page = await open(article('ja'));
  const breaks = (selector) => page.$eval(selector, (node) => getComputedStyle(node).wordBreak);
  assert.equal(await breaks('h1'), 'auto-phrase');
  assert.equal(await breaks('article > p'), 'normal');
  await page.close();
});
