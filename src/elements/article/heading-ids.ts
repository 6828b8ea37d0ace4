import { slug } from '../../model/slug.js';

/** The headings a reader may want to link to: those of the text, not those of cards and boxes. */
const HEADINGS = ':is(h2, h3, h4)';

/**
 * Gives the headings of the text an `id` made from their words, so that a passage can be linked to. Never changes an
 * author's `id`, and never takes one that the document has already. If the page was opened at such an address, it
 * scrolls there, as the browser would have done had the `id` been in the HTML.
 * @param article - The article, after the page has loaded.
 */
export function nameHeadings(article: Element): void {
  const headings = article.querySelectorAll<HTMLElement>(
    `:scope > article > ${HEADINGS}:not([id]), :scope > ${HEADINGS}:not([id])`,
  );
  if (!headings.length) return;
  const root = article.getRootNode() as Document | ShadowRoot;
  const wanted = decodeHash();
  for (const heading of headings) {
    const id = slug(heading.textContent ?? '', (taken) => root.getElementById(taken) !== null);
    if (!id) continue;
    heading.id = id;
    if (id === wanted && scrollY === 0) heading.scrollIntoView();
  }
}

/** The fragment of the page's address as an id; a broken escape is read as it stands. */
function decodeHash(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
