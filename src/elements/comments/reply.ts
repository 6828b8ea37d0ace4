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
  readonly #find: (id: string) => Comment | undefined;
  readonly #told = element('span');
  readonly #cancel = element('button', { type: 'button' });
  readonly #line = element('p', { class: 'actions', 'data-news-rendered': true }, this.#told, this.#cancel);
  #id?: string;
  /** Where the reader came from. */
  #origin?: HTMLElement;

  /**
   * @param host - The element that holds thread and form.
   * @param words - Its words.
   * @param find - The comments that are known.
   */
  constructor(host: HTMLElement, words: WordsController, find: (id: string) => Comment | undefined) {
    this.#host = host;
    this.#words = words;
    this.#find = find;
    this.#cancel.addEventListener('click', () => {
      const origin = this.#origin;
      this.end();
      if (origin?.isConnected) origin.focus();
      // The button is gone, and the focus must not be.
      else focusIn(this.#form);
    });
  }

  /** The comment that is answered; undefined while the form is no reply. */
  get id(): string | undefined {
    return this.#id;
  }

  get #form(): NewsCommentForm | null {
    return this.#host.querySelector('news-comment-form');
  }

  /**
   * Begins a reply, or turns to another comment.
   * @param id - The comment that is answered.
   * @param origin - What was pressed; a reader who thinks better of it comes back to it. Without it neither focus nor
   * page moves: a reply that an earlier visit left is taken up again.
   */
  begin(id: string, origin?: HTMLElement): void {
    const form = this.#form;
    if (!form) return;
    this.#id = id;
    this.#origin = origin;
    form.parent = id;
    form.before(this.#line);
    this.update();
    if (!origin) return;
    if (!focusIn(form)) {
      // An empty form is rendered when it is near: now.
      const observer = new MutationObserver(() => focusIn(form) && observer.disconnect());
      observer.observe(form, { childList: true });
    }
    // The line says who is answered: both must be seen.
    this.#line.scrollIntoView({ block: 'nearest' });
  }

  /** Writes whom it answers, where that has become known, and in the page's language. */
  update(): void {
    if (this.#id === undefined) return;
    const comment = this.#find(this.#id);
    this.#told.textContent = comment ? toldReply(comment, this.#words) : this.#words.word('commentOrphan');
    this.#cancel.textContent = this.#words.word('commentReplyCancel');
  }

  /** The next comment is no reply. */
  end(): void {
    const form = this.#form;
    if (form && this.#id !== undefined && form.parent === this.#id) form.parent = '';
    this.#line.remove();
    this.#id = this.#origin = undefined;
  }
}

/** Goes to the field for the comment, where there is one. */
function focusIn(form: HTMLElement | null): boolean {
  const field = form?.querySelector('textarea');
  field?.focus();
  return Boolean(field);
}
