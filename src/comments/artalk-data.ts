import type { Comment } from '../model/comment.js';
import { count, identifier, list, moment, record, text, webAddress } from './json.js';

/** A comment with its text as it was written. */
export interface Item {
  readonly comment: Comment;
  readonly source?: string;
}

/** A comment as Artalk gives it; undefined where it has no id. */
export function readItem(value: unknown): Item | undefined {
  const data = record(value);
  const id = identifier(data.id);
  if (id === undefined) return undefined;
  const parent = identifier(data.rid);
  const comment: Comment = {
    id,
    parent: parent === undefined || parent === '0' || parent === id ? null : parent,
    author: {
      name: text(data.nick) ?? '',
      url: webAddress(data.link),
      staff: text(data.badge_name) !== undefined || undefined,
    },
    // "2026-03-14 06:00:00", in the server's zone, which it does not name.
    created: moment(text(data.date)?.replace(/^(\S+) (\d)/, '$1T$2')),
    body: { html: text(data.content_marked) ?? '' },
    state: data.is_pending === true ? 'held' : 'published',
    votes: { up: count(data.vote_up) ?? 0, down: count(data.vote_down) ?? 0 },
  };
  return { comment, source: text(data.content) };
}

/** The comments of a list. */
export function items(value: unknown): Item[] {
  return list(value).flatMap((entry) => readItem(entry) ?? []);
}
