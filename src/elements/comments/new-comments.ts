import { NEAR } from '../../controllers/near-viewport-controller.js';
import type { WordsController } from '../../controllers/words-controller.js';
import { element } from '../../internal/element.js';
import type { CommentPage, ListFailure } from '../../model/comment-backend.js';
import type { Comment } from '../../model/comment.js';

/** After so many failures the waits grow no longer. */
const LONGEST = 5;

/** What new comments are looked for with. */
export interface Arrivals {
  /** Seconds between two looks. */
  readonly interval: number;
  /** Asks the service for what was written after what is known. */
  readonly ask: (waiting: readonly Comment[], signal: AbortSignal) => Promise<CommentPage | ListFailure>;
  readonly isKnown: (id: string) => boolean;
  /** The reader wants to see them. */
  readonly show: (comments: readonly Comment[]) => void;
}

/**
 * Looks for new comments while the thread is near, the page is seen and there is a network, and says how many there
 * are. Nothing moves until the reader asks for them.
 */
export class NewComments {
  readonly #words: WordsController;
  readonly #arrivals: Arrivals;
  readonly #button = element('button', { type: 'button' });
  /** Takes no room, so that nothing moves when it comes. */
  readonly #line = element('div', { class: 'new', role: 'status', 'data-news-rendered': true });
  readonly #observer: IntersectionObserver;
  #waiting: readonly Comment[] = [];
  #isNear = false;
  #failures = 0;
  #due: number;
  #timer?: ReturnType<typeof setTimeout>;
  #work?: AbortController;

  /**
   * Begins.
   * @param host - The thread's element.
   * @param words - Its words.
   * @param arrivals - What to do.
   */
  constructor(host: HTMLElement, words: WordsController, arrivals: Arrivals) {
    this.#words = words;
    this.#arrivals = arrivals;
    this.#due = Date.now() + arrivals.interval * 1000;
    this.#button.addEventListener('click', () => {
      const shown = this.#waiting;
      this.#waiting = [];
      this.update();
      arrivals.show(shown);
    });
    this.#observer = new IntersectionObserver(
      (entries) => {
        this.#isNear = entries.at(-1)?.isIntersecting ?? false;
        this.#plan();
      },
      { rootMargin: `${NEAR}px 0px` },
    );
    this.#observer.observe(host);
    document.addEventListener('visibilitychange', this.#plan);
    addEventListener('online', this.#plan);
    // A live region must stand there before it speaks.
    host.prepend(this.#line);
  }

  /** Ends. */
  stop(): void {
    this.#observer.disconnect();
    document.removeEventListener('visibilitychange', this.#plan);
    removeEventListener('online', this.#plan);
    clearTimeout(this.#timer);
    this.#work?.abort();
    this.#line.remove();
  }

  /** Says how many there are, without those that have come another way. */
  update(): void {
    this.#waiting = this.#waiting.filter(({ id }) => !this.#arrivals.isKnown(id));
    const count = this.#waiting.length;
    if (!count) return this.#button.remove();
    const text = this.#words.word('commentsNew', count, this.#words.number(count));
    if (this.#button.textContent !== text) this.#button.textContent = text;
    if (!this.#button.isConnected) this.#line.append(this.#button);
  }

  /** Looks when it is time, unless nobody would see it. What was missed is made good on return. */
  readonly #plan = (): void => {
    clearTimeout(this.#timer);
    if (this.#work || !this.#isNear || document.hidden || !navigator.onLine) return;
    this.#timer = setTimeout(() => void this.#look(), Math.max(0, this.#due - Date.now()));
  };

  async #look(): Promise<void> {
    const work = (this.#work = new AbortController());
    const page = await this.#arrivals.ask(this.#waiting, work.signal);
    if (work.signal.aborted) return;
    this.#work = undefined;
    this.#failures = page.kind === 'failed' ? Math.min(this.#failures + 1, LONGEST) : 0;
    this.#due = Date.now() + this.#arrivals.interval * 1000 * 2 ** this.#failures;
    if (page.kind === 'page') {
      const known = new Set(this.#waiting.map(({ id }) => id));
      const fresh = page.comments.filter(({ id, state }) => state === 'published' && !known.has(id));
      this.#waiting = [...this.#waiting, ...fresh];
      this.update();
    }
    this.#plan();
  }
}
