// What a reader does and sees, in the words of the page.
import { en } from '../../dist/locales/en.js';

/** The reader of these tests. */
export const EVE = { name: 'Eve', email: 'eve@example.test' };

/** The form, once it is there: it is rendered when the reader comes near. */
export async function form(page) {
  const box = page.locator('news-comment-form form').first();
  await page.locator('news-comment-form').first().scrollIntoViewIfNeeded();
  await box.waitFor();
  return box;
}

export const textBox = (page) => page.getByRole('textbox', { name: en.commentText, exact: true });
/** A field by its label, which also says where it may be left empty. */
const field = (page, label) =>
  page
    .getByRole('textbox', { name: label, exact: true })
    .or(page.getByRole('textbox', { name: `${label} ${en.commentOptional}`, exact: true }));
export const nameBox = (page) => field(page, en.commentName);
export const emailBox = (page) => field(page, en.commentEmail);
export const sendButton = (page) => page.getByRole('button', { name: en.commentSubmit, exact: true });
export const button = (page, name) => page.getByRole('button', { name, exact: true });

/** Fills the form in. */
export async function write(page, { text, name = EVE.name, email = EVE.email, consent = false }) {
  await form(page);
  await nameBox(page).fill(name);
  await emailBox(page).fill(email);
  if (consent) await page.getByRole('checkbox', { name: en.commentConsent }).check();
  await textBox(page).fill(text);
}

/** A comment in the thread. */
export const comment = (page, text) => page.locator('.comments article').filter({ hasText: text });

/** Anything that says how a submission ended, or that it has not. */
const SAID = {
  published: en.commentPublished,
  held: en.commentWaiting,
  uncertain: en.commentUncertain,
  offline: en.commentOffline,
};

/** Waits until the page says how it ended, and gives the name of what it says. */
export async function outcome(page, names = Object.keys(SAID)) {
  const said = names.map((name) => page.locator('news-comment-form').getByText(SAID[name]).first());
  await said
    .reduce((any, one) => any.or(one))
    .first()
    .waitFor({ timeout: 60_000 });
  for (const [index, one] of said.entries()) if (await one.isVisible()) return names[index];
  return outcome(page, names);
}

/** Goes on as a reader would, until the page says that the comment is there. */
export async function finish(page) {
  for (let attempt = 0; attempt < 8; attempt++) {
    const said = await outcome(page);
    if (said === 'published' || said === 'held') return said;
    await button(page, said === 'offline' ? en.commentSendNow : en.commentSendAgain).click();
    // Its answer is what is waited for next.
    await page.waitForTimeout(300);
  }
  throw new Error('the comment is not sent after eight attempts');
}
