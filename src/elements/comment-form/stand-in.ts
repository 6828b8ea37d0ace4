import type { WordsController } from '../../controllers/words-controller.js';
import { element } from '../../internal/element.js';
import { commentFieldsOf } from './comment-fields.js';

let count = 0;

/** Stands in for a form that leads nowhere, before anybody types; what was typed before can be copied. */
export class StandIn {
  readonly #form: HTMLFormElement;
  readonly #words: WordsController;
  readonly #id = `news-kept-${++count}`;
  readonly #link = element('a');
  readonly #notice = element('p', { class: 'notice' });
  readonly #label = element('label', { for: this.#id });
  readonly #text = element('textarea', { id: this.#id, name: 'kept', rows: 6, readonly: true, dir: 'auto' });
  readonly #copy = element('button', { type: 'button' });
  readonly #copied = element('span', { role: 'status' });
  readonly #box = element('div', { class: 'closed', 'data-news-rendered': true }, this.#notice);

  /**
   * @param form - The form.
   * @param words - Its words.
   */
  constructor(form: HTMLFormElement, words: WordsController) {
    this.#form = form;
    this.#words = words;
    this.#copy.addEventListener('click', () => void this.#take());
  }

  /**
   * Hides the form.
   * @param said - What is said in its place; it may be nothing.
   * @param href - Where that leads, if it is a link.
   */
  show(said: string, href?: string): void {
    const { value = '' } = commentFieldsOf(this.#form).comment ?? {};
    this.#notice.hidden = !said;
    if (!href) this.#notice.textContent = said;
    else {
      this.#link.href = href;
      this.#link.textContent = said;
      // Put there once: what is moved loses its focus.
      if (!this.#link.parentNode) this.#notice.replaceChildren(this.#link);
    }
    this.#label.textContent = this.#words.word('commentDraftKept');
    this.#copy.textContent = this.#words.word('commentCopy');
    this.#text.value = value;
    if (value && !this.#text.isConnected) {
      this.#box.append(
        this.#label,
        this.#text,
        element('p', { class: 'actions' }, this.#copy, ' ', this.#copied),
      );
    }
    this.#form.hidden = true;
    if (!this.#box.isConnected) this.#form.after(this.#box);
  }

  /** Gives the form back. */
  hide(): void {
    if (!this.#box.isConnected) return;
    this.#box.remove();
    this.#form.hidden = false;
  }

  async #take(): Promise<void> {
    const isTaken = await navigator.clipboard?.writeText(this.#text.value).then(
      () => true,
      () => false,
    );
    // Where the clipboard is shut the text stands ready for the reader's own key.
    this.#text.select();
    this.#copied.textContent = isTaken ? this.#words.word('commentCopied') : '';
  }
}
