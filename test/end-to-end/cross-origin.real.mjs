// The article stands on one host, the comments on another.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newspaper } from './newspaper.mjs';
import { comment, EVE, outcome, sendButton, textBox, write } from './reader.mjs';

const paper = newspaper();
const { service } = paper;

test('by REST the thread is read', async () => {
  const page = await paper.open(service.threads.open, { page: { origin: 'cross' } });
  await page.locator('news-comments').scrollIntoViewIfNeeded();
  await comment(page, 'A reply to the reply.').waitFor();
  assert.equal(await page.locator('.comments article').count(), 4);
  assert.deepEqual(page.faults, []);
});

test('by REST a comment is sent', async () => {
  const page = await paper.open(service.threads.open, { page: { origin: 'cross' } });
  await write(page, { text: 'From another host' });
  await sendButton(page).click();
  assert.equal(await outcome(page), 'published');
  await comment(page, 'From another host').waitFor();
  assert.match(page.url(), /\/article\/4/);
  assert.equal(await service.rows(), 1);
  assert.deepEqual(page.faults, []);
});

for (const form of ['full', 'short']) {
  test(`the classic form (${form}) navigates, and a draft is not left behind`, async () => {
    const reader = await paper.reader();
    const query = { origin: 'cross', form, backend: 'wordpress-form' };
    const page = await paper.open(service.threads.open, { reader, page: query });
    await write(page, { text: 'By the classic way' });
    await sendButton(page).click();
    await page.waitForURL(/\/open-article\/.*#comment-\d+$/);
    assert.ok(page.url().startsWith(service.origin));
    await page.getByText('By the classic way').waitFor();
    assert.deepEqual(
      (await service.stored()).map(({ name }) => name),
      [EVE.name],
    );
    // Back at the article the comment is found, and not offered again.
    const again = await paper.open(service.threads.open, { reader, page: query });
    await again.locator('news-comment-form').scrollIntoViewIfNeeded();
    await comment(again, 'By the classic way').waitFor();
    await again.waitForFunction(() => document.querySelector('news-comment-form textarea')?.value === '');
    assert.equal(await textBox(again).inputValue(), '');
    assert.equal(await service.rows(), 1);
  });
}
