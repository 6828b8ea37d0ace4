import type { WordsController } from '../../controllers/words-controller.js';
import { element } from '../../internal/element.js';
import type { CommentNode } from '../../model/comment-thread.js';
import type { CommentInk } from './comment-article.js';
import { CommentList } from './comment-list.js';

/** What is to be seen of a thread. */
export interface ThreadState {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly nodes: readonly CommentNode[];
  /** How many are shown, and how many there are, where that is known. */
  readonly shown: number;
  readonly total?: number;
  readonly hasMore: boolean;
  readonly isClosed: boolean;
  /** Requests that were answered. */
  readonly pages: number;
  /** The service's own words about a failure. */
  readonly message?: string;
}

let count = 0;

/** The thread's place in the page: heading with count, list, what is going on, a button for more. */
export class ThreadSection {
  readonly section: HTMLElement;
  readonly #words: WordsController;
  readonly #title = document.createTextNode('');
  readonly #count = element('span');
  readonly #list = new CommentList();
  readonly #status = element('p', { class: 'status', role: 'status' });
  readonly #notice = element('p', { class: 'notice' });
  readonly #more = element('button', { type: 'button' });
  #heading: HTMLElement;

  /**
   * @param words - The words of its element.
   * @param more - The reader wants more comments, or another try.
   */
  constructor(words: WordsController, more: () => void) {
    this.#words = words;
    this.#heading = element('h2', { id: `news-comments-${++count}` }, this.#title);
    this.section = element(
      'section',
      { 'aria-labelledby': this.#heading.id, 'data-news-rendered': true },
      this.#heading,
      this.#status,
    );
    this.#more.addEventListener('click', () => {
      // Not disabled: a button that is loses the focus, and with it the reader's place.
      if (this.#more.getAttribute('aria-disabled') !== 'true') more();
    });
  }

  /**
   * Shows a state. The reader's place and focus stay; where the button was pressed, the focus goes on to what came.
   * @param state - The thread.
   * @param level - The heading's level, 2 to 6.
   * @param ink - What comments are written with; without it there are none yet.
   */
  draw(state: ThreadState, level: number, ink?: CommentInk): void {
    const { phase, total, isClosed } = state;
    const words = this.#words;
    const wasPressed = this.#isFocused();
    this.#place(level);
    this.#title.data = words.word('comments');
    this.#count.textContent = total === undefined ? '' : ` (${this.#number(total)})`;
    if (total) this.#heading.append(this.#count);
    else this.#count.remove();
    const fresh = ink ? this.#list.render(state.nodes, ink) : [];
    const { list } = this.#list;
    if (!state.nodes.length) list.remove();
    // Put there once: what is moved loses its focus.
    else if (!list.isConnected) this.#status.before(list);
    if (phase === 'loading') this.section.setAttribute('aria-busy', 'true');
    else this.section.removeAttribute('aria-busy');
    write(this.#status, this.#told(state));
    write(this.#notice, isClosed ? words.word('commentsClosed') : '');
    if (isClosed) this.section.append(this.#notice);
    else this.#notice.remove();
    if (wasPressed && phase === 'ready') this.#goOn(fresh[0]);
    this.#offer(state);
  }

  #place(level: number): void {
    if (this.#heading.localName === `h${level}`) return;
    const heading = element(`h${level}` as 'h2', { id: this.#heading.id }, ...this.#heading.childNodes);
    this.#heading.replaceWith(heading);
    this.#heading = heading;
  }

  #told({ phase, shown, hasMore, pages, message }: ThreadState): string {
    const words = this.#words;
    if (phase === 'loading') return words.word('commentsLoading');
    if (phase === 'failed') {
      const failed = words.word('commentsFailed');
      // The service's words stand apart in their own direction.
      return message ? `${failed} \u2068${message}\u2069` : failed;
    }
    if (!shown) return words.word('commentsEmpty');
    return hasMore || pages > 1 ? words.word('commentsShown', this.#number(shown)) : '';
  }

  #offer({ phase, hasMore }: ThreadState): void {
    // While a retry is under way the button stays: it may have the focus.
    this.#more.setAttribute('aria-disabled', String(phase === 'loading'));
    if (phase === 'failed' || hasMore) {
      write(this.#more, this.#words.word(phase === 'failed' ? 'commentsRetry' : 'commentsMore'));
      if (!this.#more.isConnected) this.#status.after(this.#more);
    } else if (phase === 'ready') this.#more.remove();
  }

  /** Goes to the first new comment: the button now stands below it, or is gone. */
  #goOn(target: HTMLElement = this.section): void {
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }

  #isFocused(): boolean {
    return (this.#more.getRootNode() as Document | ShadowRoot).activeElement === this.#more;
  }

  #number(value: number): string {
    return new Intl.NumberFormat(this.#words.lang()).format(value);
  }
}

/** A text that is written again is spoken again. */
function write(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
