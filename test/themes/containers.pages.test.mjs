// The article is a size container: it must keep its width wherever a site puts it, and nothing may stick out of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { box, computed, open, withBrowser } from './browser.mjs';

withBrowser();

const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1800' height='1200'%3E%3C/svg%3E";
const article = `<news-article><article><header><p class="kicker"><a href="/">Cities</a> <span>Report</span></p><h1>The tramway
  crosses the river</h1><p class="standfirst">After nine years of works.</p><news-figure placement="lead"><figure><img alt="Tram"
  width="1800" height="1200" src="${picture}"><figcaption>On the bridge. <span class="credit">M. Terrier</span></figcaption></figure>
  </news-figure></header><p>${'The first tram left the depot before seven. '.repeat(12)}</p></article></news-article>`;

const traps = {
  'a block': ['', '', 1],
  'a flex item in a row': ['display:flex', '', 0.7],
  'a flex item in a column': ['display:flex;flex-direction:column', '', 1],
  'a flex item that is not stretched': ['display:flex;flex-direction:column;align-items:center', '', 0.7],
  'centred in a grid': ['display:grid;place-items:center', '', 0.7],
  'a float': ['', 'float:left', 0.7],
  'an inline block': ['', 'display:inline-block', 0.7],
  'placed absolutely': ['position:relative;min-height:900px', 'position:absolute', 0.7],
};

for (const width of [390, 1200]) {
  for (const [name, [parent, own, share]] of Object.entries(traps)) {
    test(`${name}, ${width} px: keeps its width`, async () => {
      const page = await open(`<div class="parent">${article}</div>`, {
        width,
        css: `body{margin:0}.parent{${parent}}news-article{${own}}`,
      });
      const host = await box(page, 'news-article');
      assert.ok(host.width >= width * share && host.width <= width, `${host.width} px`);
      assert.ok((await box(page, 'article > p')).width > 300);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.close();
    });
  }

  test(`in a table cell, ${width} px: keeps its width`, async () => {
    const page = await open(`<table><tr><td>${article}</td></tr></table>`, { width, css: 'body{margin:0}' });
    assert.ok((await box(page, 'news-article')).width > 300);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await page.close();
  });

  test(`in a dialog, ${width} px: keeps its width`, async () => {
    const page = await open(`<dialog>${article}</dialog>`, { width });
    await page.$eval('dialog', (dialog) => dialog.showModal());
    assert.ok((await box(page, 'news-article')).width > 280);
    await page.close();
  });
}

test('text has one size whatever the root says, but follows a larger root', async () => {
  const size = async (root) => {
    const page = await open(article, { css: `html{font-size:${root}px}`, width: 1200 });
    const found = [await computed(page, 'article > p', 'font-size'), await computed(page, 'h1', 'font-size')];
    await page.close();
    return found.map(parseFloat);
  };
  const [text, headline] = await size(16);
  assert.deepEqual(await size(10), [text, headline]);
  const large = await size(24);
  assert.ok(large[0] > text * 1.2 && large[1] > headline * 1.2, String(large));
});

test('nothing sticks out between 320 and 1600 px', async () => {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  const parts = `<p>${word}</p><h2>${word}</h2><table><tr>${'<th>Consumer price index</th>'.repeat(9)}</tr></table>
    <pre>${'long line of code '.repeat(20)}</pre><iframe title="Map" width="1200" height="90"></iframe>
    <news-figure placement="wide"><figure><img alt="" width="1800" height="600" src="${picture}"><figcaption>${word}</figcaption></figure></news-figure>
    <news-figure placement="full" caption="${word}" credit="x"><img alt="" width="1800" height="600" src="${picture}"></news-figure>
    <news-figure placement="margin" caption="${word}"><img alt="" width="600" height="600" src="${picture}"></news-figure>
    <news-pull-quote placement="margin"><p>${word}</p></news-pull-quote><aside>${word}</aside><p><code>${word}</code></p>
    <news-summary heading="${word}" ai="generated"><ul><li>${word}</li></ul></news-summary>
    <news-read-also label="Read also"><a href="/">${word}</a></news-read-also><ul><li>one<ul><li>two<ul><li>${word}</li></ul></li></ul></li></ul>`;
  const around = `<news-breadcrumb><a href="/">Home</a><a href="/">${word}</a><a href="/">Region</a><span aria-current="page">${word}</span></news-breadcrumb>`;
  const related = `<news-related heading="More"><a href="/">${word}</a><a href="/">Two</a></news-related>
    <news-comments><section><h2>Comments</h2><ol><li><article><p>${word}</p></article></li></ol></section></news-comments>`;
  for (const layout of ['centred', 'ledger', 'split']) {
    const page = await open(
      `<news-article layout="${layout}">${around}<article><header><h1>${word}</h1></header>${parts}</article>${related}</news-article>`,
      { css: 'body{margin:0}' },
    );
    for (let width = 320; width <= 1600; width += 80) {
      await page.setViewportSize({ width, height: 900 });
      assert.equal(
        await page.evaluate(() => document.documentElement.scrollWidth),
        width,
        `${layout} ${width}`,
      );
    }
    await page.close();
  }
});
