// What the server does not take: the text stays, the reason is shown, nothing is stored.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../dist/locales/en.js';
import { newspaper } from './newspaper.mjs';
import { button, comment, emailBox, form, outcome, sendButton, textBox, write } from './reader.mjs';

const paper = newspaper();
const { service } = paper;
const THREAD = service.threads.open;

/** The reason stands at a field or in the summary, the text in its box. */
async function refused(page, reason, text) {
  await page.locator('news-comment-form').getByText(reason).first().waitFor();
  assert.equal(await textBox(page).inputValue(), text);
  assert.deepEqual(page.faults, []);
}

for (const backend of ['wordpress', 'wordpress-form']) {
  test(`${backend}: too fast`, async () => {
    await service.reset({ flood: 600 });
    const page = await paper.open(THREAD, { page: { backend } });
    await write(page, { text: 'The first' });
    await sendButton(page).click();
    await outcome(page, ['published']);
    await write(page, { text: 'The second' });
    await sendButton(page).click();
    await refused(page, /too quickly/, 'The second');
    assert.equal(await service.rows(), 1);
    await service.switch({ flood: 0 });
    await sendButton(page).click();
    await comment(page, 'The second').waitFor();
    assert.equal(await service.rows(), 2);
  });

  test(`${backend}: only with a login`, async () => {
    await service.reset({ registration: 1 });
    const page = await paper.open(THREAD, { page: { backend } });
    await write(page, { text: 'Let me in' });
    await sendButton(page).click();
    await refused(page, en.commentLoginRequired, 'Let me in');
    assert.equal(await service.rows(), 0);
  });

  test(`${backend}: the same words again`, async () => {
    const page = await paper.open(THREAD, { page: { backend } });
    await write(page, { text: 'Said once' });
    await sendButton(page).click();
    await outcome(page, ['published']);
    await write(page, { text: 'Said once' });
    await sendButton(page).click();
    await refused(page, en.commentDuplicate, 'Said once');
    assert.equal(await service.rows(), 1);
  });
}

test('a closed thread says so, and what was begun is not lost when it closes', async () => {
  const page = await paper.open(service.threads.closed);
  await page.locator('news-comments').scrollIntoViewIfNeeded();
  await page.getByText(en.commentsClosed).first().waitFor();

  const open = await paper.open(THREAD);
  await write(open, { text: 'Too late?' });
  service.query(`UPDATE wp_posts SET comment_status = 'closed' WHERE ID = ${THREAD}`);
  try {
    await sendButton(open).click();
    await open.getByText(en.commentsClosed).first().waitFor();
    assert.equal(await open.locator('news-comment-form textarea').first().inputValue(), 'Too late?');
    assert.equal(await service.rows(), 0);
  } finally {
    service.query(`UPDATE wp_posts SET comment_status = 'open' WHERE ID = ${THREAD}`);
  }
});

test('an address that only the server refuses takes the focus, and its reason is read out with it', async () => {
  const page = await paper.open(THREAD);
  // The browser finds it in order; WordPress wants a dot after the @.
  await write(page, { text: 'Whose address?', email: 'eve@localhost' });
  await sendButton(page).click();
  await refused(page, en.commentEmailInvalid, 'Whose address?');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'email');
  assert.equal(await emailBox(page).getAttribute('aria-invalid'), 'true');
  const described = await emailBox(page).evaluate((field) =>
    field
      .getAttribute('aria-describedby')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  );
  assert.ok(described.includes(en.commentEmailInvalid), described);
  assert.equal(await service.rows(), 0);
  await emailBox(page).fill('eve@example.test');
  await sendButton(page).click();
  await outcome(page, ['published']);
  assert.equal(await service.rows(), 1);
});

test('65,526 bytes are one too many, and said so before they are sent; one less is taken', async () => {
  const page = await paper.open(THREAD);
  const text = 'é'.repeat(32_763);
  await write(page, { text });
  await sendButton(page).click();
  await refused(page, en.commentErrors, text);
  assert.deepEqual(paper.sent, []);
  await textBox(page).fill(`${text.slice(1)}e`);
  await sendButton(page).click();
  await outcome(page, ['published']);
  assert.equal(await service.rows(), 1);
});

test('nothing but blanks is not sent', async () => {
  const page = await paper.open(THREAD);
  await write(page, { text: '  \n ' });
  await sendButton(page).click();
  await page.locator('news-comment-form').getByText(en.commentTextMissing).first().waitFor();
  assert.deepEqual(paper.sent, []);
  assert.equal(await service.rows(), 0);
});

test('a reply to a comment that has gone is stored, and shown as one whose parent is not here', async () => {
  const page = await paper.open(THREAD);
  await form(page);
  await comment(page, 'Second top-level comment.').waitFor();
  await button(comment(page, 'Second top-level comment.'), en.commentReply).click();
  await write(page, { text: 'To whom?' });
  // WordPress takes it: it does not look whether the parent is there.
  await service.moderate('5', 'trash');
  try {
    await sendButton(page).click();
    await outcome(page, ['published']);
    assert.equal((await service.stored())[0].parent, '5');
    const other = await paper.open(THREAD);
    await other.locator('news-comments').scrollIntoViewIfNeeded();
    await comment(other, 'To whom?').getByText(en.commentOrphan).waitFor();
  } finally {
    await service.moderate('5', 'approve');
  }
});

test('an article that is not there is refused, and the text is kept', async () => {
  const page = await paper.open(service.threads.missing);
  await write(page, { text: 'Anybody here?' });
  await sendButton(page).click();
  await refused(page, en.commentForbidden, 'Anybody here?');
});
