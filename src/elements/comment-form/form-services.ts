/**
 * The one door of a comment form to what it fetches only when it is wanted: drafts for every form, and what sends a
 * comment by script for a form in a thread. Each function rejects where the code can't be had.
 */

/** What the drafts' part of `comments` offers. */
export type Keeping = typeof import('../../comments/keeping.js');

/** What the sending part of `comments` offers. */
export type Sending = typeof import('../../comments/sending.js');

/** How long a page waits for its own code, in milliseconds, before it goes on without. */
const PATIENCE = 10_000;

/** The desk of a form: drafts, and who writes. */
export async function loadDesk(): Promise<readonly [typeof import('./form-desk.js'), Keeping]> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE));
  return Promise.race([Promise.all([import('./form-desk.js'), import('../../comments/keeping.js')]), late]);
}

/** What stands in for a form that leads nowhere. */
export async function loadStandIn(): Promise<typeof import('./stand-in.js')> {
  return import('./stand-in.js');
}

/** What sends comments. */
export async function loadDelivery(): Promise<readonly [typeof import('./delivery.js'), Sending]> {
  return Promise.all([import('./delivery.js'), import('../../comments/sending.js')]);
}
