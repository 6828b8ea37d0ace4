import type { Comment } from '../model/comment.js';
import type {
  CommentBackend,
  CommentCapabilities,
  CommentPage,
  ListFailure,
  ListOptions,
  Readiness,
} from '../model/comment-backend.js';
import { findOrphans } from '../model/comment-thread.js';
import type { PlacedOptions } from './backend-options.js';
import { count, record, text } from './json.js';
import { message } from './plain-text.js';
import { listFailure, page } from './replies.js';
import type { Ask } from './request.js';
import { askerOf } from './wordpress-ask.js';
import { FIELDS, LIMITS, PER_PAGE, readWordPressComments } from './wordpress-data.js';
import { WritingLater, type Writing } from './writing.js';

/** How often a page in newest order asks for the comments that its own ones answer. */
const ANCESTOR_ROUNDS = 4;

/** What it can do. */
export const WORDPRESS: CommentCapabilities = {
  submit: true,
  navigate: false,
  fields: { name: 'required', email: 'required', url: 'optional' },
  limits: LIMITS,
  sort: ['oldest', 'newest'],
  depth: Infinity,
  edit: false,
  source: false,
  delete: false,
  vote: 'none',
  since: true,
};

/**
 * WordPress by its REST interface (`wp/v2/comments`). Anonymous comments need the site's filter
 * `rest_allow_anonymous_comments`; without it every submission is `login-required`, and the classic form
 * (`wordpress-form`) is the way. A list is one flat page after the other: pages of top-level comments would never show
 * an answer to a comment that is gone.
 */
export class WordPressBackend extends WritingLater implements CommentBackend {
  readonly capabilities: CommentCapabilities = WORDPRESS;

  readonly #ask: Ask;

  /** @param options - `src` is the REST root, as `<link rel="https://api.w.org/">` names it. */
  constructor(options: PlacedOptions) {
    super();
    this.#ask = askerOf(options);
  }

  async ready(thread: string, signal: AbortSignal): Promise<Readiness> {
    const reply = await this.#ask(
      `wp/v2/posts/${encodeURIComponent(thread)}`,
      { _fields: 'comment_status' },
      { signal },
    );
    const status = reply.kind === 'reply' && reply.ok ? text(record(reply.json).comment_status) : undefined;
    return status === undefined ? {} : { open: status === 'open' };
  }

  async list(thread: string, options: ListOptions): Promise<CommentPage | ListFailure> {
    const newest = options.sort === 'newest';
    const number = count(options.cursor) ?? 1;
    const reply = await this.#ask(
      'wp/v2/comments',
      {
        post: thread,
        page: number,
        per_page: PER_PAGE,
        order: newest ? 'desc' : 'asc',
        orderby: 'date_gmt',
        after: options.since,
        _fields: FIELDS,
      },
      options,
    );
    if (reply.kind === 'lost' || !reply.ok || !Array.isArray(reply.json)) {
      return listFailure(
        reply,
        reply.kind === 'reply' ? message(text(record(reply.json).message)) : undefined,
      );
    }
    const pages = count(reply.headers.get('X-WP-TotalPages')) ?? number;
    const comments = readWordPressComments(reply.json);
    // In oldest order what a comment answers stands before it. In newest order it may be pages away: fetch it.
    const above = newest ? await this.#ancestors(comments, thread, options.signal) : [];
    const next = number < pages ? String(number + 1) : undefined;
    return page([...comments, ...above], count(reply.headers.get('X-WP-Total')), next);
  }

  async get(id: string, thread: string, signal: AbortSignal): Promise<Comment | null> {
    return (await this.#pick(id, thread, signal))[0] ?? null;
  }

  protected async load(): Promise<Writing> {
    const { WordPressWriting } = await import('./wordpress-writing.js');
    return new WordPressWriting(this.#ask);
  }

  async #ancestors(comments: readonly Comment[], thread: string, signal: AbortSignal): Promise<Comment[]> {
    const found: Comment[] = [];
    const asked = new Set<string>();
    for (let round = 0; round < ANCESTOR_ROUNDS; round++) {
      const known = [...comments, ...found];
      const orphans = new Set(findOrphans(known));
      const missing = new Set(
        known.filter(({ id }) => orphans.has(id)).flatMap(({ parent }) => parent ?? []),
      );
      const include = [...missing].filter((id) => !asked.has(id)).slice(0, PER_PAGE);
      if (!include.length) break;
      for (const id of include) asked.add(id);
      found.push(...(await this.#pick(include.join(), thread, signal)));
    }
    return found;
  }

  /** Comments by their ids, of this thread alone: a link may name another article's, and an answer hang on it. */
  async #pick(include: string, post: string, signal: AbortSignal): Promise<Comment[]> {
    const query = { include, post, per_page: PER_PAGE, _fields: FIELDS };
    const reply = await this.#ask('wp/v2/comments', query, { signal });
    return reply.kind === 'reply' && reply.ok ? readWordPressComments(reply.json) : [];
  }
}
