import type { WordsController } from '../../controllers/words-controller.js';
import { element } from '../../internal/element.js';
import { errorWords } from './error-words.js';
import { faultOf, type Fault } from './form-validation.js';

let count = 0;

/** The message at one field: between its hint and the field, spoken with it, and marked as an error for everyone. */
export class FieldError {
  readonly #fault: Fault;
  readonly #id = `news-field-error-${++count}`;
  readonly #prefix = element('span', { class: 'spoken' });
  readonly #message = element('span');
  /** What was in the field when it was refused: another text is another matter. */
  readonly #refused: string;
  readonly #node: HTMLElement;
  /** Leads to the field; has the same words. */
  readonly link: HTMLAnchorElement;

  /** @param fault - The field and what is wrong with it. */
  constructor(fault: Fault) {
    const { field } = fault;
    this.#fault = fault;
    this.#refused = field.value;
    const { message } = fault.refusal ?? {};
    this.#node = element(
      'p',
      { class: 'error', id: this.#id, 'data-news-rendered': true },
      this.#prefix,
      ' ',
      this.#message,
      message && ' ',
      message && element('bdi', {}, message),
    );
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute(
      'aria-describedby',
      `${field.getAttribute('aria-describedby') ?? ''} ${this.#id}`.trim(),
    );
    // Inside a label that holds its field the message would become part of the field's name.
    (field.closest('label') ?? field).before(this.#node);
    this.link = element('a', { href: `#${field.id || this.#id}` });
    this.link.addEventListener('click', (event) => this.#follow(event));
  }

  /**
   * Writes the words where they are not written yet, or in another language. What the browser said once is kept.
   * @param words - The words of the form.
   */
  say(words: WordsController): void {
    const said = this.link.textContent;
    const message = errorWords(this.#fault, words) || said || this.#fault.field.validationMessage;
    this.#prefix.textContent = words.word('commentErrorPrefix');
    this.#message.textContent = message;
    // An alert would speak again, even the same.
    if (said !== message) this.link.textContent = message;
  }

  /**
   * Takes the marks from a field that has become right. The message stays until the form is sent again: were it to go
   * while the reader leaves the field, the button below would move from under the pointer.
   */
  settle(): void {
    const { field, refusal } = this.#fault;
    if (refusal ? field.value !== this.#refused : !faultOf(field)) this.#unmark();
  }

  remove(): void {
    this.#unmark();
    this.#node.remove();
  }

  #unmark(): void {
    const { field } = this.#fault;
    field.removeAttribute('aria-invalid');
    const rest = field.getAttribute('aria-describedby')?.replace(this.#id, '').trim();
    if (rest) field.setAttribute('aria-describedby', rest);
    else field.removeAttribute('aria-describedby');
  }

  /** Brings the reader to the field with its label in view: a field alone at the top of the page does not say what it is. */
  #follow(event: Event): void {
    // The address stays as it is: it is the article's.
    event.preventDefault();
    const { field } = this.#fault;
    const group = field.type === 'radio' && field.closest('fieldset');
    (group || (field.labels?.[0] ?? field)).scrollIntoView();
    field.focus({ preventScroll: true });
  }
}
