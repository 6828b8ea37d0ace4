// In a window of its own, where the document itself scrolls: a frame's observers measure otherwise. What stands far away
// is not fetched, and what comes near is; in the page, and in a box of the page that scrolls.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/static-server.mjs';

const FAR = ['news-figure', 'news-related', 'news-comment-form'];
const SPACE = '<p class="space">Texte.</p>';

const html = (isBoxed) => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>A long page</title>
<style>.space { block-size: 9000px } .box { block-size: 700px; overflow: auto }</style>
<script type="module" src="/dist/cdn/news.js"></script>
<div ${isBoxed ? 'class="box"' : ''}><news-article><article><h1>Titre</h1>${SPACE}
<news-figure><figure><img src="/examples/assets/t1.jpg" width="600" height="400" alt=""></figure></news-figure>${SPACE}
</article><news-related heading="À lire"><a href="/b/">Un</a></news-related>${SPACE}
<news-comment-form><form method="post"><textarea name="comment" aria-label="Texte"></textarea></form></news-comment-form>
</news-article></div>`;

let site;
let browser;
before(async () => {
  site = await serve({
    answer: ({ url }, response) => {
      const isPage = url === '/page' || url === '/box';
      if (isPage) response.writeHead(200, { 'content-type': 'text/html' }).end(html(url === '/box'));
      return isPage;
    },
  });
  browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const defined = (page) => page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), FAR);

/** Scrolls until an element begins that many heights of what scrolls below its upper edge. */
const bring = (page, tag, heights) =>
  page.evaluate(
    ([name, screens]) => {
      const scroller = document.querySelector('.box') ?? document.scrollingElement;
      const top = document.querySelector(name).getBoundingClientRect().top;
      scroller.scrollTop += top - scroller.clientHeight * screens;
    },
    [tag, heights],
  );

for (const [where, path] of [
  ['in the page', '/page'],
  ['in a box that scrolls', '/box'],
]) {
  describe(where, () => {
    test('each part is fetched when it is less than two screens away, and not before', async () => {
      const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
      await page.goto(`${site.address}${path}`);
      await page.waitForFunction(() => customElements.get('news-article'));
      // Observers have been heard by then, and what was asked for has come.
      await page.waitForLoadState('networkidle');
      assert.deepEqual(await defined(page), []);
      for (const [index, tag] of FAR.entries()) {
        await bring(page, tag, 1.9);
        await page.waitForFunction((name) => customElements.get(name), tag);
        assert.deepEqual(await defined(page), FAR.slice(0, index + 1));
      }
      await page.close();
    });
  });
}
