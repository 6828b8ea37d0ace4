import type { Comment } from '../model/comment.js';
import { count, identifier, isRecord, list, moment, number, record, text, webAddress } from './json.js';
import { message } from './plain-text.js';

/** A comment with what the service says beside it. */
export interface Item {
  readonly comment: Comment;
  /** What the reader typed, which the server gives beside the HTML. */
  readonly source?: string;
}

/** A comment as Waline gives it; undefined where it has no id. */
export function readItem(value: unknown): Item | undefined {
  const data = record(value);
  const id = identifier(data.objectId);
  if (id === undefined) return undefined;
  const comment: Comment = {
    id,
    parent: identifier(data.pid) ?? null,
    root: identifier(data.rid) ?? id,
    author: {
      name: text(data.nick) ?? '',
      url: webAddress(data.link),
      avatar: webAddress(data.avatar),
      staff: data.type === 'administrator' || undefined,
    },
    created: moment(number(data.time)) ?? moment(data.insertedAt),
    body: { html: text(data.comment) ?? '' },
    state: data.status === undefined || data.status === 'approved' ? 'published' : 'held',
    votes: { up: count(data.like) ?? 0 },
  };
  return { comment, source: text(data.orig) };
}

/** Conversations and their answers, one after the other. */
export function items(value: unknown): Item[] {
  return list(value).flatMap((entry) => {
    const item = readItem(entry);
    return item ? [item, ...items(record(entry).children)] : [];
  });
}

/** `errmsg` is a text, or an object that names the field. */
export function words(errmsg: unknown): string | undefined {
  return message(
    isRecord(errmsg)
      ? Object.values(errmsg)
          .flatMap((value) => text(value) ?? [])
          .join(' ')
      : text(errmsg),
  );
}
