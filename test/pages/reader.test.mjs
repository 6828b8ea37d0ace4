// What a reader gets who takes the article out of the page: Reader View, copied text, no script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { FULL_PAGES, site } from '../support/browser.mjs';

const { open } = site();
const READABILITY = readFileSync(
  new URL('../../node_modules/@mozilla/readability/Readability.js', import.meta.url),
  'utf8',
);

for (const name of ['article', 'news-story', 'rtl']) {
  test(`Reader View of ${name} keeps the article and drops the rest`, async () => {
    const page = await open(name);
    await page.waitForTimeout(300);
    const { source, reader } = await page.evaluate((library) => {
      const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();
      const all = (selector, root = document) => [...root.querySelectorAll(selector)];
      const article = document.querySelector('news-article > article');
      const lead = article.querySelector('header img');
      const source = {
        paragraphs: all(':scope > p', article).map(words),
        lead: lead.src,
        caption: words(lead.closest('figure').querySelector('figcaption')),
        summary: all('news-summary li', article).map(words),
        byline: words(article.querySelector('news-byline [rel="author"]')),
        breadcrumb: words(document.querySelector('news-breadcrumb li:nth-child(2)')),
        related: all('news-related article :is(h3, h4)').map(words),
        readAlso: words(article.querySelector('news-read-also a')),
        label: words(document.querySelector('news-comment-form label')),
      };
      const Readability = new Function(`${library}; return Readability;`)();
      const parsed = new Readability(document.cloneNode(true)).parse();
      const view = new DOMParser().parseFromString(parsed.content, 'text/html');
      return {
        source,
        reader: {
          text: words(view.body),
          pictures: all('img', view).map(({ src }) => src),
          byline: parsed.byline ?? '',
        },
      };
    }, READABILITY);

    for (const kept of [...source.paragraphs, source.caption, ...source.summary]) {
      assert.ok(reader.text.includes(kept), `keeps “${kept.slice(0, 60)}”`);
    }
    assert.ok(source.paragraphs.length >= 10);
    assert.ok(reader.pictures.includes(source.lead), 'keeps the lead picture');
    assert.ok(`${reader.byline} ${reader.text}`.includes(source.byline), 'keeps the byline');
    for (const dropped of [...source.related, source.readAlso, source.label]) {
      assert.ok(!reader.text.includes(dropped), `drops “${dropped}”`);
    }
    assert.ok(!reader.text.startsWith(source.breadcrumb), 'drops the breadcrumb');
  });
}

for (const name of FULL_PAGES) {
  test(`${name}: the text of <article> is the author’s, once`, async () => {
    // The words as they stand in the file, before any script.
    const plain = await open(name, { context: { javaScriptEnabled: false } });
    const written = await plain.locator('news-article > article').allInnerTexts();
    // A reading time gives way to the one that is counted, which is chrome and not in the text.
    const times = await plain.locator('news-reading-time').allInnerTexts();
    const author = written.map((text) => times.reduce((rest, time) => rest.replace(time, ''), text));
    const page = await open(name);
    await page.waitForTimeout(400);
    const shown = await page.locator('news-article > article').allInnerTexts();
    const folded = (text) => text.replace(/\s+/g, ' ').trim();
    assert.deepEqual(shown.map(folded), author.map(folded));

    const copied = await page.evaluate(() => {
      getSelection().selectAllChildren(document.querySelector('news-article > article'));
      return getSelection().toString();
    });
    const words = (text) => folded(text).split(' ').sort();
    assert.deepEqual(words(copied), words(author[0]));
  });

  test(`${name} is finished without script`, async () => {
    const page = await open(name, { context: { javaScriptEnabled: false } });
    const hidden = await page
      .locator('news-article > article > p')
      .evaluateAll(
        (paragraphs) =>
          paragraphs.filter((one) => !one.hidden && one.getBoundingClientRect().height === 0).length,
      );
    assert.equal(hidden, 0);
    const { column, text, headline, gap } = await page.evaluate(() => {
      const article = document.querySelector('news-article > article');
      const [first, second] = article.querySelectorAll(':scope > p');
      const size = (node) => parseFloat(getComputedStyle(node).fontSize);
      return {
        column: first.getBoundingClientRect().width / size(first),
        text: size(first),
        headline: size(article.querySelector('h1, h2')),
        gap: second.getBoundingClientRect().top - first.getBoundingClientRect().bottom,
      };
    });
    assert.ok(column > 10 && column <= 32, `a column of ${column} em`);
    assert.ok(text >= 17 && headline > text * 1.25, `headline ${headline} over text ${text}`);
    assert.ok(gap >= text * 0.5, `${gap} between paragraphs`);
  });
}
