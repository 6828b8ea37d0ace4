// A comment that an editor has to read first.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../dist/locales/en.js';
import { newspaper } from './newspaper.mjs';
import { comment, outcome, sendButton, write } from './reader.mjs';

const paper = newspaper();
const { service } = paper;

test('it is shown as held, still after a reload, and like any other once it is approved', async () => {
  const reader = await paper.reader();
  const page = await paper.open(service.threads.moderated, { reader });
  await write(page, { text: 'Please read me first' });
  await sendButton(page).click();
  assert.equal(await outcome(page), 'held');
  const mine = comment(page, 'Please read me first');
  await mine.getByText(en.commentHeld).waitFor();

  await page.reload();
  await page.locator('news-comments').scrollIntoViewIfNeeded();
  await mine.getByText(en.commentHeld).waitFor();

  // Nobody else sees it.
  const other = await paper.open(service.threads.moderated);
  await other.locator('news-comments').scrollIntoViewIfNeeded();
  await other.getByText(en.commentsEmpty).waitFor();
  assert.equal(await comment(other, 'Please read me first').count(), 0);

  const [{ id }] = await service.stored();
  await service.moderate(id, 'approve');
  await page.reload();
  await page.locator('news-comments').scrollIntoViewIfNeeded();
  await mine.waitFor();
  await page.waitForFunction((text) => !document.body.innerText.includes(text), en.commentHeld);
  assert.equal(await mine.count(), 1);
  assert.equal(await service.rows(), 1);
});
