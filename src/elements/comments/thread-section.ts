import type { WordsController } from '../../controllers/words-controller.js';
import { element } from '../../internal/element.js';
import { atLevel } from '../../internal/heading-level.js';
import type { CommentNode } from '../../model/comment-thread.js';
import { anchorOf, type CommentInk } from './comment-article.js';
import { CommentList } from './comment-list.js';
import type { ThreadComments } from './thread-comments.js';

/** Where the reading of a thread stands. */
export type ThreadPhase = 'loading' | 'ready' | 'failed' | 'offline';

/** What is to be seen of a thread. */
export interface ThreadState {
  readonly phase: ThreadPhase;
  readonly nodes: readonly CommentNode[];
  readonly comments: ThreadComments;
  /** How many of the reader's own wait for an editor. */
  readonly held: number;
  /** True where nobody can write any more, and no form is there to say so. */
  readonly isClosed: boolean;
  /** The service's own words about a failure. */
  readonly message?: string;
}

/** Where a thread is seen. */
export interface ThreadView {
  /**
   * Shows a state. The reader's place and focus stay.
   * @param state - The thread.
   * @param level - The heading's level, 2 to 6.
   * @param ink - What comments are written with; without it there are none yet.
   * @returns False where there is more to show: draw again, soon.
   */
  draw(state: ThreadState, level: number, ink?: CommentInk): boolean;
  /** Where a comment stands; null where it does not. */
  item(id: string): HTMLElement | null;
  /** The heading, where that is ours. */
  readonly heading?: HTMLElement;
  /** Takes away what was rendered. */
  remove(): void;
}

let count = 0;

/** A thread of ours: heading with count, order, list, what is going on, a button for more. */
export class ThreadSection implements ThreadView {
  readonly #host: HTMLElement;
  readonly #section: HTMLElement;
  readonly #words: WordsController;
  readonly #title = document.createTextNode('');
  readonly #count = element('span');
  readonly #list = new CommentList();
  readonly #status = element('p', { class: 'status', role: 'status' });
  readonly #notice = element('p', { class: 'notice' });
  readonly #more = element('button', { type: 'button' });
  heading: HTMLElement;

  /**
   * @param host - The element that it stands in.
   * @param words - The words of its element.
   * @param more - The reader wants more comments, or another try.
   */
  constructor(host: HTMLElement, words: WordsController, more: () => void) {
    this.#host = host;
    this.#words = words;
    this.heading = element('h2', { id: `news-comments-${++count}` }, this.#title, this.#count);
    this.#section = element(
      'section',
      { 'aria-labelledby': this.heading.id, 'data-news-rendered': true },
      this.heading,
      this.#status,
      this.#notice,
    );
    this.#more.addEventListener('click', () => {
      // Not disabled: a button that is loses the focus, and with it the reader's place.
      if (this.#more.getAttribute('aria-disabled') !== 'true') more();
    });
  }

  /** Where the button was pressed, the focus goes on to what came. */
  draw(state: ThreadState, level: number, ink?: CommentInk): boolean {
    const { phase, comments, isClosed } = state;
    const { total } = comments;
    const words = this.#words;
    const { activeElement } = this.#more.getRootNode() as Document;
    const wasPressed = activeElement === this.#more;
    this.heading = atLevel(this.heading, level);
    this.#title.data = words.word('comments');
    this.#count.textContent = total ? ` (${words.number(total)})` : '';
    const { isDone, first } = ink ? this.#list.render(state.nodes, ink) : { isDone: true };
    const { list } = this.#list;
    if (!state.nodes.length) list.remove();
    // Put there once: what is moved loses its focus.
    else if (!list.isConnected) this.#status.before(list);
    this.#section.ariaBusy = phase === 'loading' || !isDone ? 'true' : null;
    write(this.#status, this.#told(state));
    write(this.#notice, isClosed ? words.word('commentsClosed') : '');
    if (wasPressed && phase === 'ready') this.#goOn(first);
    this.#offer(state);
    this.#stand();
    return isDone;
  }

  item(id: string): HTMLElement | null {
    return this.#section.querySelector<HTMLElement>(`#${CSS.escape(anchorOf(id))}`);
  }

  remove(): void {
    this.#section.remove();
  }

  #stand(): void {
    if (this.#section.parentNode === this.#host) return;
    // Before the form, or last.
    this.#host.insertBefore(this.#section, this.#host.querySelector(':scope > news-comment-form'));
  }

  #told({ phase, comments, held, message }: ThreadState): string {
    const { size, next, pages } = comments;
    const shown = size + held;
    const words = this.#words;
    if (phase === 'loading') return words.word('commentsLoading');
    if (phase === 'offline') return words.word('commentsOffline');
    if (phase === 'failed') {
      const failed = words.word('commentsFailed');
      // The service's words stand apart in their own direction.
      return message ? `${failed} \u2068${message}\u2069` : failed;
    }
    if (!shown) return words.word('commentsEmpty');
    return next !== undefined || pages > 1 ? words.word('commentsShown', words.number(shown)) : '';
  }

  #offer({ phase, comments }: ThreadState): void {
    // While a retry is under way the button stays: it may have the focus.
    this.#more.setAttribute('aria-disabled', String(phase === 'loading'));
    const isLost = phase === 'failed' || phase === 'offline';
    if (isLost || comments.next !== undefined) {
      write(this.#more, this.#words.word(isLost ? 'commentsRetry' : 'commentsMore'));
      if (!this.#more.isConnected) this.#status.after(this.#more);
    } else if (phase === 'ready') this.#more.remove();
  }

  /** Goes to the first new comment: the button now stands below it, or is gone. */
  #goOn(target: HTMLElement = this.#section): void {
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
}

/** A text that is written again is spoken again. */
function write(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
