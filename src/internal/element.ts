/** What can stand inside a built element; `false`, `null` and `undefined` are left out. */
export type Child = Node | string | false | null | undefined;

/** Attributes of a built element; `false` and `undefined` are left out, `true` is an empty attribute. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Builds an HTML element with attributes and children. Text goes in as text, never as HTML.
 * @param name - The tag name.
 * @param attributes - Its attributes.
 * @param children - Its children, in order.
 * @returns The element, in no document yet.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const built = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined)
      built.setAttribute(attribute, value === true ? '' : String(value));
  }
  built.append(...children.filter((child): child is Node | string => child != null && child !== false));
  return built;
}
