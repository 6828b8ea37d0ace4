// Every example: nothing thrown, nothing asked of other hosts, no scrolling sideways, nothing leaked.
import assert from 'node:assert/strict';
import test from 'node:test';
import { PAGES, noteViolations, overflow, site, walk } from '../support/browser.mjs';

const { open } = site({
  headers: {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; media-src 'self'; object-src 'self'; frame-src 'self' about:; require-trusted-types-for 'script'; trusted-types lit-html news-elements dompurify 'allow-duplicates'",
  },
});

/** A page's own requests: files that its HTML or its stylesheets name, and those of the package. */
const isOwn = (address) => /^\/(dist|examples)\//.test(new URL(address).pathname);

for (const name of [...PAGES, 'hostile/long.html']) {
  for (const by of ['news.all.js', 'news.js']) {
    test(`${name} by ${by} holds from 320 to 1440 under a strict policy, and asks for nothing but its own`, async () => {
      const asked = [];
      const page = await open(name, {
        prepare: (fresh) => {
          fresh.on('request', (request) => asked.push(request.url()));
          return Promise.all([
            fresh.route('**/news.all.js', (route) => route.fulfill({ path: `dist/cdn/${by}` })),
            noteViolations(fresh),
          ]);
        },
      });
      // The loader may bring the stylesheet only after the page has loaded.
      await page.waitForFunction(() =>
        [...document.querySelectorAll('news-article')].every(
          (one) => getComputedStyle(one).getPropertyValue('--_news-css').trim() === '1',
        ),
      );
      await walk(page);
      for (const width of [320, 390, 600, 820, 1100, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        assert.ok((await overflow(page)) <= 0, `scrolls sideways at ${width}`);
      }
      assert.deepEqual(page.faults, []);
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      const strange = asked.filter((address) => !/^(data|blob|about):/.test(address) && !isOwn(address));
      assert.deepEqual(strange, []);
      const scripts = asked.filter((address) => /\/dist\/.*\.js$/.test(address));
      if (by === 'news.js')
        assert.deepEqual(
          scripts.filter((one) => /purify|sanitise|thread/.test(one)),
          [],
        );
    });
  }
}

test('elements made by script, before and after they are connected, moved, and taken away 200 times leave nothing behind', async () => {
  const page = await open('news-story');
  const session = await page.context().newCDPSession(page);
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners };
  };
  const mount = (times) =>
    page.evaluate(async (rounds) => {
      const original = document.querySelector('news-article');
      const home = original.parentNode;
      const shell = document.createElement('div');
      shell.attachShadow({ mode: 'open' });
      home.append(shell);
      for (let round = 0; round < rounds; round++) {
        const copy = document.importNode(original, true);
        home.append(copy);
        await copy.updateComplete;
        shell.shadowRoot.append(copy);
        await new Promise((drawn) => requestAnimationFrame(drawn));
        copy.remove();
      }
      shell.remove();
    }, times);
  await mount(20);
  const before = await count();
  await mount(200);
  await page.waitForTimeout(200);
  const after = await count();
  const perRound = (after.nodes - before.nodes) / 200;
  assert.ok(perRound < 1, `${perRound} nodes kept a round`);
  assert.ok(after.listeners - before.listeners < 20, `${after.listeners - before.listeners} listeners kept`);
  assert.deepEqual(page.faults, []);
});
