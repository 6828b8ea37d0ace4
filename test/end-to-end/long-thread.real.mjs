// A thread of 120 comments and more, read in pages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../dist/locales/en.js';
import { newspaper } from './newspaper.mjs';
import { button, comment } from './reader.mjs';

const paper = newspaper();
const { service } = paper;
const THREAD = service.threads.long;

const orphan = (parent, text) =>
  fetch(`${service.origin}/wp-json/wp/v2/comments`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      post: Number(THREAD),
      parent,
      author_name: 'Eve',
      author_email: 'eve@example.test',
      content: text,
    }),
  });

const ids = (page) =>
  page.locator('.comments li').evaluateAll((items) => items.map(({ id }) => Number(id.split('-')[1])));

async function readAll(page) {
  await page.locator('news-comments').scrollIntoViewIfNeeded();
  await page.locator('.comments article').first().waitFor();
  const more = button(page, en.commentsMore);
  while (await more.count()) {
    const before = await page.locator('.comments article').count();
    // By keyboard: what is laid out above as it comes near could move the button from under the pointer.
    await more.press('Enter');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.comments article').length > count,
      before,
    );
  }
}

test('all of it, in order, and the focus goes on to what came', async () => {
  const page = await paper.open(THREAD);
  await page.locator('news-comments').scrollIntoViewIfNeeded();
  await button(page, en.commentsMore).waitFor();
  const first = await ids(page);
  await readAll(page);
  const all = await ids(page);
  assert.equal(all.length, 120);
  assert.deepEqual(
    [...all].sort((left, right) => left - right),
    all,
    'chains stand together, oldest first',
  );
  assert.deepEqual(all.slice(0, first.length), first, 'what was there has not moved');
  const focused = await page.evaluate(() => document.activeElement?.closest('li')?.id);
  assert.equal(focused, `comment-${all[first.length]}`);
  await page.getByRole('heading', { name: `${en.comments} (120)` }).waitFor();
  assert.deepEqual(page.faults, []);
});

test('answers to comments that are gone stand where their time puts them', async () => {
  await orphan(99_999, 'To nobody');
  await orphan(125, 'To the last');
  await service.moderate('6', 'trash');
  try {
    const page = await paper.open(THREAD);
    await readAll(page);
    assert.equal((await ids(page)).length, 121);
    await comment(page, 'To nobody').getByText(en.commentOrphan).waitFor();
    assert.equal(await comment(page, 'To the last').getByText(en.commentOrphan).count(), 0);
    // What answered the one that was taken away has lost it, and nothing else.
    await comment(page, 'Comment number 1 in a long thread.').getByText(en.commentOrphan).waitFor();
    assert.equal(await page.getByText(en.commentOrphan).count(), 2);
    // Oldest first at the top level, orphans among the rest.
    const dates = await page
      .locator('.comments > li')
      .evaluateAll((items) => items.map((item) => item.querySelector('time').dateTime));
    assert.deepEqual([...dates].sort(), dates);
  } finally {
    await service.moderate('6', 'approve');
  }
});

test('the address of a comment on the second page leads to it', async () => {
  const page = await paper.open(THREAD, { hash: '#comment-124' });
  await comment(page, 'Comment number 118 in a long thread.').waitFor();
  await page.waitForFunction(() => {
    const box = document.querySelector('#comment-124')?.getBoundingClientRect();
    // Places are fractions of a pixel.
    return box && box.top > -1 && box.top < innerHeight;
  });
});
