// The server has the comment, and the reader's browser does not know.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newspaper } from './newspaper.mjs';
import { comment, finish, sendButton, textBox, write } from './reader.mjs';

const paper = newspaper();
const { service } = paper;

/** With everything in it that the server stores in another form. */
const TEXT = 'A & B < "c" \\ d';

/** As it is read: WordPress makes the quotation marks typographic. */
const READ = /A & B < .c. \\ d/;

const LOSSES = {
  'the answer is lost': (weather) => Object.assign(weather, { lose: 'answer' }),
  'the line goes down after 200 ms, and the server is slow': async (weather) => {
    Object.assign(weather, { hangUpAfter: 200 });
    await service.slow(1500);
  },
};

/** Waits until the comment has come to the site. */
async function isSent() {
  while (!paper.sent.length) await new Promise((over) => setTimeout(over, 50));
}

for (const backend of ['wordpress', 'wordpress-form']) {
  for (const [name, lose] of Object.entries(LOSSES)) {
    test(`${backend}, ${name}: one comment`, async () => {
      const page = await paper.open(service.threads.open, { page: { backend } });
      await write(page, { text: TEXT });
      await lose(paper.weather);
      await sendButton(page).click();
      await isSent();
      // The next request gets through.
      for (const fault of Object.keys(paper.weather)) delete paper.weather[fault];
      await finish(page);
      assert.deepEqual(
        (await service.stored()).map(({ name: author }) => author),
        ['Eve'],
      );
      await comment(page, READ).waitFor();
      assert.equal(await comment(page, READ).count(), 1);
      assert.equal(await textBox(page).inputValue(), '');
    });
  }
}

test('a held comment whose answer is lost: the reader is asked, and one comment is made', async () => {
  const page = await paper.open(service.threads.moderated);
  await write(page, { text: TEXT });
  paper.weather.lose = 'answer';
  await sendButton(page).click();
  await isSent();
  delete paper.weather.lose;
  assert.equal(await finish(page), 'held');
  assert.equal(await service.rows(), 1);
});
