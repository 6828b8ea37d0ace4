import { warn } from '../../internal/warn.js';

/**
 * Development build: says what is wrong with a breadcrumb.
 * @param breadcrumb - The element, after it was updated.
 */
export function checkBreadcrumb(breadcrumb: Element): void {
  const items = breadcrumb.querySelectorAll('a, span');
  if (!items.length)
    warn('empty', breadcrumb, 'there is no link inside. Write <a href> elements, or a <nav> with an <ol>.');
  if (breadcrumb.querySelectorAll('[aria-current]').length > 1) {
    warn('current-twice', breadcrumb, 'more than one item has aria-current. A trail has one current page.');
  }
}
