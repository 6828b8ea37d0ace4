import type { Comment } from '../model/comment.js';
import type { CommentSort } from '../model/comment-backend.js';
import { identifier, list, moment, number, record, text, webAddress } from './json.js';
import { decodeEntities, message } from './plain-text.js';
import type { Reply } from './request.js';

/** The server's names for orders. */
export const SORTS: Readonly<Record<CommentSort, string>> = {
  oldest: '+time',
  newest: '-time',
  popular: '-score',
};

/** A comment as Remark42 gives it; undefined where it has no id. */
export function readComment(value: unknown): Comment | undefined {
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
export function readComments(value: unknown): Comment[] {
  return list(value).flatMap((item) => {
    const node = record(item);
    const comment = readComment(node.comment ?? item);
    return comment ? [comment, ...readComments(node.replies)] : [];
  });
}

/** The server's own words. */
export function words(reply: Extract<Reply, { kind: 'reply' }>): string | undefined {
  const { details, error } = record(reply.json);
  return message(text(details) ?? text(error));
}
