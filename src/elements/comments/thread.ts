import type { WordsController } from '../../controllers/words-controller.js';
import { DEVELOPMENT } from '../../internal/development.js';
import { buildThread, withoutRepeats, type CommentNode } from '../../model/comment-thread.js';
import type { CommentSort } from '../../model/comment-backend.js';
import type { Comment } from '../../model/comment.js';
import type { CommentInk } from './comment-article.js';
import { DEEPEST } from './comment-list.js';
import type { NewsComments } from './comments.js';
import { adoptStyles } from './comments.styles.js';
import { explainFault } from './comments.warnings.js';
import { Reply } from './reply.js';
import { ThreadSection } from './thread-section.js';
import { openThread, type OpenThread, type ThreadFailure } from './thread-source.js';

/** How many pages are read in search of the comment that the address names. */
const SEARCHED_PAGES = 20;

const SORTS: readonly CommentSort[] = ['newest', 'oldest', 'popular'];

/** A thread that is read from its service, page by page, and kept in the page. */
export class Thread {
  readonly #host: NewsComments;
  readonly #words: WordsController;
  readonly #section: ThreadSection;
  readonly #reply: Reply;
  /** What is under way. */
  #run?: AbortController;
  #address: readonly unknown[] = [];
  #level = 2;
  #open?: OpenThread;
  #phase: 'loading' | 'ready' | 'failed' | 'nothing' = 'loading';
  #message?: string;
  #comments: readonly Comment[] = [];
  #total?: number;
  #next?: string;
  #pages = 0;
  #isClosed = false;
  #isSeeking = location.hash.startsWith('#comment-');

  /**
   * @param host - The element that the thread stands in.
   * @param words - Its words.
   */
  constructor(host: NewsComments, words: WordsController) {
    this.#host = host;
    this.#words = words;
    this.#section = new ThreadSection(words, () => void this.#load());
    this.#reply = new Reply(host, words);
    // A copy of the page's tree, such as routers keep, brings what was rendered in the original.
    for (const copied of host.querySelectorAll(':scope > [data-news-rendered]')) copied.remove();
  }

  /**
   * Brings the thread up to date with its element: reads another one, or writes it in other words.
   * @param level - The heading's level, 2 to 6.
   */
  update(level: number): void {
    const { backend, src, thread, sort, service } = this.#host;
    const address = [backend, src, thread, sort, service];
    this.#level = level;
    if (address.some((part, index) => part !== this.#address[index])) {
      this.#address = address;
      this.#restart();
    } else if (this.#phase === 'loading' && !this.#run) void this.#load();
    else this.#draw();
  }

  /** Ends what is under way; the next update takes it up again. */
  pause(): void {
    this.#run?.abort();
    this.#run = undefined;
  }

  /** Takes the thread out of the page. */
  remove(): void {
    this.pause();
    this.#reply.end();
    this.#section.section.remove();
  }

  #restart(): void {
    this.pause();
    this.#reply.end();
    this.#open = undefined;
    this.#comments = [];
    this.#total = this.#next = undefined;
    this.#pages = 0;
    this.#isClosed = false;
    void this.#load();
  }

  /** Reads the next page, the first one to begin with. */
  async #load(): Promise<void> {
    const run = (this.#run = new AbortController());
    const { signal } = run;
    const { thread, sort } = this.#host;
    this.#phase = 'loading';
    this.#draw();
    const opened = this.#open ?? (await openThread(this.#host));
    if (signal.aborted) return;
    if (opened.kind === 'failed') return this.#fail(opened);
    if (!this.#open) void this.#ask(opened);
    this.#open = opened;
    const options = { cursor: this.#next, sort: SORTS.find((known) => known === sort), signal };
    const page = await opened.backend.list(thread, options);
    if (signal.aborted) return;
    if (page.kind === 'failed') return this.#fail({ ...page, kinds: [] });
    this.#run = undefined;
    this.#phase = 'ready';
    this.#message = undefined;
    this.#comments = withoutRepeats([...this.#comments, ...page.comments]);
    this.#total = page.total ?? this.#total;
    this.#next = page.next;
    this.#pages++;
    this.#draw();
    this.#seek();
  }

  #fail(fault: ThreadFailure): void {
    this.#run = undefined;
    this.#message = fault.message;
    const isOurs = fault.cause === 'unknown-kind' || fault.cause === 'bad-address';
    this.#phase = isOurs ? 'nothing' : 'failed';
    if (DEVELOPMENT) explainFault(this.#host, fault);
    this.#draw();
  }

  /** Whether the thread is closed: said before anybody writes. */
  async #ask({ backend }: OpenThread): Promise<void> {
    const asked = this.#address;
    const { thread } = this.#host;
    const ready = await backend.ready?.(thread, AbortSignal.timeout(20_000));
    if (ready?.open !== false || asked !== this.#address) return;
    this.#isClosed = true;
    this.#draw();
  }

  #draw(): void {
    const { section } = this.#section;
    if (!this.#words.ready) return;
    if (this.#phase === 'nothing') return void section.remove();
    adoptStyles(this.#host.getRootNode());
    const held = this.#open?.held(this.#comments) ?? [];
    const newest = this.#host.sort === 'newest';
    const all = newest ? [...held, ...this.#comments] : [...this.#comments, ...held];
    const shown = this.#comments.length;
    this.#section.draw(
      {
        phase: this.#phase,
        nodes: buildThread(all, DEEPEST),
        shown: all.length,
        // Where there is more and the service does not say how much, no number is true.
        total: this.#next === undefined ? shown : this.#total && Math.max(this.#total, shown),
        hasMore: this.#next !== undefined,
        isClosed: this.#isClosed,
        pages: this.#pages,
        message: this.#message,
      },
      this.#level,
      this.#open && this.#ink(this.#open),
    );
    if (section.parentNode === this.#host) return;
    const form = this.#host.querySelector(':scope > news-comment-form');
    if (form) form.before(section);
    else this.#host.append(section);
  }

  #ink({ backend, sanitise }: OpenThread): CommentInk {
    const { submit, depth } = backend.capabilities;
    const canReply = submit && !this.#isClosed && this.#reply.isPossible;
    return {
      words: this.#words,
      sanitise,
      canReply: (node: CommentNode) => canReply && node.depth < depth,
      reply: (node, button) => this.#reply.begin(node.comment, button),
    };
  }

  /** Goes to the comment that the address names, reading on until it is found. */
  #seek(): void {
    if (!this.#isSeeking) return;
    const target = this.#section.section.querySelector(`#${CSS.escape(decodeHash())}`);
    this.#isSeeking = !target && this.#next !== undefined && this.#pages < SEARCHED_PAGES;
    if (target) target.scrollIntoView();
    else if (this.#isSeeking) void this.#load();
  }
}

function decodeHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}
