import { element } from './element.js';

/**
 * Gives a heading of ours a level. The name of an element can't be changed, so where it has another one a new heading
 * takes its place, with its id and all that is in it.
 * @param heading - The heading; it must have an id.
 * @param level - 1 to 6.
 * @returns The heading that now stands there.
 */
export function atLevel(heading: HTMLElement, level: number): HTMLElement {
  if (heading.localName === `h${level}`) return heading;
  // Any of h1 to h6; all of them are one type to the builder.
  const other = element(`h${level}` as 'h2', { id: heading.id }, ...heading.childNodes);
  heading.replaceWith(other);
  return other;
}
