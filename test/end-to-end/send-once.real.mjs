// However often a reader presses, one comment is made. For every server.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newspaper } from './newspaper.mjs';
import { comment, finish, nameBox, sendButton, write } from './reader.mjs';

const paper = newspaper();
const { service } = paper;

const PRESSES = {
  'a double click': (page) => sendButton(page).dblclick(),
  'Enter and a click': async (page) => {
    await Promise.all([nameBox(page).press('Enter'), sendButton(page).click()]);
  },
  'three submissions in one task': (page) =>
    page.locator('news-comment-form form').evaluate((form) => {
      for (let press = 0; press < 3; press++) form.requestSubmit();
    }),
  'Ctrl and Enter, held down': async (page) => {
    for (let press = 0; press < 3; press++) await page.keyboard.press('Control+Enter');
  },
};

for (const [name, press] of Object.entries(PRESSES)) {
  test(`${name}: one comment`, async () => {
    const page = await paper.open(service.threads.open);
    await write(page, { text: `Sent by ${name}` });
    await press(page);
    assert.equal(await finish(page), 'published');
    await comment(page, `Sent by ${name}`).waitFor();
    assert.equal(await comment(page, `Sent by ${name}`).count(), 1);
    assert.equal(await service.rows(), 1);
    assert.deepEqual(page.faults, []);
  });
}
