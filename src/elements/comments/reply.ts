import type { WordsController } from '../../controllers/words-controller.js';
import { element } from '../../internal/element.js';
import type { Comment } from '../../model/comment.js';
import type { NewsCommentForm } from '../comment-form/comment-form.js';
import { toldReply } from './comment-article.js';

/**
 * Makes the form that stands in the thread's element a reply to a comment. The form stays where it is, with what was
 * written in it; a line above it says whom it answers.
 */
export class Reply {
  readonly #host: HTMLElement;
  readonly #words: WordsController;
  readonly #told = element('span');
  readonly #cancel = element('button', { type: 'button' });
  readonly #line = element('p', { class: 'actions', 'data-news-rendered': true }, this.#told, this.#cancel);
  /** Where the reader came from. */
  #origin?: HTMLElement;

  /**
   * @param host - The element that holds thread and form.
   * @param words - Its words.
   */
  constructor(host: HTMLElement, words: WordsController) {
    this.#host = host;
    this.#words = words;
    this.#cancel.addEventListener('click', () => {
      const origin = this.#origin;
      this.end();
      origin?.focus();
    });
  }

  /** True where there is a form to answer with. */
  get isPossible(): boolean {
    return this.#form !== null;
  }

  get #form(): NewsCommentForm | null {
    return this.#host.querySelector('news-comment-form');
  }

  /**
   * Begins a reply, or turns to another comment.
   * @param comment - The comment that is answered.
   * @param origin - What was pressed; a reader who thinks better of it comes back to it.
   */
  begin(comment: Comment, origin: HTMLElement): void {
    const form = this.#form;
    if (!form) return;
    this.#origin = origin;
    this.#told.textContent = toldReply(comment, this.#words);
    this.#cancel.textContent = this.#words.word('commentReplyCancel');
    form.parent = comment.id;
    form.before(this.#line);
    if (!focusIn(form)) {
      // An empty form is rendered when it is near: now.
      const observer = new MutationObserver(() => focusIn(form) && observer.disconnect());
      observer.observe(form, { childList: true });
    }
    // The line says who is answered: both must be seen.
    this.#line.scrollIntoView({ block: 'nearest' });
  }

  /** The next comment is no reply. */
  end(): void {
    const form = this.#form;
    if (form && this.#line.isConnected) form.parent = '';
    this.#line.remove();
    this.#origin = undefined;
  }
}

/** Goes to the field for the comment, where there is one. */
function focusIn(form: HTMLElement): boolean {
  const field = form.querySelector('textarea');
  field?.focus();
  return field !== null;
}
