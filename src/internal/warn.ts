import { DEVELOPMENT } from './development.js';

/** The page of the package that explains each warning. */
const DOCS = 'docs/warnings.md';

/** What has been said already, for each element, so that a re-render does not say it again. */
const said = new WeakMap<object, Set<string>>();

/** Receives every warning; replaced in tests. */
export type WarningSink = (message: string, subject: object) => void;

let sink: WarningSink = (message, subject) => console.warn(message, subject);

/**
 * Sends warnings somewhere else than the console.
 * @param next - The new receiver.
 * @returns The receiver it replaces, to be put back.
 */
export function setWarningSink(next: WarningSink): WarningSink {
  const previous = sink;
  sink = next;
  return previous;
}

/**
 * Tells the developer of the page, once for each element and fault, what is wrong and what is allowed.
 * Development build only: callers stand behind `if (DEVELOPMENT)` so that the production build has none of it.
 * @param code - A stable word for the kind of fault, also the anchor in the documentation.
 * @param subject - The element (or class) that is wrong; browsers print it as a link into the page.
 * @param message - What was found and what is allowed, without the element's name.
 */
export function warn(code: string, subject: object, message: string): void {
  if (!DEVELOPMENT) return;
  const codes = said.get(subject) ?? new Set<string>();
  if (codes.has(code + message)) return;
  said.set(subject, codes.add(code + message));
  const { localName } = subject as Partial<Element>;
  sink(`${localName ? `<${localName}>` : 'news-elements'}: ${message} (see ${DOCS}#${code})`, subject);
}

/**
 * Warns when an attribute has a value that its element does not know.
 * @param element - The element.
 * @param attribute - The attribute's name. Absent or empty is always allowed.
 * @param allowed - The values it may have.
 */
export function warnUnknownValue(element: Element, attribute: string, allowed: readonly string[]): void {
  const value = element.getAttribute(attribute);
  if (!value || allowed.includes(value)) return;
  warn('unknown-value', element, `${attribute}="${value}" is not known. Allowed: ${allowed.join(', ')}.`);
}
