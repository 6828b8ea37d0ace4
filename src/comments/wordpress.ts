import type { Comment } from '../model/comment.js';
import {
  rejection,
  type CommentBackend,
  type CommentPage,
  type CommentSubmission,
  type Confirmation,
  type ListFailure,
  type ListOptions,
  type Readiness,
  type SubmitResult,
} from '../model/comment-backend.js';
import { findOrphans } from '../model/comment-thread.js';
import type { PlacedOptions } from './backend-options.js';
import { count, record, text } from './json.js';
import { message, plainText } from './plain-text.js';
import { listFailure, page } from './replies.js';
import { address, request, type Reply, type RequestOptions } from './request.js';
import { findSubmission } from './same-comment.js';
import {
  FIELDS,
  isWordPressError,
  LIMITS,
  readWordPressComment,
  readWordPressComments,
  readWordPressResult,
} from './wordpress-data.js';
import { asStored } from './wordpress-escape.js';

/** The most that WordPress gives in a page. */
const PER_PAGE = 100;

/** How often a page in newest order asks for the comments that its own ones answer. */
const ANCESTOR_ROUNDS = 4;

type Query = Readonly<Record<string, string | number | undefined>>;

/**
 * WordPress by its REST interface (`wp/v2/comments`). Anonymous comments need the site's filter
 * `rest_allow_anonymous_comments`; without it every submission is `login-required`, and the classic form
 * (`wordpress-form`) is the way. A list is one flat page after the other: pages of top-level comments would never show
 * an answer to a comment that is gone.
 */
export class WordPressBackend implements CommentBackend {
  readonly capabilities = {
    submit: true,
    navigate: false,
    fields: { name: 'required', email: 'required', url: 'optional' },
    limits: LIMITS,
    sort: ['oldest', 'newest'],
    depth: Infinity,
    edit: false,
    delete: false,
    vote: 'none',
    since: true,
    duplicates: 'partial',
    markup: 'html',
  } as const;

  readonly #options: PlacedOptions;
  /** Dropped when the site says that it is stale: a cached page carries a nonce that is long gone. */
  #nonce: string | undefined;

  /** @param options - `src` is the REST root, as `<link rel="https://api.w.org/">` names it. */
  constructor(options: PlacedOptions) {
    this.#options = options;
    this.#nonce = options.token;
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
    const above = newest ? await this.#ancestors(comments, options.signal) : [];
    const next = number < pages ? String(number + 1) : undefined;
    return page([...comments, ...above], count(reply.headers.get('X-WP-Total')), next);
  }

  async submit(submission: CommentSubmission, signal: AbortSignal): Promise<SubmitResult> {
    const post = count(submission.thread);
    if (post === undefined) return rejection('forbidden');
    const body = {
      post,
      parent: count(submission.parent) ?? 0,
      author_name: asStored(submission.name ?? ''),
      author_email: submission.email ?? '',
      author_url: submission.url ?? '',
      content: asStored(submission.text),
    };
    const send = (): Promise<Reply> =>
      this.#ask('wp/v2/comments', { _fields: FIELDS }, { method: 'POST', body, signal });
    let reply = await send();
    if (this.#nonce && reply.kind === 'reply' && record(reply.json).code === 'rest_cookie_invalid_nonce') {
      this.#nonce = undefined;
      reply = await send();
    }
    return readWordPressResult(reply, submission);
  }

  async confirm(submission: CommentSubmission, signal: AbortSignal): Promise<Confirmation> {
    // A whole word of plain letters passes every filter unchanged; the longest finds the fewest others.
    const words = plainText(submission.text).match(/[a-z0-9]{4,}/gi) ?? [];
    const search = words.sort((left, right) => right.length - left.length)[0];
    const reply = await this.#ask(
      'wp/v2/comments',
      {
        post: submission.thread,
        search,
        per_page: PER_PAGE,
        order: 'desc',
        orderby: 'date_gmt',
        _fields: FIELDS,
      },
      { signal },
    );
    if (reply.kind === 'lost' || !reply.ok) return { kind: 'cannot-tell' };
    // Not in the list does not mean not saved: a held comment shows nowhere.
    return findSubmission(readWordPressComments(reply.json), submission);
  }

  async get(id: string, signal: AbortSignal): Promise<Comment | null> {
    const reply = await this.#ask(
      `wp/v2/comments/${encodeURIComponent(id)}`,
      { _fields: FIELDS },
      { signal },
    );
    if (reply.kind === 'lost' || !reply.ok || isWordPressError(reply)) return null;
    return readWordPressComment(reply.json) ?? null;
  }

  async #ancestors(comments: readonly Comment[], signal: AbortSignal): Promise<Comment[]> {
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
      const query = { include: include.join(), per_page: PER_PAGE, _fields: FIELDS };
      const reply = await this.#ask('wp/v2/comments', query, { signal });
      if (reply.kind === 'lost' || !reply.ok) break;
      found.push(...readWordPressComments(reply.json));
    }
    return found;
  }

  #ask(path: string, query: Query, options: Omit<RequestOptions, 'headers' | 'timeout'>): Promise<Reply> {
    // No other header: it would make the browser refuse the request on its way to another origin.
    const headers: Record<string, string> = this.#nonce ? { 'X-WP-Nonce': this.#nonce } : {};
    return request(this.#address(path, query), {
      ...options,
      headers,
      // With cookies but without a nonce WordPress takes a request as anonymous.
      credentials: this.#nonce ? 'include' : 'same-origin',
      timeout: this.#options.timeout,
    });
  }

  #address(path: string, query: Query): string {
    const root = this.#options.src;
    // A site with plain permalinks has its root in the query: `/?rest_route=/`.
    const route = new URL(root).searchParams.get('rest_route');
    return route === null
      ? address(root, path, query)
      : address(root, '', { ...query, rest_route: `${route.replace(/\/+$/, '')}/${path}` });
  }
}
