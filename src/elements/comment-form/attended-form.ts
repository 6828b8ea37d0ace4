import type { WordsController } from '../../controllers/words-controller.js';
import { CharacterCount } from './character-count.js';
import { ErrorSummary } from './error-summary.js';
import { faultsIn } from './form-validation.js';

/** What we add to one form, the author's or ours, while its element is in the page: messages and counts, never a change of its fields. */
export class AttendedForm {
  readonly form: HTMLFormElement;
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
    this.#counts = [...form.querySelectorAll('textarea')].map((field) => new CharacterCount(field, words));
    // By script alone: without it the browser's own messages must show.
    this.#wasSilent = form.noValidate;
    form.noValidate = true;
  }

  /**
   * Checks every field, and shows what is wrong.
   * @returns True where the form can be sent.
   */
  check(): boolean {
    this.#errors?.remove();
    const faults = faultsIn(this.form);
    this.#errors = faults.length ? new ErrorSummary(this.form, faults, this.#words) : undefined;
    return !faults.length;
  }

  /** Brings messages and counts up to date with the fields and the language. */
  update(): void {
    this.#errors?.update();
    for (const count of this.#counts) count.update();
  }

  /** Leaves the form as it was found. */
  release(): void {
    this.#errors?.remove();
    for (const count of this.#counts) count.remove();
    this.form.noValidate = this.#wasSilent;
  }
}
