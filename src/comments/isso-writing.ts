import type { CommentVotes } from '../model/comment.js';
import {
  rejection,
  type ActionResult,
  type CommentSubmission,
  type Confirmation,
  type Rejection,
  type SubmitResult,
} from '../model/comment-backend.js';
import { pageOf, type BackendOptions } from './backend-options.js';
import { readComment, readComments, words } from './isso-data.js';
import { count, record, text } from './json.js';
import { message } from './plain-text.js';
import type { Ask, Reply } from './request.js';
import { findSubmission } from './same-comment.js';
import { actionFailure, submitFailure } from './submit-failure.js';
import type { Writing } from './writing.js';

/** How long Isso lets a writer change a comment, unless it is set up otherwise. */
const EDITABLE_MS = 15 * 60_000;

/** Sends, changes and counts at Isso. */
export class IssoWriting implements Writing {
  readonly #ask: Ask;
  readonly #options: BackendOptions;

  /**
   * @param ask - Asks the server.
   * @param options - They name the page.
   */
  constructor(ask: Ask, options: BackendOptions) {
    this.#ask = ask;
    this.#options = options;
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

  async edit(id: string, typed: string, signal: AbortSignal): Promise<SubmitResult> {
    return readResult(
      await this.#ask(`id/${encodeURIComponent(id)}`, {}, { method: 'PUT', body: { text: typed }, signal }),
    );
  }

  async source(id: string, signal: AbortSignal): Promise<ActionResult<string>> {
    const reply = await this.#ask(`id/${encodeURIComponent(id)}`, { plain: 1 }, { signal });
    const value = reply.kind === 'reply' && reply.ok ? text(record(reply.json).text) : undefined;
    return value === undefined ? actionFailure(reply, words) : { kind: 'done', value };
  }

  async delete(id: string, signal: AbortSignal): Promise<ActionResult<null>> {
    const reply = await this.#ask(`id/${encodeURIComponent(id)}`, {}, { method: 'DELETE', signal });
    return reply.kind === 'reply' && reply.ok ? { kind: 'done', value: null } : actionFailure(reply, words);
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
}

function readResult(reply: Reply): SubmitResult {
  if (reply.kind === 'lost') return submitFailure(reply);
  const read = reply.ok ? readComment(reply.json) : undefined;
  if (!read) return refused(reply);
  if (read.state === 'held') return { kind: 'held', comment: read };
  const until = read.created ? new Date(Date.parse(read.created) + EDITABLE_MS).toISOString() : undefined;
  return { kind: 'published', comment: { ...read, can: { edit: true, delete: true, until } } };
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
