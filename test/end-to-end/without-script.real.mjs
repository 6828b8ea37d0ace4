// The form is a form: without JavaScript it posts, and the comment appears.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newspaper } from './newspaper.mjs';
import { EVE } from './reader.mjs';

const paper = newspaper();
const { service } = paper;

async function fill(page, text, email = EVE.email) {
  await page.getByLabel('Comment', { exact: false }).first().fill(text);
  await page.getByLabel('Name', { exact: false }).first().fill(EVE.name);
  await page.getByLabel('Email', { exact: false }).first().fill(email);
}

const read = async (thread) =>
  paper.open(thread, { reader: await paper.reader({ javaScriptEnabled: false }), page: { form: 'full' } });

test('it posts, and the comment appears', async () => {
  const page = await read(service.threads.open);
  await fill(page, 'Sent without script & so on');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await page.waitForURL(/\/open-article\/.*#comment-\d+$/);
  assert.ok(page.url().startsWith(paper.address), 'the reader stays on the site');
  await page.getByText('Sent without script & so on').waitFor();
  assert.deepEqual(
    (await service.stored()).map(({ name, thread, state }) => [name, thread, state]),
    [[EVE.name, '4', 'published']],
  );
});

test('held: the reader who asked to be remembered sees it', async () => {
  const page = await read(service.threads.moderated);
  await fill(page, 'Held without script');
  await page.getByLabel('Save my name').check();
  await page.getByRole('button', { name: 'Post comment' }).click();
  await page.waitForURL(/\/moderated-article\//);
  await page.getByText('Held without script').waitFor();
  assert.deepEqual(
    (await service.stored()).map(({ state }) => state),
    ['held'],
  );
});

test('the browser itself stops what is missing, and what the server refuses is still in the form', async () => {
  const page = await read(service.threads.open);
  await page.getByRole('button', { name: 'Post comment' }).click();
  assert.match(page.url(), /\/article\/4/);
  await fill(page, 'Is this address good?', 'eve@localhost');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await page.waitForURL(/wp-comments-post/);
  await page.getByText(/valid email address/).waitFor();
  assert.equal(await service.rows(), 0);
  await page.goBack();
  assert.equal(await page.getByLabel('Comment').first().inputValue(), 'Is this address good?');
});
