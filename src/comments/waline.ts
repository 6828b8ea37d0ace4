import type { Comment, CommentVotes } from '../model/comment.js';
import {
  rejection,
  type ActionResult,
  type CommentBackend,
  type CommentPage,
  type CommentSort,
  type CommentSubmission,
  type Confirmation,
  type ListFailure,
  type ListOptions,
  type SubmitResult,
} from '../model/comment-backend.js';
import type { PlacedOptions } from './backend-options.js';
import { count, identifier, isRecord, list, moment, number, record, text, webAddress } from './json.js';
import { message } from './plain-text.js';
import { listFailure, page, submitFailure } from './replies.js';
import { address, request, type Reply, type RequestOptions } from './request.js';
import { isSameComment } from './same-comment.js';

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
export class WalineBackend implements CommentBackend {
  readonly capabilities = {
    submit: true,
    navigate: false,
    fields: { name: 'optional', email: 'optional', url: 'optional' },
    limits: {},
    sort: ['oldest', 'newest', 'popular'],
    depth: 1,
    edit: false,
    delete: false,
    vote: 'up',
    since: false,
    duplicates: 'exact',
    markup: 'markdown',
  } as const;

  readonly #options: PlacedOptions;

  /** @param options - `src` is the server's root; `token` is a login's bearer token. */
  constructor(options: PlacedOptions) {
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

  async submit(submission: CommentSubmission, signal: AbortSignal): Promise<SubmitResult> {
    const { thread, parent, root, parentName, name, email, url, text: typed } = submission;
    const body = {
      comment: typed,
      nick: name ?? '',
      mail: email ?? '',
      link: webAddress(url) ?? '',
      url: thread,
      ua: globalThis.navigator?.userAgent ?? '',
      ...(parent ? { pid: reference(parent), rid: reference(root ?? parent), at: parentName ?? '' } : {}),
    };
    const reply = await this.#ask('api/comment', { lang: 'en' }, { method: 'POST', body, signal });
    return readResult(reply);
  }

  async confirm(submission: CommentSubmission, signal: AbortSignal): Promise<Confirmation> {
    const reply = await this.#list(submission.thread, 1, 'newest', signal);
    if (reply.kind === 'lost' || !reply.ok) return { kind: 'cannot-tell' };
    const listed = items(record(record(reply.json).data).data);
    const found = listed.find(({ comment, source }) => isSameComment(comment, submission, source));
    return found ? { kind: 'found', comment: found.comment } : { kind: 'cannot-tell' };
  }

  async vote(id: string, vote: 1 | 0 | -1, signal: AbortSignal): Promise<ActionResult<CommentVotes>> {
    const path = `api/comment/${encodeURIComponent(id)}`;
    const reply = await this.#ask(path, {}, { method: 'PUT', body: { like: vote > 0 }, signal });
    const answer = reply.kind === 'reply' ? record(reply.json) : {};
    const up = count(record(answer.data).like);
    if (answer.errno !== 0 || up === undefined) return { kind: 'failed', message: words(answer.errmsg) };
    return { kind: 'done', value: { up, mine: vote > 0 ? 1 : 0 } };
  }

  #list(thread: string, number: number, sort: CommentSort, signal: AbortSignal): Promise<Reply> {
    const query = { path: thread, page: number, pageSize: PER_PAGE, sortBy: SORTS[sort], lang: 'en' };
    return this.#ask('api/comment', query, { signal });
  }

  #ask(
    path: string,
    query: Readonly<Record<string, string | number>>,
    options: Omit<RequestOptions, 'timeout' | 'headers'>,
  ): Promise<Reply> {
    const { src, token, timeout } = this.#options;
    const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
    // The server allows every origin, which a browser accepts only without cookies.
    return request(address(src, path, query), { ...options, headers, credentials: 'omit', timeout });
  }
}

/** Ids are numbers with SQL storages and texts with others; each is to be sent back as it came. */
const reference = (id: string): string | number => (/^\d+$/.test(id) ? Number(id) : id);

interface Item {
  readonly comment: Comment;
  /** What the reader typed, which the server gives beside the HTML. */
  readonly source?: string;
}

function readItem(value: unknown): Item | undefined {
  const data = record(value);
  const id = identifier(data.objectId);
  if (id === undefined) return undefined;
  const comment: Comment = {
    id,
    parent: identifier(data.pid) ?? null,
    root: identifier(data.rid) ?? id,
    author: {
      name: text(data.nick) ?? '',
      url: webAddress(data.link),
      avatar: webAddress(data.avatar),
      staff: data.type === 'administrator' || undefined,
    },
    created: moment(number(data.time)) ?? moment(data.insertedAt),
    body: { html: text(data.comment) ?? '' },
    state: data.status === undefined || data.status === 'approved' ? 'published' : 'held',
    votes: { up: count(data.like) ?? 0 },
  };
  return { comment, source: text(data.orig) };
}

/** Conversations and their answers, one after the other. */
function items(value: unknown): Item[] {
  return list(value).flatMap((entry) => {
    const item = readItem(entry);
    return item ? [item, ...items(record(entry).children)] : [];
  });
}

/** `errmsg` is a text, or an object that names the field. */
function words(errmsg: unknown): string | undefined {
  return message(
    isRecord(errmsg)
      ? Object.values(errmsg)
          .flatMap((value) => text(value) ?? [])
          .join(' ')
      : text(errmsg),
  );
}

function readResult(reply: Reply): SubmitResult {
  const answer = reply.kind === 'reply' ? record(reply.json) : {};
  const errno = number(answer.errno);
  if (reply.kind === 'lost' || errno === undefined) return submitFailure(reply);
  const item = errno === 0 ? readItem(answer.data) : undefined;
  if (item) return { kind: item.comment.state === 'held' ? 'held' : 'published', comment: item.comment };
  const said = words(answer.errmsg);
  if (errno >= 1000) return refused(answer.errmsg, said);
  // Below that, `errno` is a status.
  return submitFailure(reply.ok && errno >= 400 ? { ...reply, ok: false, status: errno } : reply, said);
}

function refused(errmsg: unknown, said: string | undefined): SubmitResult {
  if (/duplicate/i.test(said ?? '')) return rejection('duplicate', { message: said });
  if (/too fast/i.test(said ?? '')) return rejection('flood', { message: said });
  const field = isRecord(errmsg) ? Object.keys(errmsg)[0] : undefined;
  if (field === 'comment') return rejection('empty', { message: said });
  if (field === 'nick') return rejection('name-missing', { message: said });
  if (field === 'mail') return rejection('email-invalid', { message: said });
  return rejection('other', { field: field === 'link' ? 'url' : 'form', message: said });
}
