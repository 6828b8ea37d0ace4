import type { Comment } from '../model/comment.js';
import {
  rejection,
  type CommentBackend,
  type CommentPage,
  type CommentSort,
  type CommentSubmission,
  type Confirmation,
  type ListFailure,
  type ListOptions,
  type SubmitResult,
} from '../model/comment-backend.js';
import { pageOf, type PlacedOptions } from './backend-options.js';
import { count, identifier, list, moment, record, text, webAddress } from './json.js';
import { message } from './plain-text.js';
import { listFailure, page, submitFailure } from './replies.js';
import { address, request, type Reply, type RequestOptions } from './request.js';
import { isSameComment } from './same-comment.js';

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
export class ArtalkBackend implements CommentBackend {
  readonly capabilities = {
    submit: true,
    navigate: false,
    fields: { name: 'required', email: 'required', url: 'optional' },
    limits: {},
    sort: ['oldest', 'newest', 'popular'],
    depth: Infinity,
    edit: false,
    delete: false,
    vote: 'none',
    since: false,
    duplicates: 'none',
    markup: 'markdown',
  } as const;

  readonly #options: PlacedOptions;

  /** @param options - `src` is the server's root with `?site_name=`; `token` a login's bearer token. */
  constructor(options: PlacedOptions) {
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

  async submit(submission: CommentSubmission, signal: AbortSignal): Promise<SubmitResult> {
    const { thread, parent, name, email, url, text: typed } = submission;
    const here = pageOf(this.#options);
    const body = {
      name: name ?? '',
      email: email ?? '',
      link: webAddress(url) ?? '',
      content: typed,
      rid: count(parent) ?? 0,
      page_key: thread,
      page_title: here.title,
      site_name: this.#site() ?? '',
      ua: globalThis.navigator?.userAgent ?? '',
    };
    return readResult(await this.#ask({}, { method: 'POST', body, signal }), submission);
  }

  async confirm(submission: CommentSubmission, signal: AbortSignal): Promise<Confirmation> {
    const reply = await this.#list(submission.thread, 0, 'newest', signal);
    if (reply.kind === 'lost' || !reply.ok) return { kind: 'cannot-tell' };
    const found = items(record(reply.json).comments).find(({ comment, source }) =>
      isSameComment(comment, submission, source),
    );
    return found ? { kind: 'found', comment: found.comment } : { kind: 'cannot-tell' };
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

  #ask(
    query: Readonly<Record<string, string | number | undefined>>,
    options: Omit<RequestOptions, 'timeout' | 'headers' | 'credentials'>,
  ): Promise<Reply> {
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

interface Item {
  readonly comment: Comment;
  readonly source?: string;
}

function readItem(value: unknown): Item | undefined {
  const data = record(value);
  const id = identifier(data.id);
  if (id === undefined) return undefined;
  const parent = identifier(data.rid);
  const comment: Comment = {
    id,
    parent: parent === undefined || parent === '0' || parent === id ? null : parent,
    author: {
      name: text(data.nick) ?? '',
      url: webAddress(data.link),
      staff: text(data.badge_name) !== undefined || undefined,
    },
    // "2026-03-14 06:00:00", in the server's zone, which it does not name.
    created: moment(text(data.date)?.replace(/^(\S+) (\d)/, '$1T$2')),
    body: { html: text(data.content_marked) ?? '' },
    state: data.is_pending === true ? 'held' : 'published',
    votes: { up: count(data.vote_up) ?? 0, down: count(data.vote_down) ?? 0 },
  };
  return { comment, source: text(data.content) };
}

function items(value: unknown): Item[] {
  return list(value).flatMap((entry) => readItem(entry) ?? []);
}

function readResult(reply: Reply, submission: CommentSubmission): SubmitResult {
  if (reply.kind === 'lost') return submitFailure(reply);
  const item = reply.ok ? readItem(reply.json) : undefined;
  if (item) return { kind: item.comment.state === 'held' ? 'held' : 'published', comment: item.comment };
  const data = record(reply.json);
  const said = message(text(data.msg));
  if (reply.ok || reply.status >= 500) return submitFailure(reply, said);
  if (data.need_captcha === true) return rejection('flood', { message: said });
  if (data.need_auth_login === true || data.need_login === true)
    return rejection('login-required', { message: said });
  if (reply.status === 404 && submission.parent) return rejection('parent-missing', { message: said });
  if (reply.status === 400) return invalid(submission, said);
  return submitFailure(reply, said);
}

/** The server's sentence is in its own language; what was sent tells which field it means. */
function invalid({ text: typed, name, email }: CommentSubmission, said: string | undefined): SubmitResult {
  if (!typed.trim()) return rejection('empty', { message: said });
  if (!name?.trim()) return rejection('name-missing', { message: said });
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email ?? '')) return rejection('email-invalid', { message: said });
  return rejection('other', { field: /link|url/i.test(said ?? '') ? 'url' : 'form', message: said });
}
