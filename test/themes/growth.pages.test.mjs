// Long lists: what is far away is skipped, and is nevertheless there for who looks for it, prints it or scrolls to it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { computed, open, withBrowser } from './browser.mjs';

withBrowser();

const numbers = (count, from = 1) => Array.from({ length: count }, (_, index) => from + index);

const cards = (count) =>
  `<news-related><aside aria-label="More"><ul>${numbers(count)
    .map((n) => `<li><article><h3><a href="#${n}">Card ${n}</a></h3><p>Teaser</p></article></li>`)
    .join('')}</ul></aside></news-related>`;

/** A thread as docs/comments.md has it. */
const thread = (count, size) =>
  `<news-comments><section aria-label="Comments">${numbers(Math.ceil(count / size))
    .map((list) => {
      const from = (list - 1) * size + 1;
      return `<ol class="comments" start="${from}">${numbers(size, from)
        .map((n) => `<li id="comment-${n}"><article><p>Words of ${n}.</p></article></li>`)
        .join('')}</ol>`;
    })
    .join('')}</section></news-comments>`;

/** How many of the elements the browser has laid out, of how many. */
const laidOut = (page, selector) =>
  page.$$eval(selector, (all) => [
    all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length,
    all.length,
  ]);

/** Two frames: then the browser has decided what is near. */
const drawn = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const boxes = (page, selector) =>
  page.$$eval(selector, (all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y + scrollY, width, height].map(Math.round).join(' ');
    }),
  );

const ALL = 'news-related li, news-comments ol { content-visibility: visible !important }';

test('of six hundred cards those far away are not laid out, and come when the reader does', async () => {
  const page = await open(`<news-article>${cards(600)}</news-article>`);
  await drawn(page);
  const [near] = await laidOut(page, 'h3');
  assert.ok(near >= 12 && near < 300, `${near} of 600`);
  await page.$eval('li:last-child', (last) => last.scrollIntoView());
  await drawn(page);
  assert.equal(
    await page.$eval('li:last-child h3', (h3) => h3.checkVisibility({ contentVisibilityAuto: true })),
    true,
  );
});

test('a dozen cards are all laid out, wherever they stand', async () => {
  const page = await open(`<div style="height: 20000px"></div><news-article>${cards(12)}</news-article>`);
  await drawn(page);
  assert.deepEqual(await laidOut(page, 'h3'), [12, 12]);
});

for (const [width, direction] of [
  [390, 'ltr'],
  [820, 'ltr'],
  [1440, 'ltr'],
  [1440, 'rtl'],
]) {
  test(`${width} px, ${direction}: skipping changes no box of a list or a thread that is near`, async () => {
    const found = [];
    for (const css of ['', ALL]) {
      const page = await open(
        `<news-article dir="${direction}">${cards(30)}${thread(60, 20)}</news-article>`,
        { css: `body { margin: 0 } ${css}`, width },
      );
      // One screen holds it all.
      await page.setViewportSize({ width, height: 12000 });
      await drawn(page);
      assert.deepEqual(await laidOut(page, 'h3, .comments p'), [90, 90]);
      found.push(await boxes(page, 'li, h3, a, p'));
    }
    assert.deepEqual(found[0], found[1]);
  });
}

test('a focus ring and a shadow around a card have their room', async () => {
  const page = await open(`<news-article>${cards(30)}</news-article>`);
  assert.equal(await computed(page, 'li:nth-child(12)', 'content-visibility'), 'visible');
  assert.equal(await computed(page, 'li:nth-child(13)', 'content-visibility'), 'auto');
  const margin = parseFloat(await computed(page, 'li:nth-child(13)', 'overflow-clip-margin'));
  assert.ok(margin > 3 + 2, `${margin} px, for an outline of 3 px at 2 px`);
});

test('a written thread in lists of twenty: the first is laid out, those far away are not', async () => {
  const page = await open(`<news-article>${thread(2000, 20)}</news-article>`);
  await drawn(page);
  const [near] = await laidOut(page, 'li p');
  assert.ok(near >= 20 && near < 600, `${near} of 2000`);
  const gaps = await page.$$eval('li:is(#comment-19, #comment-20, #comment-21, #comment-22)', (items) =>
    items
      .slice(1)
      .map((item, index) => item.getBoundingClientRect().top - items[index].getBoundingClientRect().bottom),
  );
  assert.deepEqual(gaps, [0, 0, 0], 'no seam between two lists');
});

for (const [name, body, text] of [
  ['cards', cards(600), 'Card 587'],
  ['comments', thread(2000, 20), 'Words of 1987'],
]) {
  test(`${name} far away are found in the page, reached by keyboard or address, and printed`, async () => {
    const page = await open(`<news-article>${body}</news-article>${body.replaceAll(/ id="[^"]*"/g, '')}`);
    await drawn(page);
    assert.equal(await page.evaluate((words) => window.find(words), text), true);
    await drawn(page);
    assert.ok(await page.evaluate(() => scrollY > innerHeight), 'the reader is taken there');
    await page.evaluate(() => scrollTo(0, 0));
    if (name === 'comments') {
      await page.evaluate(() => (location.hash = '#comment-1987'));
      await drawn(page);
      const { y } = await page.$eval('#comment-1987', (one) => one.getBoundingClientRect().toJSON());
      assert.ok(y >= 0 && y < 900, `${y}`);
    } else {
      await page.$eval('news-related li:last-child a', (link) => link.focus());
      assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Card 600');
    }
    await page.emulateMedia({ media: 'print' });
    // Inside an article neither is printed (print.css); alone, all of it is.
    const alone = `body > ${name === 'cards' ? 'news-related h3' : 'news-comments li p'}`;
    const [seen, all] = await laidOut(page, alone);
    assert.equal(seen, all);
    assert.ok(all >= 600);
  });
}
