import type { Comment } from '../model/comment.js';
import {
  rejection,
  type CommentField,
  type CommentSubmission,
  type RejectReason,
  type SubmitResult,
} from '../model/comment-backend.js';
import { identifier, list, moment, number, record, text, webAddress } from './json.js';
import { decodeEntities, message } from './plain-text.js';
import { submitFailure } from './replies.js';
import type { Reply } from './request.js';

/**
 * What is asked for: a quarter of what WordPress would send, and no avatars, which lie with a third party. With
 * `content.rendered` in place of `content` it would leave the whole content out.
 */
export const FIELDS = 'id,parent,author_name,author_url,date_gmt,content,status,link';

/** The most that WordPress's own form allows, in bytes. */
export const LIMITS = {
  text: { max: 65_525, unit: 'bytes' },
  name: { max: 245, unit: 'bytes' },
  email: { max: 100, unit: 'bytes' },
  url: { max: 200, unit: 'bytes' },
} as const;

/**
 * A comment as the REST interface gives it.
 * @param value - One item of a list, or the answer to a create.
 * @returns The comment; undefined where it has no id.
 */
export function readWordPressComment(value: unknown): Comment | undefined {
  const data = record(value);
  const id = identifier(data.id);
  if (id === undefined) return undefined;
  const parent = identifier(data.parent);
  // "date_gmt" is UTC without a mark.
  const written = text(data.date_gmt);
  return {
    id,
    parent: parent === undefined || parent === '0' ? null : parent,
    author: {
      name: decodeEntities(text(data.author_name) ?? ''),
      url: webAddress(data.author_url),
    },
    created: moment(written && !/(?:Z|[+-]\d\d:?\d\d)$/.test(written) ? `${written}Z` : written),
    body: { html: text(record(data.content).rendered) ?? '' },
    // Whatever is not approved (hold, spam, trash by a disallowed word) is not to be seen by others.
    state: data.status === undefined || data.status === 'approved' ? 'published' : 'held',
    permalink: webAddress(data.link),
  };
}

/** The comments of a list; what is none is left out. */
export function readWordPressComments(value: unknown): Comment[] {
  return list(value).flatMap((item) => readWordPressComment(item) ?? []);
}

/** True for an answer that WordPress's REST interface wrote, and not a proxy or a page. */
export function isWordPressError(reply: Reply): boolean {
  return reply.kind === 'reply' && text(record(reply.json).code) !== undefined;
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
export function readWordPressResult(
  reply: Reply,
  submission: Pick<CommentSubmission, 'name' | 'email'>,
): SubmitResult {
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
