import {
  rejection,
  type CommentSubmission,
  type Confirmation,
  type SubmitResult,
} from '../model/comment-backend.js';
import { items, readItem } from './artalk-data.js';
import { pageOf, type BackendOptions } from './backend-options.js';
import { count, record, text, webAddress } from './json.js';
import { message } from './plain-text.js';
import type { Reply } from './request.js';
import { isSameComment } from './same-comment.js';
import { submitFailure } from './submit-failure.js';
import type { Writing } from './writing.js';

/** What sending works with. */
export interface ArtalkOptions {
  /** Sends a comment. */
  readonly send: (body: Readonly<Record<string, unknown>>, signal: AbortSignal) => Promise<Reply>;
  /** Asks for the newest comments. */
  readonly newest: (thread: string, signal: AbortSignal) => Promise<Reply>;
  /** The site's name. */
  readonly site: string | undefined;
  /** They name the page. */
  readonly page: BackendOptions;
}

/** Sends comments to Artalk, and looks whether one is there. */
export class ArtalkWriting implements Writing {
  readonly #options: ArtalkOptions;

  /** @param options - What it works with. */
  constructor(options: ArtalkOptions) {
    this.#options = options;
  }

  async submit(submission: CommentSubmission, signal: AbortSignal): Promise<SubmitResult> {
    const { thread, parent, name, email, url, text: typed } = submission;
    const { site, page, send } = this.#options;
    const body = {
      name: name ?? '',
      email: email ?? '',
      link: webAddress(url) ?? '',
      content: typed,
      rid: count(parent) ?? 0,
      page_key: thread,
      page_title: pageOf(page).title,
      site_name: site ?? '',
      ua: globalThis.navigator?.userAgent ?? '',
    };
    return readResult(await send(body, signal), submission);
  }

  async confirm(submission: CommentSubmission, signal: AbortSignal): Promise<Confirmation> {
    const reply = await this.#options.newest(submission.thread, signal);
    if (reply.kind === 'lost' || !reply.ok) return { kind: 'cannot-tell' };
    const found = items(record(reply.json).comments).find(({ comment, source }) =>
      isSameComment(comment, submission, source),
    );
    return found ? { kind: 'found', comment: found.comment } : { kind: 'cannot-tell' };
  }
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
