import type { CommentPage, CommentSort } from '../../model/comment-backend.js';
import type { Comment } from '../../model/comment.js';

/** The comments of a thread, as far as they are known: pages of its service, and what came beside them. */
export class ThreadComments {
  readonly sort: CommentSort | undefined;
  /** By id, in the service's order. Pages overlap where somebody writes between two: the place stays, the last one wins. */
  readonly #listed = new Map<string, Comment>();
  /** The reader's own, newly arrived ones, and what a link named: they stand on no page that was read. */
  #beside: readonly Comment[] = [];
  /** How many have come since the service counted. */
  #arrived = 0;
  #total?: number;
  next?: string;
  /** Where the last page began. */
  cursor?: string;
  /** How many pages were read. */
  pages = 0;

  /** @param sort - The order wanted. */
  constructor(sort?: CommentSort) {
    this.sort = sort;
  }

  /** Takes a page in. */
  append(page: Pick<CommentPage, 'comments' | 'total' | 'next'>, cursor = this.next): void {
    for (const comment of page.comments) this.#listed.set(comment.id, comment);
    this.#beside = this.#beside.filter(({ id }) => !this.#listed.has(id));
    if (page.total !== undefined) [this.#total, this.#arrived] = [page.total, 0];
    this.next = page.next;
    this.cursor = cursor;
    this.pages++;
  }

  /**
   * Takes in comments that no page has brought.
   * @param comments - The comments.
   * @param isNew - True where they were written after the pages were read.
   */
  put(comments: readonly Comment[], isNew: boolean): void {
    const fresh = comments.filter(({ id }) => !this.find(id));
    if (isNew) this.#arrived += fresh.length;
    this.#beside = this.sort === 'newest' ? [...fresh, ...this.#beside] : [...this.#beside, ...fresh];
  }

  /** Changes a comment that is there. */
  replace(comment: Comment): void {
    if (this.#listed.has(comment.id)) this.#listed.set(comment.id, comment);
    else this.#beside = this.#beside.map((known) => (known.id === comment.id ? comment : known));
  }

  /** A comment by its id. */
  find(id: string): Comment | undefined {
    return this.#listed.get(id) ?? this.#beside.find((one) => one.id === id);
  }

  /** All that are known, in order, without repeats. */
  get all(): readonly Comment[] {
    const listed = this.#listed.values();
    return this.sort === 'newest' ? [...this.#beside, ...listed] : [...listed, ...this.#beside];
  }

  /** How many are known. */
  get size(): number {
    return this.#listed.size + this.#beside.length;
  }

  /** How many the thread has; undefined where there is more and the service does not say how much. */
  get total(): number | undefined {
    const shown = this.size;
    if (this.next === undefined) return shown;
    return this.#total && Math.max(this.#total + this.#arrived, shown);
  }
}
