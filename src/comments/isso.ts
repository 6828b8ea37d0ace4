import type { Comment } from '../model/comment.js';
import type {
  CommentBackend,
  CommentPage,
  CommentSort,
  ListFailure,
  ListOptions,
  Readiness,
} from '../model/comment-backend.js';
import type { PlacedOptions } from './backend-options.js';
import { readComments, words } from './isso-data.js';
import { count, record } from './json.js';
import { listFailure, page } from './replies.js';
import { address, request, type Ask } from './request.js';
import { WritingLater, type Writing } from './writing.js';

/** Top-level comments in a page; their replies come with them. */
const PER_PAGE = 50;

const SORTS: Readonly<Record<CommentSort, string>> = {
  oldest: 'oldest',
  newest: 'newest',
  popular: 'upvotes',
};

/**
 * Isso: threads are paths, replies go one level deep, and a cookie lets the writer change or delete a comment for a
 * quarter of an hour. It takes the same comment twice, so a retry has to look first.
 */
export class IssoBackend extends WritingLater implements CommentBackend {
  readonly capabilities = {
    submit: true,
    navigate: false,
    fields: { name: 'optional', email: 'optional', url: 'optional' },
    limits: {
      text: { min: 3, max: 65_535, unit: 'characters' },
      email: { max: 254, unit: 'characters' },
      url: { max: 254, unit: 'characters' },
    },
    sort: ['oldest', 'newest', 'popular'],
    depth: 1,
    edit: true,
    source: true,
    delete: true,
    vote: 'up-down',
    since: true,
  } as const;

  readonly #options: PlacedOptions;

  /** @param options - `src` is the server's root. */
  constructor(options: PlacedOptions) {
    super();
    this.#options = options;
  }

  async ready(_thread: string, signal: AbortSignal): Promise<Readiness> {
    const reply = await this.#ask('config', {}, { signal });
    const config = reply.kind === 'reply' ? record(record(reply.json).config) : {};
    if (typeof config['require-email'] !== 'boolean') return {};
    const field = (required: unknown): 'required' | 'optional' =>
      required === true ? 'required' : 'optional';
    return {
      capabilities: {
        fields: {
          name: field(config['require-author']),
          email: field(config['require-email']),
          url: config['website-field'] === false ? 'none' : 'optional',
        },
      },
    };
  }

  async list(thread: string, options: ListOptions): Promise<CommentPage | ListFailure> {
    const { sort = 'oldest', since, signal } = options;
    const offset = count(options.cursor) ?? 0;
    const after = since ? Date.parse(since) / 1000 : undefined;
    const reply = await this.#ask(
      '',
      { uri: thread, limit: PER_PAGE, offset, sort: SORTS[sort], after },
      { signal },
    );
    const data = reply.kind === 'reply' ? record(reply.json) : {};
    if (reply.kind === 'lost' || !reply.ok || !Array.isArray(data.replies)) {
      return listFailure(reply, reply.kind === 'reply' ? words(reply) : undefined);
    }
    const hidden = count(data.hidden_replies) ?? 0;
    const next = hidden && data.replies.length ? String(offset + data.replies.length) : undefined;
    return page(readComments(data.replies), count(data.total_replies), next);
  }

  /** The server gives a single comment to its writer only, and of any thread; so it is looked for in this one's list. */
  async get(id: string, thread: string, signal: AbortSignal): Promise<Comment | null> {
    const reply = await this.#ask('', { uri: thread }, { signal });
    const listed = reply.kind === 'reply' && reply.ok ? readComments(record(reply.json).replies) : [];
    return listed.find((comment) => comment.id === id) ?? null;
  }

  protected async load(): Promise<Writing> {
    const { IssoWriting } = await import('./isso-writing.js');
    return new IssoWriting(this.#ask, this.#options);
  }

  readonly #ask: Ask = (path, query, options) => {
    const url = address(this.#options.src, path, query);
    return request(url, { ...options, credentials: 'include', timeout: this.#options.timeout });
  };
}
