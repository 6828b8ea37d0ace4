import type { WordsController } from '../../controllers/words-controller.js';
import { element } from '../../internal/element.js';

/** What a draft line can say; nothing where there is no draft. */
export type DraftNews = 'commentDraftSaved' | 'commentDraftRestored' | 'commentDraftFleeting';

/** The line under the box for the comment: that the text is kept, and a way to throw it away. */
export class DraftLine {
  readonly #box: HTMLTextAreaElement;
  readonly #words: WordsController;
  // Once for each change of what it says, not at every key.
  readonly #said = element('span', { role: 'status' });
  readonly #button = element('button', { type: 'button' });
  readonly #line = element('p', { class: 'draft', 'data-news-rendered': true }, this.#said);
  #news?: DraftNews;

  /**
   * @param box - The box for the comment.
   * @param words - The words of the form.
   * @param discard - The reader does not want the draft.
   */
  constructor(box: HTMLTextAreaElement, words: WordsController, discard: () => void) {
    this.#box = box;
    this.#words = words;
    this.#button.addEventListener('click', discard);
  }

  /** Puts the line into the page, before it has something to say: what is new in a region is spoken, a new region is not. */
  place(): void {
    if (!this.#line.isConnected) (this.#box.closest('label') ?? this.#box).after(this.#line);
  }

  /**
   * Says it; without news it says nothing.
   * @param news - How the draft stands.
   */
  say(news?: DraftNews): void {
    this.#news = news;
    if (news) this.place();
    this.update();
  }

  /** Writes the words again, where the language has changed. */
  update(): void {
    const said = this.#news ? this.#words.word(this.#news) : '';
    if (this.#said.textContent !== said) this.#said.textContent = said;
    this.#button.textContent = this.#words.word('commentDraftDiscard');
    if (said && !this.#box.readOnly) this.#line.append(this.#button);
    else this.#button.remove();
  }

  remove(): void {
    this.#line.remove();
  }
}
