import { warn } from './warn.js';

/** What any element may have, and is near one of ours. */
const ANYWHERE = ['part', 'title', 'slot', 'lang', 'translate'];

/**
 * Development build: says of an attribute that nobody knows which one was meant. Only what is a slip or two away from one
 * of the element's own: others may be a framework's, or the page's.
 * @param element - The element.
 */
export function checkAttributes(element: Element): void {
  const { observedAttributes } = element.constructor as unknown as { observedAttributes: string[] };
  for (const name of element.getAttributeNames()) {
    if (observedAttributes.includes(name) || ANYWHERE.includes(name)) continue;
    const meant = observedAttributes.find((one) => slips(name, one) <= (one.length > 6 ? 2 : 1));
    if (meant && meant.length > 3)
      warn('unknown-attribute', element, `there is no attribute ${name}. Is it ${meant}?`);
  }
}

/** How many letters are left out, added, wrong or changed over, at the least. */
function slips(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row++) {
    const [before = [], beforeThat = []] = [rows.at(-1), rows.at(-2)];
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isTurned = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      now[column] = Math.min(
        before[column]! + 1,
        now[column - 1]! + 1,
        before[column - 1]! + (isSame ? 0 : 1),
        isTurned ? beforeThat[column - 2]! + 1 : Infinity,
      );
    }
    rows.push(now);
  }
  return rows.at(-1)!.at(-1)!;
}
