import type { WordsController } from '../../controllers/words-controller.js';
import type { SavedComment } from '../../contexts/comments-context.js';
import { adoptStyles } from '../../internal/adopted-styles.js';
import { DEVELOPMENT } from '../../internal/development.js';
import { buildThread, type CommentNode } from '../../model/comment-thread.js';
import type { CommentBackend, CommentSort } from '../../model/comment-backend.js';
import type { Comment } from '../../model/comment.js';
import type { CommentInk } from './comment-article.js';
import { DEEPEST } from './comment-list.js';
import type { NewsCommentForm } from '../comment-form/comment-form.js';
import type { NewsComments } from './comments.js';
import { commentsStyles } from './comments.styles.js';
import { explainFault } from './comments.warnings.js';
import { ThreadComments } from './thread-comments.js';
import type { ThreadExtras } from './thread-extras.js';
import { ThreadSection, type ThreadPhase, type ThreadView } from './thread-section.js';
import { loadHeld, openThread, type OpenThread, type ThreadFailure } from './thread-source.js';

const SORTS: readonly CommentSort[] = ['newest', 'oldest', 'popular'];

/** A thread in the page: read from its service page by page, or written by the server and kept up to date. */
export class Thread {
  readonly host: NewsComments;
  readonly words: WordsController;
  /** What is known of it. */
  comments = new ThreadComments();
  /** Its service, once it is open. */
  open?: OpenThread;
  /** Where it is seen. */
  view?: ThreadView;
  /** What holds the author's comments, where there are some. */
  written: Element | null = null;
  phase: ThreadPhase | 'nothing' = 'loading';
  /** Changes with what is read: another service, thread or order. */
  address: readonly unknown[] = [];
  /** What is under way. */
  #run?: AbortController;
  #later?: ReturnType<typeof setTimeout>;
  #level = 2;
  #opening?: Promise<OpenThread | ThreadFailure>;
  #extras?: ThreadExtras;
  #message?: string;
  /** Another order, until its first page is there: meanwhile the reader keeps what is seen. */
  #reordered?: ThreadComments;
  #held: readonly Comment[] = [];
  #nodes: readonly CommentNode[] = [];
  #isClosed = false;

  /**
   * @param host - The element that the thread stands in.
   * @param words - Its words.
   */
  constructor(host: NewsComments, words: WordsController) {
    this.host = host;
    this.words = words;
  }

  /** False once the service says that nobody can write here any more. */
  get isOpen(): boolean {
    return !this.#isClosed;
  }

  /** True where a reader can answer a comment here. */
  get canReply(): boolean {
    return !this.#isClosed && !!this.#form && this.open?.backend.capabilities.submit !== false;
  }

  get #form(): NewsCommentForm | null {
    return this.host.querySelector('news-comment-form');
  }

  /** Where its form keeps what a reader has written. The form need not be defined yet. */
  get storage(): string {
    return (this.#form?.drafts as string | undefined) ?? this.#form?.getAttribute('drafts') ?? '';
  }

  /** The service; undefined where it can't be had now. */
  async service(): Promise<CommentBackend | undefined> {
    void loadHeld().catch(() => undefined);
    const opened = await this.#openService();
    return opened.kind === 'open' ? opened.backend : undefined;
  }

  /** A comment that is known. */
  find(id: string): Comment | undefined {
    return this.comments.find(id) ?? this.#held.find((held) => held.id === id);
  }

  /** Shows a comment of the reader's that is saved. */
  async accept(saved: SavedComment): Promise<void> {
    const [opened, extras] = await Promise.all([this.#openService(), this.#more()]);
    if (opened.kind === 'open') await extras?.accept(saved, opened);
  }

  /** Makes the form a reply to a comment. */
  reply(id: string, origin: HTMLElement): void {
    void this.#more().then((extras) => extras?.reply.begin(id, origin));
  }

  /**
   * Brings the thread up to date with its element: reads another one, or writes it in other words.
   * @param level - The heading's level, 2 to 6.
   * @param written - What holds the author's comments.
   */
  update(level: number, written: Element | null): void {
    const { backend, src, thread, service, sort } = this.host;
    const address = [backend, src, thread, service, written, sort];
    const changed = address.findIndex((part, index) => part !== this.address[index]);
    this.#level = level;
    this.written = written;
    addEventListener('online', this.#retry);
    if (changed >= 0) {
      // The last part is the order: what the reader sees stays until the other order is there.
      const isReordered = changed === address.length - 1 && !written;
      // Somebody may have asked for the service before there was anything to show.
      if (this.address.length && !isReordered) this.#opening = this.open = undefined;
      this.address = address;
      this.#restart(isReordered);
    } else if (this.phase === 'loading' && !this.#run) void this.load();
    else this.draw();
  }

  /** Ends what is under way; the next update takes it up again. */
  pause(): void {
    this.#run?.abort();
    this.#run = undefined;
    clearTimeout(this.#later);
    this.#extras?.pause();
    removeEventListener('online', this.#retry);
  }

  /** Takes the thread out of the page. */
  remove(): void {
    this.pause();
    this.#extras?.reset();
    this.view?.remove();
  }

  #restart(isReordered: boolean): void {
    this.#run?.abort();
    const comments = new ThreadComments(SORTS.find((known) => known === this.host.sort));
    if (isReordered) this.#reordered = comments;
    else {
      this.#extras?.reset();
      this.view?.remove();
      this.view = this.#reordered = undefined;
      this.comments = comments;
      this.#isClosed = false;
      this.change();
    }
    void this.load();
  }

  /** Reads the next page, the first one to begin with. */
  async load(): Promise<void> {
    const run = (this.#run = new AbortController());
    const { signal } = run;
    this.phase = 'loading';
    if (!this.view) {
      const view = this.written
        ? await this.#enhance(this.written)
        : new ThreadSection(this.host, this.words, () => void this.load());
      if (signal.aborted) return view?.remove();
      this.view = view;
      if (!view) {
        // Its code can't be had: what the server wrote stays as it is, and the next update asks again.
        this.#run = undefined;
        return;
      }
    }
    this.draw();
    const opened = await this.#openService();
    if (signal.aborted) return;
    if (opened.kind === 'failed') return this.#fail(opened);
    if (!this.written) {
      const comments = this.#reordered ?? this.comments;
      const { sort, next: cursor } = comments;
      const page = await opened.backend.list(this.host.thread, { cursor, sort, signal });
      if (signal.aborted) return;
      if (page.kind === 'failed') return this.#fail(page);
      comments.append(page);
      this.comments = comments;
      this.#reordered = undefined;
    }
    this.#run = undefined;
    this.phase = 'ready';
    this.#message = undefined;
    this.change();
  }

  async #enhance(written: Element): Promise<ThreadView | undefined> {
    const module = await import('./written-thread.js').catch(() => undefined);
    if (!module) return undefined;
    const view = new module.WrittenThread(written, this.host.sort === 'newest', (id, link) => {
      if (this.canReply) this.reply(id, link);
      return this.canReply;
    });
    if (written === this.written) this.comments.append({ comments: view.read() });
    return view;
  }

  /** Opens the service once, whoever asks. */
  async #openService(): Promise<OpenThread | ThreadFailure> {
    const opening = (this.#opening ??= openThread(this.host, this.storage));
    const opened = await opening;
    if (opening !== this.#opening) return opened;
    if (opened.kind === 'failed') this.#opening = undefined;
    else if (!this.open) {
      this.open = opened;
      void this.#ask(opened);
    }
    return opened;
  }

  #fail(fault: Omit<ThreadFailure, 'kind'>): void {
    this.#run = undefined;
    this.#message = fault.message;
    const isOurs = fault.cause === 'unknown-kind' || fault.cause === 'bad-address';
    const isOffline = fault.cause === 'network' && !navigator.onLine;
    this.phase = isOurs ? 'nothing' : isOffline ? 'offline' : 'failed';
    if (DEVELOPMENT) explainFault(this.host, fault);
    this.draw();
  }

  readonly #retry = (): void => {
    if (this.phase === 'offline') void this.load();
  };

  /** Whether the thread is closed: said before anybody writes. */
  async #ask({ backend }: OpenThread): Promise<void> {
    const asked = this.address;
    const ready = await backend.ready?.(this.host.thread, AbortSignal.timeout(20_000));
    if (ready?.open !== false || asked !== this.address) return;
    this.#isClosed = true;
    // The form hears of it from there.
    this.host.requestUpdate();
    this.draw();
  }

  /** Other comments are known: what stands where is worked out again, once. */
  change(): void {
    const { all, sort } = this.comments;
    this.#held = this.open?.held(all) ?? [];
    const list = sort === 'newest' ? [...this.#held, ...all] : [...all, ...this.#held];
    this.#nodes = buildThread(list, DEEPEST);
    this.draw();
  }

  /** Shows what is known, in slices where that is much. */
  draw(): void {
    clearTimeout(this.#later);
    const { phase, view } = this;
    if (!this.words.ready || !view) return;
    if (phase === 'nothing') return view.remove();
    adoptStyles(this.host.getRootNode(), commentsStyles);
    const isDone = view.draw(
      {
        phase,
        nodes: this.#nodes,
        comments: this.comments,
        held: this.#held.length,
        isClosed: this.#isClosed && !this.#form,
        message: this.#message,
      },
      this.#level,
      this.open && this.#ink(this.open),
    );
    this.#extras?.update();
    if (!isDone) this.#later = setTimeout(() => this.draw());
    // What is not needed to read comes once there is something to read.
    else if (phase === 'ready') void this.#more().then((extras) => extras?.settle());
  }

  #ink({ backend, sanitise }: OpenThread): CommentInk {
    const { depth } = backend.capabilities;
    const { words, host, canReply } = this;
    const { avatars } = host;
    const act = this.#extras?.act;
    return {
      words,
      key: [words.lang(), avatars, canReply, !!act].join(),
      sanitise,
      avatars,
      canReply: (node: CommentNode) => canReply && node.depth < depth,
      reply: (node, button) => this.reply(node.comment.id, button),
      act,
    };
  }

  async #more(): Promise<ThreadExtras | undefined> {
    const module = this.#extras ? undefined : await import('./thread-extras.js').catch(() => undefined);
    if (module) this.#extras ??= new module.ThreadExtras(this);
    return this.#extras;
  }
}
