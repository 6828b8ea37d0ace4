// What a publisher asks for on purpose wins: a class, a token wherever it stands, an unlayered rule over a layer.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { differences, measure } from './measure.mjs';
import { html, inColumn, openBrowser } from './pages.mjs';

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

const wrapped = (article) => inColumn(1200)(`<div class="wrapper">${article}</div>`);
const computed = (page, selector, property) =>
  page.$eval(selector, (node, name) => getComputedStyle(node).getPropertyValue(name), property);

const TEXT = 'news-article > article > p';
const TOKENS =
  '--news-color-link: rgb(1, 2, 3); --news-size-base: 24px; --news-measure: 20em; --news-flow: 2em';
const PLACES = {
  'on :root': `:root { ${TOKENS} }`,
  'on the element': `news-article { ${TOKENS} }`,
  'on a class of the element': `.story { ${TOKENS} }`,
  'on a wrapper': `.wrapper { ${TOKENS} }`,
  'in a layer': `@layer site { :root { ${TOKENS} } }`,
};

for (const order of ['before', 'after']) {
  describe(`a sheet ${order} ours`, () => {
    for (const [place, css] of Object.entries(PLACES)) {
      test(`tokens ${place} win`, async () => {
        const page = await browser.show(html({ [order]: css, place: wrapped }));
        const { figures } = await measure(page);
        assert.equal(await computed(page, `${TEXT} > a`, 'color'), 'rgb(1, 2, 3)');
        assert.equal(figures.text, 24);
        assert.equal(figures.column, 480);
        assert.equal(figures.gap, 48);
      });
    }

    test('a class wins over our look', async () => {
      const css = `.story { background-color: rgb(1, 2, 3) } .story p { margin: 0 0 40px; font-size: 30px }
        .story a { color: rgb(4, 5, 6) } .story h1 { letter-spacing: 3px } .story img { border-radius: 9px }
        .story figcaption { text-align: end } .story .tags a { border: 0 }
        .story button[type="submit"] { background-color: rgb(7, 8, 9) }`;
      const page = await browser.show(html({ [order]: css }));
      assert.equal(await computed(page, 'news-article', 'background-color'), 'rgb(1, 2, 3)');
      assert.equal(await computed(page, TEXT, 'font-size'), '30px');
      assert.equal(await computed(page, TEXT, 'margin-bottom'), '40px');
      assert.equal(await computed(page, `${TEXT} > a`, 'color'), 'rgb(4, 5, 6)');
      assert.equal(await computed(page, 'news-related h3 a', 'color'), 'rgb(4, 5, 6)');
      assert.equal(await computed(page, 'h1', 'letter-spacing'), '3px');
      assert.equal(await computed(page, 'news-figure img', 'border-radius'), '9px');
      assert.equal(await computed(page, 'figcaption', 'text-align'), 'end');
      assert.equal(await computed(page, '.tags a', 'border-top-width'), '0px');
      assert.equal(await computed(page, 'button[type="submit"]', 'background-color'), 'rgb(7, 8, 9)');
    });
  });
}

test('a colour of the publisher’s follows the scheme where it is a pair, and not into sepia', async () => {
  const css = ':root { --news-color-bg: light-dark(rgb(1, 2, 3), rgb(4, 5, 6)) }';
  const paper = async (scheme) => {
    const place = (article) =>
      inColumn(1200)(article.replace('<news-article', `<news-article scheme="${scheme}"`));
    return computed(await browser.show(html({ before: css, place })), 'news-article', 'background-color');
  };
  assert.equal(await paper('light'), 'rgb(1, 2, 3)');
  assert.equal(await paper('dark'), 'rgb(4, 5, 6)');
  assert.notEqual(await paper('sepia'), 'rgb(1, 2, 3)');
  assert.equal(await paper('contrast'), 'rgb(0, 0, 0)');
});

test('in a layer our sheet looks the same, and every unlayered rule wins', async () => {
  const alone = await measure(await browser.show(html()));
  const layered = await measure(await browser.show(html({ layer: 'news' })));
  assert.deepEqual(differences(alone, layered), []);
  const page = await browser.show(html({ layer: 'news', before: 'a { color: rgb(1, 2, 3) }' }));
  assert.equal(await computed(page, `${TEXT} > a`, 'color'), 'rgb(1, 2, 3)');
});
