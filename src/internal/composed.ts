/**
 * Finds the nearest element, from this one up, that matches, also across shadow roots (`closest` stops at the first).
 * @param start - Where to begin; it counts too.
 * @param selector - A CSS selector.
 * @returns The element, or null.
 */
export function closestComposed(start: Element, selector: string): Element | null {
  for (let from: Element | null = start; from;) {
    const found = from.closest(selector);
    if (found) return found;
    const root = from.getRootNode();
    from = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}
