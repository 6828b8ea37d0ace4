// Every colour against its ground, in every theme and scheme.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser } from '../drop-in/pages.mjs';
import { SCHEMES, THEMES, pairs } from './measure.mjs';

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

for (const theme of THEMES) {
  for (const scheme of SCHEMES) {
    test(`${theme}, ${scheme}: text and controls stand out`, async () => {
      const weak = (await pairs(browser, theme, scheme)).filter(({ ratio, need }) => ratio < need);
      assert.deepEqual(
        weak.map(({ pair, ratio, need }) => `${pair}: ${ratio}, at least ${need}`),
        [],
      );
    });
  }
}
