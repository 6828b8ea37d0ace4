/** What a reader fills in. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const SUBMIT = ':is(button:not([type=button], [type=reset]), input:is([type=submit], [type=image]))';
const NOT_FILLED = /^(hidden|submit|image|button|reset)$/;

/**
 * Whether something is a field that a reader fills in, rather than a hidden one or a button.
 * @param target - Any target of an event, or element.
 */
export function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof Element &&
    target.matches('input, textarea, select') &&
    !NOT_FILLED.test((target as Field).type)
  );
}

/**
 * The fields of a form that a reader can fill in, in order; hidden ones, buttons and spam traps that are not displayed
 * are left out.
 * @param form - The form; fields that belong to it by their `form` attribute count.
 */
export function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(isField).filter((field) => field.getClientRects().length);
}

/**
 * The button that sends a form when Enter is pressed: its first.
 * @param form - The form.
 */
export function submitButton(form: HTMLFormElement): HTMLButtonElement | HTMLInputElement | null {
  return form.querySelector<HTMLButtonElement | HTMLInputElement>(SUBMIT);
}

/**
 * The words that name a field, without the marks that only the eye gets.
 * @param field - The field.
 * @returns Its label, or the empty string where it has none.
 */
export function labelOf(field: Field): string {
  const copy = field.labels?.[0]?.cloneNode(true) as HTMLElement | undefined;
  for (const other of copy?.querySelectorAll('[aria-hidden="true"], textarea, select') ?? []) other.remove();
  const words = copy?.textContent ?? field.getAttribute('aria-label') ?? '';
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\s*:]+$/, '')
    .trim();
}
