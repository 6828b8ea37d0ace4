import { warn } from '../../internal/warn.js';

/**
 * Development build: says why a reading time shows no figure.
 * @param element - The element, after the page has loaded.
 * @param article - The article it counts, or null.
 */
export function checkReadingTime(element: Element, article: Element | null): void {
  if (article) return;
  warn(
    'outside-article',
    element,
    'there is no article around it to count. Put it inside <article> or <news-article>.',
  );
}
