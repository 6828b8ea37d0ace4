import { webAddress } from './json.js';

/** The elements that a comment may have. Others go, and their text stays. */
export const ALLOWED_ELEMENTS = [
  'p',
  'br',
  'a',
  'blockquote',
  'code',
  'pre',
  'em',
  'strong',
  'b',
  'i',
  'ul',
  'ol',
  'li',
  'del',
] as const;

/** What stands in these is not text for a reader: it goes with them. */
export const DROPPED_ELEMENTS = [
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'title',
  'textarea',
  'select',
  'audio',
  'video',
  'canvas',
] as const;

/**
 * The last step, and the only one that decides: it goes through what a sanitiser left, and takes away every element and
 * attribute that is not on the list. It trusts no sanitiser to have read its options as meant.
 * @param fragment - Inert: not in a document that shows.
 */
export function enforce(fragment: DocumentFragment): DocumentFragment {
  const allowed = new Set<string>(ALLOWED_ELEMENTS);
  const dropped = new Set<string>(DROPPED_ELEMENTS);
  // From the innermost out, so that what takes a parent's place has been seen.
  for (const element of [...fragment.querySelectorAll('*')].reverse()) {
    const name = element.localName;
    const isHtml = element.namespaceURI === 'http://www.w3.org/1999/xhtml';
    if (!isHtml || dropped.has(name)) element.remove();
    else if (name === 'a') keepLink(element);
    else if (allowed.has(name)) keepAttributes(element, {});
    else element.replaceWith(...element.childNodes);
  }
  removeComments(fragment);
  return fragment;
}

function keepLink(link: Element): void {
  const href = webAddress(link.getAttribute('href')?.trim());
  // A link that leads nowhere is text.
  if (href === undefined) link.replaceWith(...link.childNodes);
  else keepAttributes(link, { href, rel: 'nofollow ugc noopener' });
}

function keepAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function removeComments(fragment: DocumentFragment): void {
  const walker = document.createTreeWalker(
    fragment,
    NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION,
  );
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  for (const node of found) node.parentNode?.removeChild(node);
}
