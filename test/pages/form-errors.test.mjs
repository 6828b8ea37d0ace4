// A form with errors as its reader sees it: each message stands between its label and its field, whatever is said beside it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { site } from '../support/browser.mjs';

const { open } = site();

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A form</title>
<link rel="stylesheet" href="/dist/news.css"><script type="module" src="/dist/cdn/news.all.js"></script>
<news-comment-form><form method="post" action="/comments" aria-label="Your comment"><div class="fields">
<div class="half"><label for="name">Name</label><input id="name" name="author" required></div>
<div class="half"><label for="email">Email</label><p class="hint">Never published</p><input id="email" name="email" required></div>
<div class="submit"><button type="submit">Post</button></div></div></form></news-comment-form>`;

test('a label and its message stay with their field beside one with a hint', async () => {
  const page = await open('form', { width: 820, html });
  await page.getByLabel('Name').focus();
  await page.waitForFunction(() => document.querySelector('form').noValidate);
  await page.getByRole('button').click();
  await page.locator('.half > .error').nth(1).waitFor();
  const [name, email] = await page.$$eval('.half', (halves) =>
    halves.map((half) =>
      ['label', '.error', 'input'].map((part) => half.querySelector(part).getBoundingClientRect().toJSON()),
    ),
  );
  for (const [label, message, field] of [name, email]) {
    assert.ok(message.top >= label.bottom - 1, 'the message is below its label');
    assert.ok(field.top - message.bottom < 8, `${field.top - message.bottom} px from message to field`);
  }
  assert.ok(name[1].top - name[0].bottom < 8, `${name[1].top - name[0].bottom} px from label to message`);
  assert.equal(name[2].top, email[2].top, 'the fields are level');
});
