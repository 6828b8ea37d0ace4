// With the script two seconds late nothing the author wrote moves, and Chromium counts no layout shift.
import assert from 'node:assert/strict';
import test from 'node:test';
import { FULL_PAGES, site } from '../support/browser.mjs';

const { open } = site();
const WIDTHS = [390, 820, 1440];

for (const name of FULL_PAGES) {
  for (const width of WIDTHS) {
    test(`${name} stands still at ${width}`, async () => {
      let release;
      const measured = new Promise((resolve) => (release = resolve));
      const page = await open(name, {
        width,
        waitUntil: 'commit',
        prepare: (fresh) =>
          Promise.all([
            fresh.route('**/news.all.js', async (route) => {
              await Promise.all([measured, new Promise((late) => setTimeout(late, 2000))]);
              await route.continue();
            }),
            fresh.addInitScript(() => {
              globalThis.shift = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) globalThis.shift += entry.value;
              }).observe({ type: 'layout-shift', buffered: true });
            }),
          ]),
      });
      await page.waitForFunction(
        () => document.readyState === 'interactive' && document.styleSheets.length > 1,
      );
      // Fonts are here by then, or not wanted any more (font-display: optional); their status says too little too early.
      await page.waitForTimeout(1500);
      const before = await page.evaluate(measure);
      assert.equal(
        await page.evaluate(() => customElements.get('news-article') === undefined),
        true,
        'measured before definition',
      );
      release();
      await page.waitForLoadState('load');
      await page.waitForFunction(() => customElements.get('news-article'));
      await page.waitForTimeout(600);
      const after = await page.evaluate(measure);
      const moved = before
        .map((box, index) => ({ ...box, now: after[index] }))
        .filter(
          ({ place, now }) => !now || place.some((value, axis) => Math.abs(value - now.place[axis]) > 0.5),
        )
        .map(({ what, place, now }) => `${what}: ${place} -> ${now?.place}`);
      assert.deepEqual(moved, []);
      assert.equal(await page.evaluate(() => globalThis.shift), 0);
    });
  }
}

/** The boxes of everything the author wrote, in document order. Runs in the page; the first call remembers the nodes. */
function measure() {
  globalThis.authored ??= [...document.body.querySelectorAll('*')].filter(
    (node) => node.localName !== 'script',
  );
  return globalThis.authored.map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return {
      what: `${node.localName}${node.className && `.${node.className}`} “${node.textContent.trim().slice(0, 30)}”`,
      place: [x, y, width, height].map((value) => Math.round(value * 100) / 100),
    };
  });
}
