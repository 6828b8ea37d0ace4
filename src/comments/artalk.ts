import type {
  CommentBackend,
  CommentPage,
  CommentSort,
  ListFailure,
  ListOptions,
} from '../model/comment-backend.js';
import { items } from './artalk-data.js';
import type { PlacedOptions } from './backend-options.js';
import { count, record, text } from './json.js';
import { message } from './plain-text.js';
import { listFailure, page } from './replies.js';
import { address, request, type Ask, type Reply } from './request.js';
import { WritingLater, type Writing } from './writing.js';

/** Conversations in a page. */
const PER_PAGE = 50;

const SORTS: Readonly<Record<CommentSort, string>> = {
  oldest: 'date_asc',
  newest: 'date_desc',
  popular: 'vote',
};

/**
 * Artalk 2: threads are page keys, the site's name stands in the root's query (`?site_name=News`). Whoever writes too
 * often is asked for a picture puzzle, which only its own page can show: that is `flood`.
 */
export class ArtalkBackend extends WritingLater implements CommentBackend {
  readonly capabilities = {
    submit: true,
    navigate: false,
    fields: { name: 'required', email: 'required', url: 'optional' },
    limits: {},
    sort: ['oldest', 'newest', 'popular'],
    depth: Infinity,
    edit: false,
    source: false,
    delete: false,
    vote: 'none',
    since: false,
  } as const;

  readonly #options: PlacedOptions;

  /** @param options - `src` is the server's root with `?site_name=`; `token` a login's bearer token. */
  constructor(options: PlacedOptions) {
    super();
    this.#options = options;
  }

  async list(thread: string, options: ListOptions): Promise<CommentPage | ListFailure> {
    const offset = count(options.cursor) ?? 0;
    const reply = await this.#list(thread, offset, options.sort ?? 'oldest', options.signal);
    const data = reply.kind === 'reply' ? record(reply.json) : {};
    if (reply.kind === 'lost' || !reply.ok || !Array.isArray(data.comments)) {
      return listFailure(reply, message(text(data.msg)));
    }
    const comments = items(data.comments).map(({ comment }) => comment);
    // Offset and limit count conversations; their answers come along.
    const next = offset + PER_PAGE < (count(data.roots_count) ?? 0) ? String(offset + PER_PAGE) : undefined;
    return page(comments, count(data.count), next);
  }

  protected async load(): Promise<Writing> {
    const { ArtalkWriting } = await import('./artalk-writing.js');
    return new ArtalkWriting({
      send: (body, signal) => this.#ask({}, { method: 'POST', body, signal }),
      newest: (thread, signal) => this.#list(thread, 0, 'newest', signal),
      site: this.#site(),
      page: this.#options,
    });
  }

  #list(thread: string, offset: number, sort: CommentSort, signal: AbortSignal): Promise<Reply> {
    const query = {
      page_key: thread,
      limit: PER_PAGE,
      offset,
      sort_by: SORTS[sort],
      site_name: this.#site(),
    };
    return this.#ask(query, { signal });
  }

  #site(): string | undefined {
    return new URL(this.#options.src).searchParams.get('site_name') ?? undefined;
  }

  #ask(query: Parameters<Ask>[1], options: Parameters<Ask>[2]): Promise<Reply> {
    const { src, token, timeout } = this.#options;
    const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
    return request(address(src, 'api/v2/comments', query), {
      ...options,
      headers,
      credentials: 'omit',
      timeout,
    });
  }
}
