// On paper: one clean article, black on white, whatever the theme, the scheme, the layout and the size of the sheet.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { box, computed, open, withBrowser } from './browser.mjs';

withBrowser();

const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1800' height='1200'%3E%3C/svg%3E";
const words = 'The first tram left the depot before seven. '.repeat(16);
const article = (
  attributes,
) => `<news-article ${attributes}><news-breadcrumb><a href="/">Home</a><a href="/">Region</a></news-breadcrumb>
  <article><header><p class="kicker"><a href="/">Cities</a> <span>Report</span></p><h1>The tramway crosses the river</h1>
  <p class="standfirst">After nine years.</p><news-figure placement="lead"><figure><img alt="" width="1800" height="1200"
  src="${picture}"><figcaption>On the bridge.</figcaption></figure></news-figure></header>
  <news-byline><p>By Ann Bell</p><p><time>14 March</time></p><news-reading-time>5 minutes</news-reading-time></news-byline>
  <news-summary><h2>In short</h2><ul><li>It opens.</li></ul></news-summary><p>${words} <a id="link" href="https://example.org/">A link</a></p>
  <news-figure placement="thumbnail"><figure><img alt="" width="1800" height="1200" src="${picture}"></figure></news-figure><p>${words}</p>
  <aside class="fact-box"><h2>Facts</h2><p>x</p></aside><aside class="key-figure"><p><b>41</b> trips</p></aside><p>${words}</p>
  <news-figure placement="wide"><figure><img alt="" width="1800" height="1200" src="${picture}"></figure></news-figure>
  <news-pull-quote placement="wide"><p>This morning my stop lit up.</p></news-pull-quote><news-read-also><a href="/">Another</a></news-read-also>
  <details><summary>How we counted</summary><p id="folded">By hand.</p></details><p>${words}</p>
  <section class="footnotes"><ol><li>A note <a role="doc-backlink" href="#link">back</a></li></ol></section><footer><ul class="tags"><li><a href="/">Trams</a></li></ul></footer>
  </article><news-related heading="More"><a href="/">One</a></news-related><news-comments><section><h2>Comments</h2></section></news-comments>
  <news-comment-form><form><input name="x"></form></news-comment-form></news-article>`;

/** A4 and Letter, upright and on their sides, without margins, in CSS pixels. */
const SHEETS = { A4: 794, Letter: 816, 'A4 landscape': 1123, 'Letter landscape': 1056 };

async function print(attributes, options) {
  const page = await open(article(attributes), { css: 'body{margin:0}', ...options });
  await page.emulateMedia({ media: 'print' });
  return page;
}

for (const [sheet, width] of Object.entries(SHEETS)) {
  for (const layout of ['centred', 'ledger', 'split']) {
    test(`${sheet}, ${layout}: one column, with nothing beside it or over it`, async () => {
      const page = await print(`layout="${layout}" drop-cap`, { width });
      const text = await box(page, 'article > p');
      const edge = (await box(page, 'news-article')).width - text.width;
      assert.ok(text.width > 400 && text.width < 500, `${text.width} px`);
      for (const selector of [
        'h1',
        'news-byline',
        'news-figure[placement="lead"]',
        'news-figure[placement="wide"]',
        'news-pull-quote',
        'aside.fact-box',
      ]) {
        const { x, width: inline } = await box(page, selector);
        assert.ok(
          x >= edge / 2 - 1 && x + inline <= edge / 2 + text.width + 1,
          `${selector}: ${x}, ${inline}`,
        );
        assert.ok(selector === 'h1' || inline > 250, `${selector}: ${inline} px wide`);
      }
      const thumbnail = await box(page, 'news-figure[placement="thumbnail"]');
      assert.ok(thumbnail.x >= edge / 2 - 1 && thumbnail.width < text.width / 2);
      await page.close();
    });
  }
}

for (const theme of ['gazette', 'une', 'bourse', 'antenne', 'revue']) {
  for (const scheme of ['light', 'dark', 'sepia', 'contrast']) {
    test(`${theme}, ${scheme}: ink on white, without any ground`, async () => {
      const page = await print(`theme="${theme}" scheme="${scheme}"`, {
        themes: [theme],
        css: 'body{margin:0}:root{color-scheme:dark;--news-color-text:#fff;--news-color-bg:#000}',
      });
      for (const selector of ['article > p', 'h1', 'li', '.kicker a', '#link', 'aside p'])
        assert.equal(await computed(page, selector, 'color'), 'rgb(0, 0, 0)', selector);
      // Browsers leave grounds out by default: what is legible on one alone must not be printed.
      for (const selector of [
        'news-article',
        '.kicker a',
        'news-summary',
        'news-pull-quote',
        'aside.fact-box',
      ]) {
        const ground = await computed(page, selector, 'background-color');
        assert.ok(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(ground), `${selector}: ${ground}`);
      }
      await page.close();
    });
  }
}

test('what is for the screen alone is gone, what is folded is read', async () => {
  const page = await print('');
  for (const name of [
    'news-breadcrumb',
    'news-read-also',
    'news-related',
    'news-comments',
    'news-comment-form',
    'news-reading-time',
    'footer',
    '[role="doc-backlink"]',
  ])
    assert.equal(await computed(page, name, 'display'), 'none', name);
  assert.ok((await box(page, '#folded')).height > 10);
  await page.close();
});

test('pictures, boxes and quotations are not cut, and a bullet is printed', async () => {
  const page = await print('');
  for (const selector of ['news-figure', 'figure', 'news-summary', 'news-pull-quote', 'aside.fact-box', 'li'])
    assert.equal(await computed(page, selector, 'break-inside'), 'avoid', selector);
  assert.equal(await computed(page, 'news-summary li', 'print-color-adjust', '::before'), 'exact');
  await page.close();
});

test('addresses of links are printed where the page asks for them', async () => {
  const page = await print('', { css: `news-article p a{--news-print-address:" (" attr(href) ")"}` });
  assert.match(await computed(page, '#link', 'content', '::after'), /attr\(href\)|https:/);
  await page.close();
  const plain = await print('');
  assert.equal(await computed(plain, '#link', 'content', '::after'), 'none');
  await plain.close();
});
