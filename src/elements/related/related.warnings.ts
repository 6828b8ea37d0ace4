import { checkCard } from '../../controllers/card-links.warnings.js';
import { warn } from '../../internal/warn.js';
import type { NewsRelated } from './related.js';

/**
 * Development build: says what is wrong with a list of related articles.
 * @param related - The element, after the page has loaded.
 */
export function checkRelated(related: NewsRelated): void {
  if (!related.isConnected) return;
  if (!related.querySelector('a:not([data-news-rendered] *)')) {
    warn(
      'empty',
      related,
      'there is no link inside, so nothing is shown. Write <a href> elements, or leave the part out.',
    );
    return;
  }
  checkName(related);
  const cards = related.querySelectorAll('li');
  for (const card of cards.length ? cards : [related]) checkCard(card);
}

/** A landmark without a name is one of many to a screen reader. */
function checkName(related: NewsRelated): void {
  const section = related.querySelector(':scope > :is(aside, section, nav)');
  if (section) {
    const label = section.getAttribute('aria-label');
    const ids = section.getAttribute('aria-labelledby');
    const root = related.getRootNode() as Document | ShadowRoot;
    if (ids ? !ids.split(/\s+/).some((id) => root.getElementById(id)) : !label) {
      warn(
        'name-missing',
        section,
        ids
          ? `aria-labelledby="${ids}" names no element. Give the heading that id.`
          : 'it has no name. Write a heading with an id and aria-labelledby, or aria-label.',
      );
    }
  } else if (!related.heading && !related.label) {
    warn(
      'heading-missing',
      related,
      'it has no heading. Write heading="…", or label="…" for a name that is not shown.',
    );
  }
}
