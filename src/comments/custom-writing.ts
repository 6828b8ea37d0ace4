import type { CommentVotes } from '../model/comment.js';
import {
  rejection,
  type ActionResult,
  type CommentField,
  type CommentSubmission,
  type Confirmation,
  type RejectReason,
  type SubmitResult,
} from '../model/comment-backend.js';
import type { Answer } from './custom.js';
import { one, readCustomComment, readVotes } from './custom-data.js';
import { count, isRecord, record, text, webAddress } from './json.js';
import { message } from './plain-text.js';
import type { Writing } from './writing.js';

const REASONS: readonly RejectReason[] = [
  'flood',
  'duplicate',
  'closed',
  'login-required',
  'email-invalid',
  'name-missing',
  'too-long',
  'empty',
  'parent-missing',
  'spam',
  'forbidden',
  'other',
];
const FIELDS: readonly CommentField[] = ['name', 'email', 'url', 'comment', 'consent', 'form'];

/** Calls a method of a publisher's object. */
type Call = (name: string, signal: AbortSignal, ...args: readonly unknown[]) => Promise<Answer>;

/** Hands to a publisher's object what readers write, and reads what it says of that. */
export class CustomWriting implements Writing {
  readonly #call: Call;

  /** @param call - Calls a method of the object. */
  constructor(call: Call) {
    this.#call = call;
  }

  async submit(submission: CommentSubmission, signal: AbortSignal): Promise<SubmitResult> {
    return toResult(await this.#call('submit', signal, submission, signal));
  }

  async confirm(submission: CommentSubmission, signal: AbortSignal): Promise<Confirmation> {
    const answer = await this.#call('confirm', signal, submission, signal);
    const data = answer.kind === 'answer' ? record(answer.value) : {};
    const comment = readCustomComment(data.comment);
    if (data.kind === 'found' && comment) return { kind: 'found', comment };
    return { kind: data.kind === 'absent' ? 'absent' : 'cannot-tell' };
  }

  async edit(id: string, typed: string, signal: AbortSignal): Promise<SubmitResult> {
    return toResult(await this.#call('edit', signal, id, typed, signal));
  }

  async source(id: string, signal: AbortSignal): Promise<ActionResult<string>> {
    const answer = await this.#call('source', signal, id, signal);
    const value = answer.kind === 'answer' ? text(answer.value) : undefined;
    return value === undefined ? { kind: 'failed' } : { kind: 'done', value };
  }

  async delete(id: string, signal: AbortSignal): Promise<ActionResult<null>> {
    const answer = await this.#call('delete', signal, id, signal);
    const done = answer.kind === 'answer' && (answer.value === true || record(answer.value).kind === 'done');
    return done ? { kind: 'done', value: null } : { kind: 'failed' };
  }

  async vote(id: string, vote: 1 | 0 | -1, signal: AbortSignal): Promise<ActionResult<CommentVotes>> {
    const answer = await this.#call('vote', signal, id, vote, signal);
    const data = answer.kind === 'answer' ? record(answer.value) : {};
    const value = readVotes(isRecord(data.value) ? data.value : data);
    return value ? { kind: 'done', value } : { kind: 'failed', message: message(text(data.message)) };
  }
}

const toResult = (answer: Answer): SubmitResult =>
  answer.kind === 'lost' ? { kind: 'unknown', cause: answer.cause } : readCustomResult(answer.value);

/** An outcome that a publisher's object gave; anything that is none is unknown: it may have been saved. */
function readCustomResult(value: unknown): SubmitResult {
  const data = record(value);
  const comment = readCustomComment(data.comment);
  switch (data.kind) {
    case 'published':
      return { kind: 'published', comment, permalink: webAddress(data.permalink) ?? comment?.permalink };
    case 'held': {
      const held = comment && { ...comment, state: 'held' as const };
      return { kind: 'held', comment: held, message: message(text(data.message)) };
    }
    case 'rejected':
      return rejection(one(REASONS, data.reason) ?? 'other', {
        message: message(text(data.message)),
        ...(one(FIELDS, data.field) && { field: one(FIELDS, data.field) }),
        ...(count(data.retryAfter) !== undefined && { retryAfter: count(data.retryAfter) }),
      });
    default:
      return { kind: 'unknown', cause: 'opaque' };
  }
}
