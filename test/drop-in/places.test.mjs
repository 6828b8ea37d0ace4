// An article in the places that sites have for one: it fills them, looks as in a plain column, and never scrolls sideways.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { overflow } from '../support/browser.mjs';
import { differences, measure } from './measure.mjs';
import { html, inColumn, openBrowser } from './pages.mjs';

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

const shown = async (options, width) => {
  const page = await browser.show(html(options), width);
  return { page, ...(await measure(page)) };
};

for (const [root, text] of [
  ['62.5%', 20],
  ['16px', 20],
  ['24px', 28.6],
]) {
  for (const width of [320, 1200]) {
    test(`a root of ${root}, ${width} px wide: text in proportion, no sideways scrolling`, async () => {
      const { page, figures } = await shown(
        { before: `html { font-size: ${root} } body { margin: 0 }`, place: inColumn(width) },
        width,
      );
      assert.ok((await overflow(page)) <= 0);
      if (width === 1200) {
        assert.equal(figures.text, text);
        assert.equal(Math.round((figures.column / figures.text) * 10) / 10, 31);
      }
      assert.equal(Math.round((figures.leading / figures.text) * 100) / 100, 1.55);
      assert.ok(figures.text >= 17 && figures.caption >= 12, `${figures.text}, ${figures.caption}`);
    });
  }
}

for (const css of [
  '* { box-sizing: content-box }',
  '*, ::before, ::after { box-sizing: border-box }',
  'html { box-sizing: border-box } *, ::before, ::after { box-sizing: inherit }',
]) {
  test(`${css} changes nothing`, async () => {
    const alone = await shown();
    assert.deepEqual(differences(alone, await shown({ before: css })), []);
    assert.deepEqual(differences(alone, await shown({ after: css })), []);
  });
}

const inside = (tag, style) => (article) => `<${tag} style="${style}">${article}</${tag}>`;
for (const [name, place, width] of [
  ['a flex item', inside('div', 'display:flex;width:1200px'), 960],
  [
    'a growing flex item',
    (article) => `<style>news-article{flex:1}</style>${inside('div', 'display:flex;width:1100px')(article)}`,
    1100,
  ],
  ['a flex column', inside('div', 'display:flex;flex-direction:column;width:900px'), 900],
  [
    'a centred flex item',
    inside('div', 'display:flex;justify-content:center;align-items:flex-start;width:1200px'),
    960,
  ],
  [
    'a grid with a sidebar',
    (article) =>
      `<div style="display:grid;grid-template-columns:1fr 300px;width:1200px">${article}<p>Colonne</p></div>`,
    900,
  ],
  ['a centred grid item', inside('div', 'display:grid;place-items:center;width:1200px'), 960],
  ['a float', (article) => `<style>news-article{float:left}</style>${inColumn(1200)(article)}`, 960],
  [
    'an absolute box',
    (article) => `<style>news-article{position:absolute}</style>${inColumn(1200)(article)}`,
    960,
  ],
  [
    'a table cell',
    (article) => `<table style="border-spacing:0"><tr><td style="padding:0">${article}</td></tr></table>`,
    960,
  ],
]) {
  test(`${name} is as wide as it may be, and like a column of that width`, async () => {
    const { page, ...found } = await shown({ place });
    const column = await shown({ place: inColumn(width) });
    assert.ok((await overflow(page)) <= 0);
    // The place itself is the one thing that differs.
    const own = /^news-article\S* (float|position|display):/;
    assert.deepEqual(
      differences(column, found).filter((line) => !own.test(line)),
      [],
    );
  });
}

test('a modal dialog', async () => {
  const place = (article) =>
    `<dialog style="width:800px;max-width:none;padding:0;border:0"><button>Fermer</button>${article}</dialog>`;
  const column = await shown({ place: inColumn(800) });
  const page = await browser.show(html({ place }));
  await page.evaluate(() => document.querySelector('dialog').showModal());
  assert.deepEqual(differences(column, await measure(page)), []);
});

test('a frame of 320 px', async () => {
  const page = await browser.show(
    html({
      place: () => '<iframe src="/frame" width="320" height="900" style="border:0" title="Article"></iframe>',
    }),
  );
  const frame = page.frames()[1];
  const found = await measure(frame);
  assert.ok((await overflow(frame)) <= 0);
  assert.ok(found.figures.column >= 240, `a column of ${found.figures.column}`);
  assert.ok(found.figures.text >= 17);
});

test('a column with zoom: everything in proportion', async () => {
  // One face everywhere: how far lines round differs from face to face.
  const before = 'news-article { --news-font-ui: "Liberation Sans"; --news-font-body: "Liberation Serif" }';
  const plain = await shown({ before, place: inColumn(800) });
  const { page, ...zoomed } = await shown({ before, place: inColumn(800, 'zoom:1.25') });
  assert.ok((await overflow(page)) <= 0);
  const scaled = {
    nodes: plain.nodes.map((node) => ({ ...node, box: node.box.map((value) => value * 1.25) })),
  };
  assert.deepEqual(
    // Hairlines are rounded to whole pixels, and a hundred of them add up in the height of the whole.
    differences(scaled, zoomed, 2).filter(
      (line) => line.includes(' box: ') && !line.startsWith('news-article'),
    ),
    [],
  );
});
