import type { Comment, CommentVotes } from '../model/comment.js';
import {
  rejection,
  type ActionResult,
  type CommentSubmission,
  type Confirmation,
  type RejectReason,
  type SubmitResult,
} from '../model/comment-backend.js';
import { pageOf, type BackendOptions } from './backend-options.js';
import { list, number, record, text } from './json.js';
import { decodeEntities } from './plain-text.js';
import { readComment, SORTS, words } from './remark42-data.js';
import type { Ask, Reply } from './request.js';
import { isSameComment } from './same-comment.js';
import { actionFailure, submitFailure } from './submit-failure.js';
import type { Writing } from './writing.js';

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

/** What sending works with. */
export interface Remark42Options {
  readonly ask: Ask;
  /** The site's name. */
  readonly site: string;
  /** They name the page. */
  readonly page: BackendOptions;
  /** The thread that is read: single comments can only be asked for with it. */
  readonly thread: () => string;
  readonly get: (id: string, signal: AbortSignal) => Promise<Comment | null>;
}

/** Sends, changes and counts at Remark42. */
export class Remark42Writing implements Writing {
  readonly #options: Remark42Options;

  /** @param options - What it works with. */
  constructor(options: Remark42Options) {
    this.#options = options;
  }

  async submit(submission: CommentSubmission, signal: AbortSignal): Promise<SubmitResult> {
    const { thread, parent, text: typed } = submission;
    const body = {
      text: typed,
      pid: parent ?? '',
      title: pageOf(this.#options.page).title,
      locator: { site: this.#options.site, url: thread },
    };
    return readResult(await this.#options.ask('comment', {}, { method: 'POST', body, signal }));
  }

  async confirm(submission: CommentSubmission, signal: AbortSignal): Promise<Confirmation> {
    // The name is the login's, which the form does not know.
    const unnamed = { ...submission, name: undefined };
    const query = { url: submission.thread, format: 'plain', sort: SORTS.newest };
    const reply = await this.#options.ask('find', query, { signal });
    const listed = reply.kind === 'reply' && reply.ok ? record(reply.json).comments : undefined;
    if (!Array.isArray(listed)) return { kind: 'cannot-tell' };
    // Somebody else may have said the same: only what was written since then can be this reader's.
    const since = submission.startedAt - EDITABLE_MS;
    const recent = list(listed).flatMap((item) => {
      const comment = readComment(item);
      const isOld = comment?.created !== undefined && Date.parse(comment.created) < since;
      return comment && !isOld ? [{ comment, source: text(record(item).orig) }] : [];
    });
    const found = recent.find(({ comment, source }) => isSameComment(comment, unnamed, source));
    if (found) return { kind: 'found', comment: found.comment };
    // One that was deleted has no text any more, and from any other the server takes what looks like a tag.
    const isSure = recent.every(({ source }) => source) && !/<[a-z!?/]/i.test(submission.text);
    return { kind: isSure ? 'absent' : 'cannot-tell' };
  }

  async edit(id: string, typed: string, signal: AbortSignal): Promise<SubmitResult> {
    return readResult(await this.#change(id, { text: typed, summary: '' }, signal));
  }

  async source(id: string, signal: AbortSignal): Promise<ActionResult<string>> {
    const query = { url: this.#options.thread() };
    const reply = await this.#options.ask(`id/${encodeURIComponent(id)}`, query, { signal });
    const orig = reply.kind === 'reply' && reply.ok ? text(record(reply.json).orig) : undefined;
    // It comes escaped, as if it were HTML.
    return orig === undefined ? actionFailure(reply, words) : { kind: 'done', value: decodeEntities(orig) };
  }

  async delete(id: string, signal: AbortSignal): Promise<ActionResult<null>> {
    const reply = await this.#change(id, { delete: true }, signal);
    return reply.kind === 'reply' && reply.ok ? { kind: 'done', value: null } : actionFailure(reply, words);
  }

  async vote(id: string, vote: 1 | 0 | -1, signal: AbortSignal): Promise<ActionResult<CommentVotes>> {
    // The server knows up (1) and down (0) only: a vote is taken back by the opposite one.
    const before = vote === 0 ? (await this.#options.get(id, signal))?.votes?.mine : undefined;
    if (vote === 0 && !before) return { kind: 'failed' };
    const query = { url: this.#options.thread(), vote: vote > 0 || before === -1 ? 1 : 0 };
    const reply = await this.#options.ask(`vote/${encodeURIComponent(id)}`, query, { method: 'PUT', signal });
    const score = reply.kind === 'reply' && reply.ok ? number(record(reply.json).score) : undefined;
    return score === undefined
      ? actionFailure(reply, words)
      : { kind: 'done', value: { up: score, mine: vote } };
  }

  #change(id: string, body: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<Reply> {
    return this.#options.ask(
      `comment/${encodeURIComponent(id)}`,
      { url: this.#options.thread() },
      { method: 'PUT', body, signal },
    );
  }
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
