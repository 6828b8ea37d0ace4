import type { WordsController } from '../../controllers/words-controller.js';
import { CharacterCount } from './character-count.js';
import { ErrorSummary } from './error-summary.js';
import type { Field } from './form-fields.js';
import { faultsIn, type Fault } from './form-validation.js';
import type { Refusal } from './refusal.js';

/** What we add to one form, the author's or ours, while its element is in the page: messages and counts, never a change of its fields. */
export class AttendedForm {
  readonly form: HTMLFormElement;
  /** When the reader got the form, in milliseconds since 1970. */
  readonly startedAt = Date.now();
  readonly #words: WordsController;
  readonly #counts: readonly CharacterCount[];
  readonly #wasSilent: boolean;
  #errors?: ErrorSummary;

  /**
   * @param form - The form.
   * @param words - The words of its element.
   */
  constructor(form: HTMLFormElement, words: WordsController) {
    this.form = form;
    this.#words = words;
    // A copy of the page's tree, such as routers keep, brings what was added to the original.
    for (const copied of form.querySelectorAll('[data-news-rendered]')) copied.remove();
    // A trap for robots is out of the tab order, and no reader counts there.
    const boxes = [...form.querySelectorAll('textarea')].filter(({ tabIndex }) => tabIndex >= 0);
    this.#counts = boxes.map((field) => new CharacterCount(field, words));
    // By script alone: without it the browser's own messages must show.
    this.#wasSilent = form.noValidate;
    form.noValidate = true;
  }

  /**
   * Checks every field, and shows what is wrong.
   * @returns True where the form can be sent.
   */
  check(): boolean {
    this.clear();
    const faults = faultsIn(this.form);
    if (faults.length) this.#errors = new ErrorSummary(this.form, faults, this.#words);
    return !faults.length;
  }

  /**
   * Shows that a comment was not accepted, and brings the reader to where that can be mended.
   * @param refusal - Why.
   * @param field - The field that is to blame; without one the reason stands in a box above the fields.
   */
  refuse(refusal: Refusal, field?: Field): void {
    this.clear();
    const faults: Fault[] = field ? [{ field, kind: 'other', bound: 0, refusal }] : [];
    this.#errors = new ErrorSummary(this.form, faults, this.#words, field ? undefined : refusal);
    field?.focus();
  }

  /** Takes away what was wrong. */
  clear(): void {
    this.#errors?.remove();
    this.#errors = undefined;
  }

  /** Brings messages and counts up to date with the fields and the language. */
  update(): void {
    this.#errors?.update();
    for (const count of this.#counts) count.update();
  }

  /** Leaves the form as it was found. */
  release(): void {
    this.clear();
    for (const count of this.#counts) count.remove();
    this.form.noValidate = this.#wasSilent;
  }
}
