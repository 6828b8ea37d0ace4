// Attributes lent to a story's elements: what the story wrote is remembered and can be given back.

interface Memory {
  readonly own: string | null;
  isLent: boolean;
}

const memories = new WeakMap<Element, Map<string, Memory>>();

function memoryOf(element: Element, name: string): Memory {
  let attributes = memories.get(element);
  if (!attributes) memories.set(element, (attributes = new Map()));
  let memory = attributes.get(name);
  if (!memory) attributes.set(name, (memory = { own: element.getAttribute(name), isLent: false }));
  return memory;
}

/**
 * What the story wrote. Must be asked before the element is connected, for a script may write attributes after that.
 * @param element - An element of the story.
 * @param name - The attribute.
 */
export const writtenValue = (element: Element, name: string): string | null => memoryOf(element, name).own;

/**
 * Sets an attribute in the story's stead.
 * @param element - An element of the story.
 * @param name - The attribute.
 * @param value - The value, null for no attribute, undefined to give back what the story wrote.
 */
export function lend(element: Element, name: string, value: string | null | undefined): void {
  const memory = memoryOf(element, name);
  if (value === undefined && !memory.isLent) return;
  memory.isLent = value !== undefined;
  const next = value === undefined ? memory.own : value;
  if (next === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== next) element.setAttribute(name, next);
}
