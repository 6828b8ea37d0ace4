import type { Comment } from '../model/comment.js';
import type {
  CommentBackend,
  CommentPage,
  ListFailure,
  ListOptions,
  Readiness,
} from '../model/comment-backend.js';
import type { PlacedOptions } from './backend-options.js';
import { count, record } from './json.js';
import { readComment, readComments, SORTS, words } from './remark42-data.js';
import { listFailure, page } from './replies.js';
import { address, request, type Ask } from './request.js';
import { WritingLater, type Writing } from './writing.js';

/**
 * Remark42: threads are page addresses, the site's name stands in the root's query (`?site=news`). Writing needs a
 * login, which its own pages give; it holds nothing back, so a comment that is not in the list was not saved.
 */
export class Remark42Backend extends WritingLater implements CommentBackend {
  readonly capabilities = {
    submit: true,
    navigate: false,
    fields: { name: 'none', email: 'none', url: 'none' },
    limits: { text: { max: 2048, unit: 'characters' } },
    sort: ['oldest', 'newest', 'popular'],
    depth: Infinity,
    edit: true,
    source: true,
    delete: true,
    vote: 'up-down',
    since: true,
  } as const;

  readonly #options: PlacedOptions;
  /** The thread that is read: single comments can only be asked for with it. */
  #thread = '';

  /** @param options - `src` is the server's root with `?site=`; `token` a login's JWT, where its cookie cannot be sent. */
  constructor(options: PlacedOptions) {
    super();
    this.#options = options;
  }

  async ready(thread: string, signal: AbortSignal): Promise<Readiness> {
    // One that the server wrote is never listed.
    this.#thread = thread;
    const info = await this.#ask('info', { url: thread }, { signal });
    const config = await this.#ask('config', {}, { signal });
    const readOnly = info.kind === 'reply' && info.ok ? record(info.json).read_only : undefined;
    const max =
      config.kind === 'reply' && config.ok ? count(record(config.json).max_comment_size) : undefined;
    return {
      open: typeof readOnly === 'boolean' ? !readOnly : undefined,
      capabilities: max ? { limits: { text: { max, unit: 'characters' } } } : undefined,
    };
  }

  async list(thread: string, options: ListOptions): Promise<CommentPage | ListFailure> {
    this.#thread = thread;
    const { sort = 'oldest', since, signal } = options;
    const query = {
      url: thread,
      format: 'plain',
      sort: SORTS[sort],
      since: since ? Date.parse(since) : undefined,
    };
    const reply = await this.#ask('find', query, { signal });
    const data = reply.kind === 'reply' ? record(reply.json) : {};
    if (reply.kind === 'lost' || !reply.ok || !Array.isArray(data.comments)) {
      return listFailure(reply, reply.kind === 'reply' ? words(reply) : undefined);
    }
    const comments = readComments(data.comments);
    return page(comments, count(record(data.info).count) ?? comments.length);
  }

  async get(id: string, thread: string, signal: AbortSignal): Promise<Comment | null> {
    const reply = await this.#ask(`id/${encodeURIComponent(id)}`, { url: thread }, { signal });
    return reply.kind === 'reply' && reply.ok ? (readComment(reply.json) ?? null) : null;
  }

  protected async load(): Promise<Writing> {
    const { Remark42Writing } = await import('./remark42-writing.js');
    return new Remark42Writing({
      ask: this.#ask,
      site: this.#site(),
      page: this.#options,
      thread: () => this.#thread,
      get: (id, signal) => this.get(id, this.#thread, signal),
    });
  }

  #site(): string {
    return new URL(this.#options.src).searchParams.get('site') ?? 'remark';
  }

  readonly #ask: Ask = (path, query, options) => {
    const { src, token, timeout } = this.#options;
    const headers: Record<string, string> = {};
    if (token) headers['X-JWT'] = token;
    const guard = options.method ? xsrfToken() : undefined;
    if (guard) headers['X-XSRF-TOKEN'] = guard;
    const url = address(src, `api/v1/${path}`, { ...query, site: this.#site() });
    return request(url, { ...options, headers, credentials: 'include', timeout });
  };
}

/** The token that the server wants back from a login by cookie; it can be read where the server shares the page's host. */
function xsrfToken(): string | undefined {
  return /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(globalThis.document?.cookie ?? '')?.[1];
}
