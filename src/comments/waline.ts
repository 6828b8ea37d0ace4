import type {
  CommentBackend,
  CommentPage,
  CommentSort,
  ListFailure,
  ListOptions,
} from '../model/comment-backend.js';
import type { PlacedOptions } from './backend-options.js';
import { count, record } from './json.js';
import { listFailure, page } from './replies.js';
import { address, request, type Ask, type Reply } from './request.js';
import { items, words } from './waline-data.js';
import { WritingLater, type Writing } from './writing.js';

/** Conversations in a page; the most that the server gives is 100. */
const PER_PAGE = 50;

const SORTS: Readonly<Record<CommentSort, string>> = {
  oldest: 'insertedAt_asc',
  newest: 'insertedAt_desc',
  popular: 'like_desc',
};

/**
 * Waline: threads are paths; it answers 200 to most errors and says what happened in `errno`. A reply to a comment that
 * is gone answers 500 and is stored all the same, so a 500 is unknown.
 */
export class WalineBackend extends WritingLater implements CommentBackend {
  readonly capabilities = {
    submit: true,
    navigate: false,
    fields: { name: 'optional', email: 'optional', url: 'optional' },
    limits: {},
    sort: ['oldest', 'newest', 'popular'],
    depth: 1,
    edit: false,
    source: false,
    delete: false,
    vote: 'up',
    since: false,
  } as const;

  readonly #options: PlacedOptions;

  /** @param options - `src` is the server's root; `token` is a login's bearer token. */
  constructor(options: PlacedOptions) {
    super();
    this.#options = options;
  }

  async list(thread: string, options: ListOptions): Promise<CommentPage | ListFailure> {
    const number = count(options.cursor) ?? 1;
    const reply = await this.#list(thread, number, options.sort ?? 'oldest', options.signal);
    const data = reply.kind === 'reply' ? record(record(reply.json).data) : {};
    if (reply.kind === 'lost' || !reply.ok || !Array.isArray(data.data)) {
      return listFailure(reply, reply.kind === 'reply' ? words(record(reply.json).errmsg) : undefined);
    }
    const comments = items(data.data).map(({ comment }) => comment);
    const next = number < (count(data.totalPages) ?? 0) ? String(number + 1) : undefined;
    return page(comments, count(data.count), next);
  }

  protected async load(): Promise<Writing> {
    const { WalineWriting } = await import('./waline-writing.js');
    return new WalineWriting(this.#ask, (thread, signal) => this.#list(thread, 1, 'newest', signal));
  }

  #list(thread: string, number: number, sort: CommentSort, signal: AbortSignal): Promise<Reply> {
    const query = { path: thread, page: number, pageSize: PER_PAGE, sortBy: SORTS[sort], lang: 'en' };
    return this.#ask('api/comment', query, { signal });
  }

  readonly #ask: Ask = (path, query, options) => {
    const { src, token, timeout } = this.#options;
    const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
    // The server allows every origin, which a browser accepts only without cookies.
    return request(address(src, path, query), { ...options, headers, credentials: 'omit', timeout });
  };
}
