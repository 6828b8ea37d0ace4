// With the script two seconds late nothing the author wrote moves, and Chromium counts no layout shift.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { FULL_PAGES, site } from '../support/browser.mjs';

const { open } = site();
const WIDTHS = [390, 820, 1440];

for (const name of FULL_PAGES)
  for (const width of WIDTHS)
    test(`${name} stands still at ${width}`, async () =>
      assert.deepEqual(await standsStill(name, width, 'news.all.js'), { early: 0, late: 0 }));

// As `docs/delivery.md` says of roots: the sheet is linked in the document as well, and the loader is told of them.
const shell = readFileSync(new URL('../../examples/inside-shadow/index.html', import.meta.url), 'utf8');
const told = `<link rel="stylesheet" href="../../dist/news.css">
<script type="module" async>
  import { watch } from '../../dist/cdn/news.js';
  for (const { shadowRoot } of document.querySelectorAll('page-shell')) watch(shadowRoot);
</script>`;
for (const width of WIDTHS)
  test(`an article that a component renders stands still at ${width}, by the loader`, async () => {
    const { late } = await standsStill('inside-shadow', width, 'news.js', {
      // The second one has no sheet until the script brings it.
      html: shell
        .replace(/<script [^>]*news\.all\.js"><\/script>/, told)
        .replace('<page-shell template="note"></page-shell>', ''),
    });
    // Before that the component itself shows its words first, and its own sheet comes after them.
    assert.equal(late, 0);
  });

/**
 * Opens a page with its script late, and compares where everything stood before with where it stands after.
 * @returns {Promise<{early: number, late: number}>} The browser's own count of shifts, before the script came and after.
 */
async function standsStill(name, width, script, options) {
  let release;
  const measured = new Promise((resolve) => (release = resolve));
  const page = await open(name, {
    ...options,
    width,
    waitUntil: 'commit',
    prepare: (fresh) =>
      Promise.all([
        fresh.route(`**/${script}`, async (route) => {
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
  await page.waitForFunction(() => document.readyState === 'interactive' && document.styleSheets.length > 1);
  // Fonts are here by then, or not wanted any more (font-display: optional); their status says too little too early.
  await page.waitForTimeout(1500);
  const before = await page.evaluate(measure);
  const early = await page.evaluate(() => globalThis.shift);
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
    .filter(({ place, now }) => !now || place.some((value, axis) => Math.abs(value - now.place[axis]) > 0.5))
    .map(({ what, place, now }) => `${what}: ${place} -> ${now?.place}`);
  assert.deepEqual(moved, []);
  return { early, late: (await page.evaluate(() => globalThis.shift)) - early };
}

/** The boxes of everything the author wrote, in document order. Runs in the page; the first call remembers the nodes. */
function measure() {
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((node) => [
      node,
      ...(node.shadowRoot ? inside(node.shadowRoot) : []),
    ]);
  globalThis.authored ??= inside(document.body).filter((node) => node.localName !== 'script');
  return globalThis.authored.map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return {
      what: `${node.localName}${node.className && `.${node.className}`} “${node.textContent.trim().slice(0, 30)}”`,
      place: [x, y, width, height].map((value) => Math.round(value * 100) / 100),
    };
  });
}
