// In a window of its own, where the document itself scrolls: a frame's observers measure otherwise. What stands far away
// is not fetched, and what comes near is; in the page, and in a box of the page that scrolls.
import assert from 'node:assert/strict';
import test from 'node:test';
import { site } from '../support/browser.mjs';

const FAR = ['news-read-also', 'news-related', 'news-comment-form'];
const SPACE = '<p class="space">Texte.</p>';

const html = (isBoxed) => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>A long page</title>
<style>.space { block-size: 9000px } .box { block-size: 700px; overflow: auto }</style>
<script type="module" src="/dist/cdn/news.js"></script>
<div ${isBoxed ? 'class="box"' : ''}><news-article><article><h1>Titre</h1>${SPACE}
<news-read-also><aside><p><a href="/a/">Autre</a></p></aside></news-read-also>${SPACE}
</article><news-related heading="À lire"><a href="/b/">Un</a></news-related>${SPACE}
<news-comment-form><form method="post"><textarea name="comment" aria-label="Texte"></textarea></form></news-comment-form>
</news-article></div>`;

const { open } = site();

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

for (const [where, isBoxed] of [
  ['the page', false],
  ['a box that scrolls', true],
]) {
  test(`in ${where}, each part is fetched when it is less than two screens away, and not before`, async () => {
    const page = await open('far', { width: 412, html: html(isBoxed) });
    await page.waitForFunction(() => customElements.get('news-article'));
    // Observers have been heard by then, and what was asked for has come.
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await defined(page), []);
    for (const [index, tag] of FAR.entries()) {
      await bring(page, tag, 1.9);
      await page.waitForFunction((name) => customElements.get(name), tag);
      assert.deepEqual(await defined(page), FAR.slice(0, index + 1));
    }
    assert.deepEqual(page.faults, []);
  });
}
