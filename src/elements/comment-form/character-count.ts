import type { WordsController } from '../../controllers/words-controller.js';
import { element } from '../../internal/element.js';
import { roomIn } from './form-validation.js';

/** How long a reader must pause before the count is spoken, in milliseconds: at every key it would drown the writing. */
const PAUSE = 1000;

/**
 * Says under a text field how many characters are left, from the last third on, or too many. Nothing is ever cut.
 * What is shown is not live; a region of its own speaks it after a pause.
 */
export class CharacterCount {
  readonly #field: HTMLTextAreaElement;
  readonly #words: WordsController;
  readonly #shown = element('p', { class: 'count', 'data-news-rendered': true });
  readonly #spoken = element('div', { class: 'spoken', 'aria-live': 'polite', 'data-news-rendered': true });
  #timer?: ReturnType<typeof setTimeout>;

  /**
   * @param field - The text field.
   * @param words - The form's words.
   */
  constructor(field: HTMLTextAreaElement, words: WordsController) {
    this.#field = field;
    this.#words = words;
  }

  /** Counts again; to be called at every change of the text or the language. */
  update(): void {
    clearTimeout(this.#timer);
    const room = roomIn(this.#field);
    if (!room || room.left * 3 > room.most) return this.remove();
    const { left } = room;
    const count = Math.abs(left);
    const key = left < 0 ? 'commentCharactersOver' : 'commentCharactersLeft';
    const message = this.#words.word(key, count, this.#words.number(count));
    this.#shown.textContent = message;
    this.#shown.classList.toggle('error', left < 0);
    // The region must be in the page before there is something to say.
    if (!this.#shown.isConnected)
      (this.#field.closest('label') ?? this.#field).after(this.#shown, this.#spoken);
    if (message !== this.#spoken.textContent) {
      this.#timer = setTimeout(() => (this.#spoken.textContent = message), PAUSE);
    }
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#shown.remove();
    this.#spoken.remove();
    this.#spoken.textContent = '';
  }
}
