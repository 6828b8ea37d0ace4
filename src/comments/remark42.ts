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
  type Readiness,
  type RejectReason,
  type SubmitResult,
} from '../model/comment-backend.js';
import { pageOf, type PlacedOptions } from './backend-options.js';
import { count, identifier, list, moment, number, record, text, webAddress } from './json.js';
import { decodeEntities, message } from './plain-text.js';
import { listFailure, page, submitFailure } from './replies.js';
import { address, request, type Reply, type RequestOptions } from './request.js';
import { findSubmission } from './same-comment.js';

const SORTS: Readonly<Record<CommentSort, string>> = { oldest: '+time', newest: '-time', popular: '-score' };

/** A comment may be changed for five minutes, unless the server is set up otherwise. */
const EDITABLE_MS = 5 * 60_000;

/** The server's own numbers for what is wrong. */
const REASONS: Readonly<Record<number, RejectReason>> = {
  3: 'login-required',
  4: 'empty',
  7: 'forbidden',
  8: 'closed',
  10: 'forbidden',
  19: 'spam',
};

/**
 * Remark42: threads are page addresses, the site's name stands in the root's query (`?site=news`). Writing needs a
 * login, which its own pages give; it holds nothing back, so a comment that is not in the list was not saved.
 */
export class Remark42Backend implements CommentBackend {
  readonly capabilities = {
    submit: true,
    navigate: false,
    fields: { name: 'none', email: 'none', url: 'none' },
    limits: { text: { max: 2048, unit: 'characters' } },
    sort: ['oldest', 'newest', 'popular'],
    depth: Infinity,
    edit: true,
    delete: true,
    vote: 'up-down',
    since: true,
    duplicates: 'none',
    markup: 'markdown',
  } as const;

  readonly #options: PlacedOptions;
  /** The thread that was listed last: single comments can only be asked for with it. */
  #thread = '';

  /** @param options - `src` is the server's root with `?site=`; `token` a login's JWT, where its cookie cannot be sent. */
  constructor(options: PlacedOptions) {
    this.#options = options;
  }

  async ready(thread: string, signal: AbortSignal): Promise<Readiness> {
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

  async submit(submission: CommentSubmission, signal: AbortSignal): Promise<SubmitResult> {
    const { thread, parent, text: typed } = submission;
    const body = {
      text: typed,
      pid: parent ?? '',
      title: pageOf(this.#options).title,
      locator: { site: this.#site(), url: thread },
    };
    return readResult(await this.#ask('comment', {}, { method: 'POST', body, signal }));
  }

  async confirm(submission: CommentSubmission, signal: AbortSignal): Promise<Confirmation> {
    // The name is the login's, which the form does not know.
    const unnamed = { ...submission, name: undefined };
    const query = { url: submission.thread, format: 'plain', sort: SORTS.newest };
    const reply = await this.#ask('find', query, { signal });
    const listed = reply.kind === 'reply' && reply.ok ? record(reply.json).comments : undefined;
    if (!Array.isArray(listed)) return { kind: 'cannot-tell' };
    // Somebody else may have said the same: only what was written since then can be this reader's.
    const since = submission.startedAt - EDITABLE_MS;
    const recent = readComments(listed).filter(({ created }) => !created || Date.parse(created) >= since);
    return findSubmission(recent, unnamed, 'absent');
  }

  async get(id: string, signal: AbortSignal): Promise<Comment | null> {
    const reply = await this.#ask(`id/${encodeURIComponent(id)}`, { url: this.#thread }, { signal });
    return reply.kind === 'reply' && reply.ok ? (readComment(reply.json) ?? null) : null;
  }

  async edit(id: string, typed: string, signal: AbortSignal): Promise<SubmitResult> {
    return readResult(await this.#change(id, { text: typed, summary: '' }, signal));
  }

  async delete(id: string, signal: AbortSignal): Promise<ActionResult<null>> {
    const reply = await this.#change(id, { delete: true }, signal);
    return reply.kind === 'reply' && reply.ok
      ? { kind: 'done', value: null }
      : { kind: 'failed', message: reply.kind === 'reply' ? words(reply) : undefined };
  }

  async vote(id: string, vote: 1 | 0 | -1, signal: AbortSignal): Promise<ActionResult<CommentVotes>> {
    // The server knows up (1) and down (0) only: a vote is taken back by the opposite one.
    const before = vote === 0 ? (await this.get(id, signal))?.votes?.mine : undefined;
    if (vote === 0 && !before) return { kind: 'failed' };
    const query = { url: this.#thread, vote: vote > 0 || before === -1 ? 1 : 0 };
    const reply = await this.#ask(`vote/${encodeURIComponent(id)}`, query, { method: 'PUT', signal });
    const score = reply.kind === 'reply' && reply.ok ? number(record(reply.json).score) : undefined;
    return score === undefined
      ? { kind: 'failed', message: reply.kind === 'reply' ? words(reply) : undefined }
      : { kind: 'done', value: { up: score, mine: vote } };
  }

  #change(id: string, body: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<Reply> {
    return this.#ask(
      `comment/${encodeURIComponent(id)}`,
      { url: this.#thread },
      { method: 'PUT', body, signal },
    );
  }

  #site(): string {
    return new URL(this.#options.src).searchParams.get('site') ?? 'remark';
  }

  #ask(
    path: string,
    query: Readonly<Record<string, string | number | undefined>>,
    options: Omit<RequestOptions, 'timeout' | 'headers' | 'credentials'>,
  ): Promise<Reply> {
    const { src, token, timeout } = this.#options;
    const headers: Record<string, string> = {};
    if (token) headers['X-JWT'] = token;
    const guard = options.method ? xsrfToken() : undefined;
    if (guard) headers['X-XSRF-TOKEN'] = guard;
    const url = address(src, `api/v1/${path}`, { ...query, site: this.#site() });
    return request(url, { ...options, headers, credentials: 'include', timeout });
  }
}

/** The token that the server wants back from a login by cookie; it can be read where the server shares the page's host. */
function xsrfToken(): string | undefined {
  return /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(globalThis.document?.cookie ?? '')?.[1];
}

function readComment(value: unknown): Comment | undefined {
  const data = record(value);
  const id = identifier(data.id);
  if (id === undefined) return undefined;
  const user = record(data.user);
  const score = number(data.score) ?? 0;
  const mine = number(data.vote);
  const created = text(data.time);
  return {
    id,
    parent: identifier(data.pid) ?? null,
    author: {
      name: decodeEntities(text(user.name) ?? ''),
      avatar: webAddress(user.picture),
      staff: user.admin === true || undefined,
    },
    created: moment(created),
    edited: moment(record(data.edit).time),
    body: { html: text(data.text) ?? '' },
    state: data.delete === true ? 'deleted' : 'published',
    votes: { up: score, mine: mine === 1 || mine === -1 ? mine : 0 },
  };
}

/** Comments of a list, or of a tree's nodes. */
function readComments(value: unknown): Comment[] {
  return list(value).flatMap((item) => {
    const node = record(item);
    const comment = readComment(node.comment ?? item);
    return comment ? [comment, ...readComments(node.replies)] : [];
  });
}

function words(reply: Extract<Reply, { kind: 'reply' }>): string | undefined {
  const { details, error } = record(reply.json);
  return message(text(details) ?? text(error));
}

function readResult(reply: Reply): SubmitResult {
  if (reply.kind === 'lost') return submitFailure(reply);
  const comment = reply.ok ? readComment(reply.json) : undefined;
  if (comment) {
    const until = comment.created
      ? new Date(Date.parse(comment.created) + EDITABLE_MS).toISOString()
      : undefined;
    return { kind: 'published', comment: { ...comment, can: { edit: true, delete: true, until } } };
  }
  const said = words(reply);
  const reason = reply.ok || reply.status >= 500 ? undefined : REASONS[number(record(reply.json).code) ?? -1];
  if (reason === 'empty' && /(?:size|length|limit|exceed|too (?:big|large|long))/i.test(said ?? '')) {
    return rejection('too-long', { message: said });
  }
  return reason ? rejection(reason, { message: said }) : submitFailure(reply, said);
}
