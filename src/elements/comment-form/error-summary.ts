import type { WordsController } from '../../controllers/words-controller.js';
import { element } from '../../internal/element.js';
import { FieldError } from './field-error.js';
import { fieldsOf } from './form-fields.js';
import type { Fault } from './form-validation.js';
import type { Refusal } from './refusal.js';

/**
 * The errors of a form, as GOV.UK shows them: a box above the fields that lists them as links and takes the focus, and
 * a message at each field. The alert is a child of the box, so that being focused and being announced do not race.
 */
export class ErrorSummary {
  readonly #form: HTMLFormElement;
  readonly #words: WordsController;
  readonly #box: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #errors: readonly FieldError[];
  readonly #refusal?: Refusal;
  readonly #reason = element('span');

  /**
   * Shows the errors and moves the focus to them.
   * @param form - The form.
   * @param faults - What is wrong in it.
   * @param words - The form's words.
   * @param refusal - What is wrong with the whole of it.
   */
  constructor(form: HTMLFormElement, faults: readonly Fault[], words: WordsController, refusal?: Refusal) {
    this.#form = form;
    this.#words = words;
    this.#refusal = refusal;
    this.#errors = faults.map((fault) => new FieldError(fault));
    this.#heading = element(this.#headingName());
    const { message } = refusal ?? {};
    const told = refusal
      ? element('p', {}, this.#reason, message && ' ', message && element('bdi', {}, message))
      : element('ul', {}, ...this.#errors.map(({ link }) => element('li', {}, link)));
    this.#box = element(
      'div',
      { class: 'error-summary', tabindex: -1, 'data-news-rendered': true },
      element('div', { role: 'alert' }, this.#heading, told),
    );
    this.update();
    // Above the first field, below the heading and the notes.
    const first = fieldsOf(form)[0] ?? null;
    const before = [...form.children].find((child) => child.contains(first));
    form.insertBefore(this.#box, before ?? form.firstChild);
    this.#box.focus();
  }

  /** Writes the words, again where the language has changed, and takes the marks from fields that have become right. */
  update(): void {
    const heading = this.#words.word('commentErrors');
    if (this.#heading.textContent !== heading) this.#heading.textContent = heading;
    const reason = this.#refusal?.say(this.#words) ?? '';
    if (this.#reason.textContent !== reason) this.#reason.textContent = reason;
    for (const error of this.#errors) {
      error.say(this.#words);
      error.settle();
    }
  }

  remove(): void {
    for (const error of this.#errors) error.remove();
    this.#box.remove();
  }

  /** One level below the form's own heading; without one, as in a section with a heading of the second level. */
  #headingName(): 'h3' {
    const own = this.#form.querySelector('h1, h2, h3, h4, h5, h6')?.localName[1] ?? 2;
    // Any of h2 to h6; all of them are one type to the builder.
    return `h${Math.min(6, Number(own) + 1)}` as 'h3';
  }
}
