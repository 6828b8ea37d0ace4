// What stands beside something else: lists and quotations beside pictures, boxes beside the margin, words in a narrow place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { box, computed, open, withBrowser } from './browser.mjs';

withBrowser();

const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='900' height='900'%3E%3C/svg%3E";
const figure = (attributes) =>
  `<news-figure ${attributes}><figure><img src="${picture}" width="900" height="900" alt=""><figcaption>A bridge.</figcaption></figure></news-figure>`;
const long = 'For twenty years they showed us models of a bridge that nobody had paid for. '.repeat(5);

for (const [width, attributes] of [
  [390, 'placement="thumbnail"'],
  [900, 'placement="margin" side="start"'],
])
  for (const [name, body] of [
    ['ul', '<ul><li>One</li><li>Two</li></ul>'],
    ['blockquote', '<blockquote><p>A word.</p></blockquote>'],
  ])
    test(`a ${name} stands beside a picture (${attributes}) with its bullets and rule, not under it`, async () => {
      const page = await open(
        `<news-article><article><p>${long}</p>${figure(attributes)}${body}<p>${long}</p></article></news-article>`,
        { width },
      );
      const [float, beside] = [await box(page, 'news-figure'), await box(page, `article > ${name}`)];
      assert.ok(beside.y < float.y + float.height, 'it is beside it');
      assert.ok(beside.x >= float.x + float.width, `${beside.x} is right of ${float.x + float.width}`);
      await page.close();
    });

test('a list ends as far above what follows as a paragraph does', async () => {
  const page = await open(
    '<news-article><article><h2>A</h2><ul><li>One</li><li>Two</li></ul><p id="a">Three</p><p id="b">Four</p></article></news-article>',
  );
  const bottom = ({ y, height }) => y + height;
  const [list, first, second] = [await box(page, 'ul'), await box(page, '#a'), await box(page, '#b')];
  assert.equal(Math.round(first.y - bottom(list)), Math.round(second.y - bottom(first)));
  await page.close();
});

test('a box in the column does not wait until the figures in the margin end', async () => {
  const page = await open(
    `<news-article><article><p>${long}</p>${figure('placement="margin"')}<aside class="key-figure"><p><b>9</b> years</p></aside>
    <p id="before">Nine years.</p><aside class="fact-box"><p>The bridge.</p></aside><p>${long}</p></article></news-article>`,
    { width: 1440 },
  );
  const [before, fact, margin] = [
    await box(page, '#before'),
    await box(page, '.fact-box'),
    await box(page, 'news-figure'),
  ];
  assert.ok(fact.y < margin.y + margin.height, 'the margin goes on beside it');
  assert.ok(fact.y - before.y - before.height < 60, `${fact.y - before.y - before.height} px of nothing`);
  await page.close();
});

test('a tag longer than the page is wide wraps', async () => {
  const word = 'Donaudampfschifffahrtsgesellschaftskapitän';
  const page = await open(
    `<news-article><article><p>Text</p><footer><ul class="tags"><li><a href="/">${word}</a></li><li><a href="/">Bridge</a></li></ul></footer></article></news-article>`,
    { width: 320, css: 'html { font-size: 200% }' },
  );
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  await page.close();
});

test('in forced colours the browser draws no plate behind a quotation mark, which reaches into the words', async () => {
  const page = await open(
    `<news-article><article><news-pull-quote><p>${long}</p></news-pull-quote></article></news-article>`,
  );
  await page.emulateMedia({ forcedColors: 'active' });
  assert.equal(await computed(page, 'news-pull-quote', 'forced-color-adjust', '::before'), 'none');
  const [mark, words] = [
    await computed(page, 'news-pull-quote', 'color', '::before'),
    await computed(page, 'news-pull-quote p', 'color'),
  ];
  assert.equal(mark, words);
  await page.close();
});
