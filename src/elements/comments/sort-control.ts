import type { WordsController } from '../../controllers/words-controller.js';
import { element } from '../../internal/element.js';
import type { CommentSort } from '../../model/comment-backend.js';

const WORDS = { oldest: 'commentsOldest', newest: 'commentsNewest', popular: 'commentsPopular' } as const;

/** Lets the reader choose among the orders of a service. */
export class SortControl {
  readonly label: HTMLLabelElement;
  readonly #words: WordsController;
  readonly #text = document.createTextNode('');
  readonly #select = element('select');

  /**
   * @param words - The words of its element.
   * @param sorts - The orders that the service has.
   * @param choose - The reader chose one.
   */
  constructor(words: WordsController, sorts: readonly CommentSort[], choose: (sort: CommentSort) => void) {
    this.#words = words;
    this.#select.append(...sorts.map((sort) => element('option', { value: sort })));
    this.#select.addEventListener('change', () => choose(this.#select.value as CommentSort));
    this.label = element('label', { class: 'sort' }, this.#text, ' ', this.#select);
  }

  /** Writes its words, and which order there is. */
  update(sort: CommentSort): void {
    this.#text.data = this.#words.word('commentsSort');
    for (const option of this.#select.options)
      option.textContent = this.#words.word(WORDS[option.value as CommentSort]);
    this.#select.value = sort;
  }
}
