// What assistive technology, a keyboard, large text and wide spacing get of the examples.
import assert from 'node:assert/strict';
import test from 'node:test';
import { FULL_PAGES, PAGES, axe, overflow, site, walk } from '../support/browser.mjs';

const { open } = site();

/** WCAG 1.4.12: what a reader may set without losing anything. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

for (const name of PAGES.filter((page) => page !== 'hostile')) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing in ${name}, ${colorScheme}`, async () => {
      const page = await open(name, { width: 1200, context: { colorScheme } });
      await walk(page);
      assert.deepEqual(await axe(page), []);
    });
  }
}

for (const name of FULL_PAGES) {
  for (const width of [320, 1440]) {
    test(`${name} at ${width} keeps everything with wide spacing and with text of 200 %`, async () => {
      const page = await open(name, { width });
      const spacing = await page.addStyleTag({ content: SPACING });
      assert.ok((await overflow(page)) <= 0, 'no sideways scrolling with wide spacing');
      assert.deepEqual(await page.evaluate(clipped), []);
      await spacing.evaluate((style) => style.remove());
      await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
      assert.ok((await overflow(page)) <= 0, 'no sideways scrolling at 200 %');
      assert.deepEqual(await page.evaluate(clipped), []);
    });
  }

  test(`${name}: everything is reached by keyboard, is seen when it has the focus, and is large enough to hit`, async () => {
    const page = await open(name, { width: 390 });
    await walk(page);
    const targets = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'news-article :is(a[href], button, input:not([type="hidden"]), textarea, select, summary)',
        ),
      ]
        .filter(
          (one) =>
            one.checkVisibility({ visibilityProperty: true }) &&
            one.tabIndex >= 0 &&
            !one.closest('[hidden]'),
        )
        .map((one) => {
          const { width, height } = one.getBoundingClientRect();
          // WCAG 2.5.8 lets links in a sentence be as small as the line.
          const inline = one.localName === 'a' && getComputedStyle(one).display === 'inline';
          return {
            what: one.outerHTML.slice(0, 80),
            small: !inline && Math.min(width, height) < 23.5 && !one.closest('label'),
          };
        }),
    );
    assert.deepEqual(
      targets.filter(({ small }) => small).map(({ what }) => what),
      [],
    );

    const reached = new Set();
    for (let step = 0; step < targets.length + 40; step++) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        if (!active || active === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(active);
        return {
          what: active.outerHTML.slice(0, 80),
          ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        };
      });
      if (!now) continue;
      reached.add(now.what);
      if (!now.what.startsWith('<iframe')) assert.ok(now.ring, `a ring around ${now.what}`);
    }
    assert.deepEqual(
      targets.filter(({ what }) => !reached.has(what)).map(({ what }) => what),
      [],
    );
  });
}

/** Text cut off by its own box. Runs in the page. */
function clipped() {
  return [...document.querySelectorAll('news-article :is(p, h1, h2, h3, li, a, label, button, figcaption)')]
    .filter((node) => {
      const { overflowX, overflowY } = getComputedStyle(node);
      const cut = node.scrollHeight > node.clientHeight + 2 && overflowY !== 'visible';
      return cut || (node.scrollWidth > node.clientWidth + 2 && overflowX === 'hidden');
    })
    .map((node) => node.outerHTML.slice(0, 80));
}
