import { element } from './element.js';

/**
 * Gives a heading its level. What stands in it moves along, and so does its id.
 * @param heading - The heading.
 * @param level - 1 to 6.
 * @returns The heading in the page: the same one where the level was right, else the one that took its place.
 */
export function levelled(heading: HTMLElement, level: number): HTMLElement {
  if (heading.localName === `h${level}`) return heading;
  const other = element(`h${level}` as 'h2', { id: heading.id }, ...heading.childNodes);
  heading.replaceWith(other);
  return other;
}
