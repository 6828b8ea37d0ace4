import { FOCUSABLE } from '../../internal/focusable.js';

/** Boxes of the text that may be wider than their column: a bare table, code, a figure around either. */
const BOXES = ':scope > article :is(table, pre, figure), :scope > :is(table, pre, figure)';
/** What has the keyboard already, and scrolls into view when it gets it. */
const REACHED = `:is(${FOCUSABLE}):not([tabindex="-1"])`;

/** Boxes whose `tabindex` is ours. */
const given = new WeakSet<Element>();

let observer: ResizeObserver | undefined;

/**
 * Lets the keyboard reach what scrolls sideways in an article: Safari alone leaves out a scroll container without
 * `tabindex`, so that who has no mouse never sees its end (WCAG 2.2, 2.1.1). It is given while the box is too wide, and
 * taken back when it is not; an author's own is left alone.
 * @param article - The article, after the page has loaded. It is looked at again whenever its size changes; after a
 * change of what is in it, call again.
 */
export function reachByKeyboard(article: Element): void {
  observer ??= new ResizeObserver((entries) => entries.forEach(({ target }) => look(target)));
  // Anew, so that it looks after the next layout, where one size came in the place of another too.
  observer.unobserve(article);
  observer.observe(article);
}

function look(article: Element): void {
  for (const box of article.querySelectorAll<HTMLElement>(BOXES)) {
    if (given.has(box)) {
      if (scrolls(box)) continue;
      given.delete(box);
      box.removeAttribute('tabindex');
    } else if (!box.hasAttribute('tabindex') && scrolls(box) && !box.querySelector(REACHED)) {
      given.add(box);
      box.tabIndex = 0;
    }
  }
}

const scrolls = (box: Element): boolean =>
  box.scrollWidth > box.clientWidth && /auto|scroll/.test(getComputedStyle(box).overflowX);
