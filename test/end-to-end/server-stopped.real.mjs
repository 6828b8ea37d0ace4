// The server goes away while a comment is on its way, and comes back. For every server.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { newspaper } from './newspaper.mjs';
import { finish, form, outcome, sendButton, textBox, write } from './reader.mjs';

const paper = newspaper();
const { service } = paper;
const QUIET = { quiet: true };

// A test that fails half-way must not leave the next file without a server.
after(() => service.start(QUIET));

for (const origin of ['same', 'cross']) {
  test(`stopped before it is sent, ${origin} origin: the text is kept, and sent once when it is back`, async () => {
    const page = await paper.open(service.threads.open, { page: { origin } });
    await write(page, { text: 'Through the storm & back' });
    service.stopWeb();
    try {
      await sendButton(page).click();
      await outcome(page, ['uncertain', 'offline']);
      assert.equal(await textBox(page).inputValue(), 'Through the storm & back');
      assert.equal(await service.rows(), 0);
    } finally {
      service.start(QUIET);
    }
    await finish(page);
    assert.equal(await service.rows(), 1);
  });
}

test('stopped while it is being sent, and the page loaded anew meanwhile', async () => {
  const page = await paper.open(service.threads.open);
  await write(page, { text: 'Caught in the middle' });
  paper.weather.delay = 1500;
  await sendButton(page).click();
  await page.waitForTimeout(300);
  service.stopWeb();
  try {
    await outcome(page, ['uncertain', 'offline']);
    await page.reload();
    await form(page);
    await textBox(page).waitFor();
    assert.equal(await textBox(page).inputValue(), 'Caught in the middle');
  } finally {
    service.start(QUIET);
  }
  delete paper.weather.delay;
  await finish(page);
  assert.equal(await service.rows(), 1);
  assert.equal((await service.stored())[0].text, 'Caught in the middle');
});
