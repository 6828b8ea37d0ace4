import { warn, warnUnknownValue } from '../../internal/warn.js';

/**
 * Development build: says what is wrong with a summary.
 * @param summary - The element, after the page has loaded.
 */
export function checkSummary(summary: Element): void {
  warnUnknownValue(summary, 'ai', ['generated', 'assisted', 'none']);
  warnUnknownValue(summary, 'review', ['journalist', 'none']);
  if (!summary.textContent?.trim()) warn('empty', summary, 'there is nothing inside. Write a <ul>.');
  if (summary.hasAttribute('review') && !summary.hasAttribute('ai'))
    warn(
      'review-without-ai',
      summary,
      'review says who read what an AI wrote, and there is no ai attribute.',
    );
  if (summary.hasAttribute('heading') && summary.querySelector('h1, h2, h3, h4, h5, h6'))
    warn(
      'two-headings',
      summary,
      'there is a heading inside, so heading="" is not shown. Remove one of them.',
    );
  if (summary.querySelector('aside'))
    warn(
      'summary-in-aside',
      summary,
      'reader views delete an <aside>. Use a <section>, or no element at all.',
    );
}
