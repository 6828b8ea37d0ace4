// The tab is closed, or dies, at a random moment while the reader types or sends. On return everything is there, or the
// comment is on the server: never neither, never twice. SEED=number repeats a run, MOMENTS=number asks for more.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { en } from '../../dist/locales/en.js';
import { randomNumbers } from '../support/random.mjs';
import { newspaper } from './newspaper.mjs';
import { button, comment, emailBox, finish, form, nameBox, sendButton, textBox } from './reader.mjs';

const paper = newspaper();
const { service } = paper;

const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));
const MOMENTS = Number(process.env.MOMENTS ?? 20);
/** What a crash may take: the keys of so many milliseconds. A draft is kept after half of them; a busy machine is late. */
const UNSAVED = 1000;

before(() => console.log(`closed-tab: SEED=${SEED}`));

const next = randomNumbers(SEED);
for (let index = 0; index < MOMENTS; index++) {
  const crash = next() < 0.3;
  const moment = Math.round(next() * 2500);
  test(`${index + 1}: ${crash ? 'dies' : 'is closed'} after ${moment} ms (SEED=${SEED})`, async () => {
    const text = `Number ${index + 1}: fish & chips < "peas"`;
    await service.slow(700);
    const reader = await paper.reader();
    const page = await paper.open(service.threads.open, { reader });
    await form(page);
    await nameBox(page).fill('Eve');
    await emailBox(page).fill('eve@example.test');
    await page.getByRole('checkbox', { name: en.commentConsent }).check();
    await button(comment(page, 'First comment, with markup.'), en.commentReply).click();

    const typed = [];
    const work = (async () => {
      for (const key of text) {
        await textBox(page).press(key === ' ' ? 'Space' : key, { delay: 10 });
        typed.push(Date.now());
      }
      await sendButton(page).click();
      await finish(page);
    })().catch(() => undefined);
    await new Promise((over) => setTimeout(over, moment));
    const end = Date.now();
    if (crash) await page.goto('chrome://crash').catch(() => undefined);
    const pressed = typed.length;
    const safe = crash ? typed.filter((when) => when < end - UNSAVED).length : pressed;
    await page.close();
    await work;
    // What the server had already got, it gets done.
    await new Promise((over) => setTimeout(over, 1200));
    await service.slow(0);

    const again = await paper.open(service.threads.open, { reader });
    await form(again);
    // What was kept comes with its code, and a reply with the comment that it answers.
    await again
      .waitForFunction(() => document.querySelector('news-comment-form textarea')?.value, null, {
        timeout: 10_000,
      })
      .catch(() => undefined);
    const isThere = (await service.rows()) === 1;
    if (!isThere && safe > 0) {
      const kept = await textBox(again).inputValue();
      assert.ok(text.startsWith(kept), `“${kept}” is what was typed`);
      assert.ok(kept.length >= safe, `${kept.length} of ${pressed} keys are kept, ${safe} of them for sure`);
      assert.equal(await nameBox(again).inputValue(), 'Eve');
      await again.getByText(en.commentInReplyTo('\u2068Ada\u2069')).first().waitFor();
      if (kept.length === text.length) {
        // It may be on its way by itself; else the reader sends it.
        if (await sendButton(again).isVisible()) await sendButton(again).click();
        await finish(again);
        assert.equal((await service.stored())[0].parent, '2');
      }
    }
    // Whatever was taken up again has ended by now.
    await again.waitForTimeout(4000);
    assert.ok((await service.rows()) <= 1, 'not twice');
    if (safe === text.length) assert.equal(await service.rows(), 1);
  });
}
