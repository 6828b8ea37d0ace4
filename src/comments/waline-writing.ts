import type { CommentVotes } from '../model/comment.js';
import {
  rejection,
  type ActionResult,
  type CommentSubmission,
  type Confirmation,
  type SubmitResult,
} from '../model/comment-backend.js';
import { count, isRecord, number, record, webAddress } from './json.js';
import type { Ask, Reply } from './request.js';
import { isSameComment } from './same-comment.js';
import { submitFailure } from './submit-failure.js';
import { items, readItem, words } from './waline-data.js';
import type { Writing } from './writing.js';

/** Sends and counts at Waline. */
export class WalineWriting implements Writing {
  readonly #ask: Ask;
  readonly #newest: (thread: string, signal: AbortSignal) => Promise<Reply>;

  /**
   * @param ask - Asks the server.
   * @param newest - Asks for the newest comments.
   */
  constructor(ask: Ask, newest: (thread: string, signal: AbortSignal) => Promise<Reply>) {
    this.#ask = ask;
    this.#newest = newest;
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
    const reply = await this.#newest(submission.thread, signal);
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
}

/** Ids are numbers with SQL storages and texts with others; each is to be sent back as it came. */
const reference = (id: string): string | number => (/^\d+$/.test(id) ? Number(id) : id);

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
