/** How long a page is left alone after its load event, in milliseconds, so that what it does late counts too. */
export const SETTLE = 1200;

/**
 * Opens an empty page of a phone's size that has stored nothing yet. Close its context in the end.
 * @param {import('playwright-core').Browser} browser
 */
export async function openPhone(browser) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  return { context, page, cdp: await context.newCDPSession(page) };
}
