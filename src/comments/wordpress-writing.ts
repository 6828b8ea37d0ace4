import {
  rejection,
  type CommentField,
  type CommentSubmission,
  type Confirmation,
  type RejectReason,
  type SubmitResult,
} from '../model/comment-backend.js';
import { count, number, record, text } from './json.js';
import { message, plainText } from './plain-text.js';
import type { Ask, Reply } from './request.js';
import { findSubmission } from './same-comment.js';
import { submitFailure } from './submit-failure.js';
import { FIELDS, PER_PAGE, readWordPressComment, readWordPressComments } from './wordpress-data.js';
import { asStored } from './wordpress-escape.js';
import type { Writing } from './writing.js';

/** Sends comments to WordPress's REST interface, and looks whether one is there. */
export class WordPressWriting implements Writing {
  readonly #ask: Ask;

  /** @param ask - Asks the site. */
  constructor(ask: Ask) {
    this.#ask = ask;
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
    const reply = await this.#ask('wp/v2/comments', { _fields: FIELDS }, { method: 'POST', body, signal });
    return readResult(reply, submission);
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
}

const REASONS: Readonly<Record<string, RejectReason | readonly [RejectReason, CommentField]>> = {
  comment_duplicate: 'duplicate',
  comment_flood: 'flood',
  rest_comment_closed: 'closed',
  // The same answer for "register first" and for a site that takes no anonymous comments by REST.
  rest_comment_login_required: 'login-required',
  rest_cookie_invalid_nonce: 'login-required',
  rest_comment_content_invalid: 'empty',
  comment_content_column_length: 'too-long',
  comment_author_column_length: ['too-long', 'name'],
  comment_author_email_column_length: ['too-long', 'email'],
  comment_author_url_column_length: ['too-long', 'url'],
  rest_comment_invalid_post_id: 'forbidden',
  rest_comment_draft_post: 'forbidden',
  rest_comment_trash_post: 'forbidden',
  rest_cannot_read_post: 'forbidden',
};

const PARAMETERS: Readonly<Record<string, RejectReason | readonly [RejectReason, CommentField]>> = {
  author_email: 'email-invalid',
  author_name: 'name-missing',
  author_url: ['other', 'url'],
  content: 'empty',
  parent: 'parent-missing',
};

/**
 * What an answer to a create or an edit means.
 * @param reply - The answer.
 * @param submission - What was sent; some refusals name no field, and only this tells which it was.
 */
function readResult(reply: Reply, submission: Pick<CommentSubmission, 'name' | 'email'>): SubmitResult {
  if (reply.kind === 'lost') return submitFailure(reply);
  const comment = reply.ok ? readWordPressComment(reply.json) : undefined;
  if (comment) {
    return comment.state === 'published'
      ? { kind: 'published', comment, permalink: comment.permalink }
      : { kind: 'held', comment };
  }
  const error = record(reply.json);
  const code = text(error.code) ?? '';
  const data = record(error.data);
  const words = message(text(error.message));
  const status = number(data.status) ?? reply.status;
  if (code === 'rest_comment_author_data_required') {
    // Names no field; it also refuses a name that is nothing but a tag.
    return submission.name?.trim() && !submission.email?.trim()
      ? rejection('email-invalid', { message: words })
      : rejection('name-missing', { message: words });
  }
  if (code === 'rest_invalid_param') {
    const [[parameter = '', why] = []] = Object.entries(record(data.params));
    return refuse(PARAMETERS[parameter] ?? 'other', message(text(why)) ?? words);
  }
  const reason = REASONS[code];
  return reason && status < 500 ? refuse(reason, words) : submitFailure(reply, words);
}

function refuse(found: RejectReason | readonly [RejectReason, CommentField], words?: string): SubmitResult {
  if (typeof found === 'string') return rejection(found, { message: words });
  return rejection(found[0], { field: found[1], message: words });
}
