import { submitButton } from './form-fields.js';

/** So long what the browser says for us stands, in milliseconds. */
const EXCUSE = 5000;

/** A hidden field of a form, where it has it. */
export const hiddenField = (form: HTMLFormElement, name: string): HTMLInputElement | null =>
  form.querySelector(`input[type="hidden"][name="${name}"]`);

/** The comment that a form answers by itself, or the empty string. */
export function parentIn(form: HTMLFormElement): string {
  const { value = '' } = hiddenField(form, 'comment_parent') ?? {};
  return value === '0' ? '' : value;
}

/** Writes a hidden field, where the form has it. */
export function write(form: HTMLFormElement, name: string, value: string): void {
  const field = hiddenField(form, name);
  if (field) field.value = value;
}

/** Says something with the browser's own means: none of ours could be loaded. */
export function excuse(form: HTMLFormElement, words: string): void {
  const button = submitButton(form);
  button?.setCustomValidity(words);
  button?.reportValidity();
  setTimeout(() => button?.setCustomValidity(''), EXCUSE);
}

/** True for an address on this page's own host. */
export function isHere(address: string): boolean {
  try {
    return new URL(address, document.baseURI).origin === location.origin;
  } catch {
    return false;
  }
}

/** Tells the page from others; the part of an address after `?` may be what names its article. */
export function pageName(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return canonical?.href || location.pathname + location.search;
}
