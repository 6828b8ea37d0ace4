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
  type Rejection,
  type SubmitResult,
} from '../model/comment-backend.js';
import { pageOf, type PlacedOptions } from './backend-options.js';
import { count, identifier, isRecord, list, moment, number, record, text, webAddress } from './json.js';
import { decodeEntities, message } from './plain-text.js';
import { listFailure, page, submitFailure } from './replies.js';
import { address, request, type Reply, type RequestOptions } from './request.js';
import { findSubmission } from './same-comment.js';

/** Top-level comments in a page; their replies come with them. */
const PER_PAGE = 50;

/** How long Isso lets a writer change a comment, unless it is set up otherwise. */
const EDITABLE_MS = 15 * 60_000;

const SORTS: Readonly<Record<CommentSort, string>> = {
  oldest: 'oldest',
  newest: 'newest',
  popular: 'upvotes',
};

/**
 * Isso: threads are paths, replies go one level deep, and a cookie lets the writer change or delete a comment for a
 * quarter of an hour. It takes the same comment twice, so a retry has to look first.
 */
export class IssoBackend implements CommentBackend {
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
    delete: true,
    vote: 'up-down',
    since: true,
    duplicates: 'none',
    markup: 'markdown',
  } as const;

  readonly #options: PlacedOptions;

  /** @param options - `src` is the server's root. */
  constructor(options: PlacedOptions) {
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

  async submit(submission: CommentSubmission, signal: AbortSignal): Promise<SubmitResult> {
    const { thread, parent, name, email, url, text: typed } = submission;
    const body = {
      text: typed,
      author: name ?? null,
      email: email ?? null,
      website: url || null,
      parent: count(parent) ?? null,
      // Without it the server would fetch the page to find one, and refuse where it cannot.
      title: pageOf(this.#options).title || thread,
    };
    const reply = await this.#ask('new', { uri: thread }, { method: 'POST', body, signal });
    return readResult(reply);
  }

  async confirm(submission: CommentSubmission, signal: AbortSignal): Promise<Confirmation> {
    const reply = await this.#ask('', { uri: submission.thread, sort: 'newest' }, { signal });
    if (reply.kind === 'lost' || !reply.ok) return { kind: 'cannot-tell' };
    return findSubmission(readComments(record(reply.json).replies), submission);
  }

  async get(id: string, signal: AbortSignal): Promise<Comment | null> {
    const reply = await this.#ask(`id/${encodeURIComponent(id)}`, { plain: 0 }, { signal });
    return reply.kind === 'reply' && reply.ok ? (readComment(reply.json) ?? null) : null;
  }

  async edit(id: string, typed: string, signal: AbortSignal): Promise<SubmitResult> {
    return readResult(
      await this.#ask(`id/${encodeURIComponent(id)}`, {}, { method: 'PUT', body: { text: typed }, signal }),
    );
  }

  async delete(id: string, signal: AbortSignal): Promise<ActionResult<null>> {
    const reply = await this.#ask(`id/${encodeURIComponent(id)}`, {}, { method: 'DELETE', signal });
    return reply.kind === 'reply' && reply.ok
      ? { kind: 'done', value: null }
      : { kind: 'failed', message: reply.kind === 'reply' ? words(reply) : undefined };
  }

  async vote(id: string, vote: 1 | 0 | -1, signal: AbortSignal): Promise<ActionResult<CommentVotes>> {
    // A vote cannot be taken back.
    if (vote === 0) return { kind: 'failed' };
    const path = `id/${encodeURIComponent(id)}/${vote < 0 ? 'dislike' : 'like'}`;
    const reply = await this.#ask(path, {}, { method: 'POST', body: {}, signal });
    if (reply.kind === 'lost' || !reply.ok) return { kind: 'failed' };
    const data = record(reply.json);
    // "Denied" comes as a success with the old counts: the own vote, or a second one.
    const denied = message(text(data.message));
    if (denied) return { kind: 'failed', message: denied };
    return {
      kind: 'done',
      value: { up: count(data.likes) ?? 0, down: count(data.dislikes) ?? 0, mine: vote },
    };
  }

  #ask(
    path: string,
    query: Readonly<Record<string, string | number | undefined>>,
    options: Omit<RequestOptions, 'timeout' | 'credentials'>,
  ): Promise<Reply> {
    const url = address(this.#options.src, path, query);
    return request(url, { ...options, credentials: 'include', timeout: this.#options.timeout });
  }
}

function readComment(value: unknown): Comment | undefined {
  const data = record(value);
  const id = identifier(data.id);
  if (id === undefined) return undefined;
  const created = number(data.created);
  const edited = number(data.modified);
  const mode = number(data.mode);
  return {
    id,
    parent: identifier(data.parent) ?? null,
    root: identifier(data.parent) ?? id,
    author: { name: decodeEntities(text(data.author) ?? ''), url: webAddress(data.website) },
    created: created === undefined ? undefined : moment(created * 1000),
    edited: edited === undefined ? undefined : moment(edited * 1000),
    body: { html: text(data.text) ?? '' },
    state: mode === 2 ? 'held' : mode === 4 ? 'deleted' : 'published',
    hiddenReplies: count(data.hidden_replies) || undefined,
    votes: { up: count(data.likes) ?? 0, down: count(data.dislikes) ?? 0 },
  };
}

/** A list with its replies, one after the other. */
function readComments(value: unknown): Comment[] {
  return list(value).flatMap((item) => {
    const comment = readComment(item);
    return comment ? [comment, ...readComments(record(item).replies)] : [];
  });
}

function readResult(reply: Reply): SubmitResult {
  if (reply.kind === 'lost') return submitFailure(reply);
  const read = reply.ok ? readComment(reply.json) : undefined;
  if (!read) return refused(reply);
  if (read.state === 'held') return { kind: 'held', comment: read };
  const until = read.created ? new Date(Date.parse(read.created) + EDITABLE_MS).toISOString() : undefined;
  return { kind: 'published', comment: { ...read, can: { edit: true, delete: true, until } } };
}

/** The reason: newer servers send JSON with one, older ones a small HTML page with a sentence in English. */
function words(reply: Extract<Reply, { kind: 'reply' }>): string | undefined {
  const { json, body } = reply;
  if (isRecord(json)) return message(text(json.message) ?? text(json.error) ?? text(json.reason));
  return message(/<p>([\s\S]*?)<\/p>/.exec(body)?.[1]);
}

const REASONS: readonly (readonly [RegExp, Rejection])[] = [
  [/ratelimit|direct.repl|direct responses/i, rejection('flood')],
  [/require-email|email address required/i, rejection('email-invalid')],
  [/require-author|author address required/i, rejection('name-missing')],
  [/too short/i, rejection('other', { field: 'comment' })],
  [/too long/i, rejection('too-long')],
  [/text is (?:missing|required)|text must be/i, rejection('empty')],
  [/website/i, rejection('other', { field: 'url' })],
  [/reply-to-self|CSRF/i, rejection('forbidden')],
];

function refused(reply: Extract<Reply, { kind: 'reply' }>): SubmitResult {
  const said = words(reply);
  if (reply.ok || reply.status >= 500) return submitFailure(reply, said);
  const reason = text(record(reply.json).reason) ?? said ?? '';
  const [, found] = REASONS.find(([pattern]) => pattern.test(reason)) ?? [];
  return found ? { ...found, message: said } : submitFailure(reply, said);
}
