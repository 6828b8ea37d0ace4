import type { SavedComment } from '../../contexts/comments-context.js';
import { adoptStyles } from '../../internal/adopted-styles.js';
import type { CommentBackend } from '../../model/comment-backend.js';
import type { Comment } from '../../model/comment.js';
import type { CommentInk } from './comment-article.js';
import type { NewComments } from './new-comments.js';
import { missingAbove, Permalink } from './permalink.js';
import { leftReply } from './left-reply.js';
import { Reply } from './reply.js';
import type { SortControl } from './sort-control.js';
import type { Thread } from './thread.js';
import { extrasStyles } from './thread-extras.styles.js';
import type { OpenThread } from './thread-source.js';

/** How long a search may take, in milliseconds. */
const PATIENCE = 20_000;

/** How many pages are read in search of the comment that the address names. */
const SEARCHED_PAGES = 20;

/**
 * What a thread has beyond its comments: replies, links to one comment, the reader's own; and, each fetched where the
 * service can, orders, votes and changes, a look for new comments.
 */
export class ThreadExtras {
  readonly reply: Reply;
  /** Adds votes and changes to a comment's row of actions. */
  act: CommentInk['act'];
  readonly #thread: Thread;
  readonly #permalink = new Permalink(() => void this.#seek());
  #startedAt = new Date().toISOString();
  /** The service that the rest belongs to. */
  #backend?: CommentBackend;
  #order?: SortControl;
  #news?: NewComments;
  #interval = 0;

  /** @param thread - The thread. */
  constructor(thread: Thread) {
    this.#thread = thread;
    this.#dress();
    this.reply = new Reply(thread.host, thread.words, (id) => thread.find(id));
  }

  /** All that is known is in the page: the rest begins, and goes on after a pause. */
  settle(): void {
    const { open, phase, host } = this.#thread;
    if (!open || phase !== 'ready' || !host.isConnected) return;
    this.#permalink.connect();
    if (this.#backend !== open.backend) this.#begin(open.backend);
    this.#watch();
    void this.#seek();
  }

  /** Brings its words up to date. */
  update(): void {
    const { comments, view } = this.#thread;
    this.#dress();
    this.reply.update();
    this.#news?.update();
    const sorts = this.#backend?.capabilities.sort ?? [];
    const current = comments.sort ?? sorts.find((known) => known === 'oldest') ?? sorts[0];
    if (!this.#order || !current) return;
    this.#order.update(current);
    const { label } = this.#order;
    // Moved, it would lose the focus.
    if (comments.size > 1 && view?.heading?.nextSibling !== label) view?.heading?.after(label);
  }

  /** Ends what is under way. */
  pause(): void {
    this.#news?.stop();
    this.#news = undefined;
    this.#interval = 0;
    this.#permalink.disconnect();
  }

  /** Another thread is to be read. */
  reset(): void {
    this.pause();
    this.reply.end();
    this.#backend = this.#order = this.act = undefined;
    this.#startedAt = new Date().toISOString();
  }

  /** Shows a comment of the reader's that is saved. */
  async accept(saved: SavedComment, opened: OpenThread): Promise<void> {
    const thread = this.#thread;
    const { address } = thread;
    if (saved.kind === 'held') await opened.hold(saved);
    else {
      const comments = await this.#locate(saved, opened.backend);
      if (address !== thread.address) return;
      thread.comments.put(comments, true);
    }
    if (this.reply.id === saved.submission.parent) this.reply.end();
    thread.change();
  }

  #dress(): void {
    adoptStyles(this.#thread.host.getRootNode(), extrasStyles);
  }

  #begin(backend: CommentBackend): void {
    this.#backend = backend;
    const { sort, vote, edit, delete: canDelete } = backend.capabilities;
    if (sort.length > 1 && !this.#thread.written) void this.#offerOrders(backend);
    if (vote !== 'none' || edit || canDelete) void this.#offerActions(backend);
    void this.#takeUp(backend);
  }

  async #offerOrders(backend: CommentBackend): Promise<void> {
    const module = await import('./sort-control.js').catch(() => undefined);
    const { words, host } = this.#thread;
    if (!module || backend !== this.#backend) return;
    this.#order = new module.SortControl(words, backend.capabilities.sort, (sort) => (host.sort = sort));
    this.update();
  }

  async #offerActions(backend: CommentBackend): Promise<void> {
    const module = await import('./comment-actions.js').catch(() => undefined);
    const thread = this.#thread;
    if (!module || backend !== this.#backend) return;
    const actions = new module.CommentActions(thread.words, backend, (comment) => {
      thread.comments.replace(comment);
      thread.change();
    });
    this.act = (node, row, text) => actions.add(node, row, text);
    thread.draw();
  }

  /** Opens the reply again that the reader left unfinished. */
  async #takeUp(backend: CommentBackend): Promise<void> {
    const { canReply, host, storage } = this.#thread;
    const id = canReply ? await leftReply(host.thread, storage) : undefined;
    const isFree = this.#thread.canReply && this.reply.id === undefined && backend === this.#backend;
    if (id !== undefined && isFree) this.reply.begin(id);
  }

  /** Looks for new comments from now on, where the service can tell them. */
  #watch(): void {
    const { poll } = this.#thread.host;
    const interval = this.#backend?.capabilities.since && poll > 0 ? poll : 0;
    if (interval === this.#interval) return;
    this.#news?.stop();
    this.#news = undefined;
    this.#interval = interval;
    if (interval) void this.#startWatch(interval, this.#backend);
  }

  async #startWatch(interval: number, backend: CommentBackend | undefined): Promise<void> {
    const module = await import('./new-comments.js').catch(() => undefined);
    if (!module || !backend || backend !== this.#backend || interval !== this.#interval || this.#news) return;
    const thread = this.#thread;
    this.#news = new module.NewComments(thread.host, thread.words, {
      interval,
      ask: (waiting, signal) =>
        backend.list(thread.host.thread, { since: this.#since(waiting), sort: 'oldest', signal }),
      isKnown: (id) => thread.find(id) !== undefined,
      show: (comments) => {
        thread.comments.put(comments, true);
        thread.change();
        const [first] = comments;
        goTo(first && thread.view?.item(first.id));
      },
    });
  }

  /** Dates are the service's own where the newest comment is known; otherwise the reader's clock has to do. */
  #since(waiting: readonly Comment[]): string {
    const { next, sort, all } = this.#thread.comments;
    const isNewestKnown = next === undefined || sort === 'newest';
    const since = waiting.at(-1)?.created ?? (isNewestKnown ? newestOf(all) : undefined) ?? this.#startedAt;
    // "After" leaves out what was written in the same second.
    return new Date(Date.parse(since) - 1000).toISOString();
  }

  /** Finds a comment that the service has published, and may not have named. */
  async #locate({ comment, submission }: SavedComment, backend: CommentBackend): Promise<readonly Comment[]> {
    if (comment) return [comment];
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await backend.confirm(submission, signal);
    if (answer.kind === 'found') return [answer.comment];
    const { sort, cursor } = this.#thread.comments;
    const last = sort === 'newest' ? undefined : cursor;
    const page = await backend.list(submission.thread, { sort, cursor: last, signal });
    return page.kind === 'page' ? page.comments : [];
  }

  /** Goes to the comment that the address names, reading on until it is found. */
  async #seek(): Promise<void> {
    const thread = this.#thread;
    const { wanted: id } = this.#permalink;
    if (id === undefined || thread.phase !== 'ready') return;
    const { next, pages } = thread.comments;
    const find = (known: string): Comment | undefined => thread.find(known);
    if (!find(id) && next !== undefined && pages < SEARCHED_PAGES) return thread.load();
    this.#permalink.wanted = undefined;
    const { address } = thread;
    const isWhole = !thread.written && next === undefined;
    const backend = isWhole ? undefined : this.#backend;
    const missing = await missingAbove(id, find, thread.host.thread, backend);
    if (address !== thread.address) return;
    if (missing.length) {
      // It is in the page after the next drawing, which comes back here.
      this.#permalink.wanted = id;
      thread.comments.put(missing, false);
      return thread.change();
    }
    const item = thread.view?.item(id);
    if (item) this.#permalink.show(item);
  }
}

/** The moment of the newest comment. */
function newestOf(comments: readonly Comment[]): string | undefined {
  const moments = comments.flatMap(({ created }) => (created ? [created] : []));
  return moments.sort((left, right) => Date.parse(right) - Date.parse(left))[0];
}

/** Goes to a comment that the reader asked for. */
function goTo(item: HTMLElement | null | undefined): void {
  if (!item) return;
  item.tabIndex = -1;
  item.focus();
}
