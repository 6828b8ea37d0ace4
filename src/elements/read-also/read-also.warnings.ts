import { checkCard } from '../../controllers/card-links.warnings.js';
import { warn } from '../../internal/warn.js';

/**
 * Development build: says what is wrong with a link to another article.
 * @param readAlso - The element, after the page has loaded.
 */
export function checkReadAlso(readAlso: Element): void {
  if (!readAlso.isConnected) return;
  const links = readAlso.querySelectorAll('a');
  if (!links.length)
    warn('empty', readAlso, 'there is no link inside. Write <a href> with the other headline.');
  if (readAlso.querySelectorAll('a:not([tabindex="-1"])').length > 1) {
    warn(
      'link-count',
      readAlso,
      `there are ${links.length} links. This part holds one; use <news-related> for more.`,
    );
  }
  for (const link of links) {
    if (!link.querySelector('img') || !link.textContent.trim()) continue;
    warn(
      'picture-in-link',
      readAlso,
      'the picture stands inside the link with the headline and takes the whole width. ' +
        'Write it beside the link, or after its <p>.',
    );
  }
  checkCard(readAlso);
}
