import type { Comment } from '../model/comment.js';
import { count, identifier, isRecord, list, moment, number, record, text, webAddress } from './json.js';
import { decodeEntities, message } from './plain-text.js';
import type { Reply } from './request.js';

/** A comment as Isso gives it; undefined where it has no id. */
export function readComment(value: unknown): Comment | undefined {
  const data = record(value);
  const id = identifier(data.id);
  if (id === undefined) return undefined;
  const created = number(data.created);
  const edited = number(data.modified);
  const mode = number(data.mode);
  return {
    id,
    parent: identifier(data.parent) ?? null,
    root: identifier(data.parent) ?? id,
    author: { name: decodeEntities(text(data.author) ?? ''), url: webAddress(data.website) },
    created: created === undefined ? undefined : moment(created * 1000),
    edited: edited === undefined ? undefined : moment(edited * 1000),
    body: { html: text(data.text) ?? '' },
    state: mode === 2 ? 'held' : mode === 4 ? 'deleted' : 'published',
    votes: { up: count(data.likes) ?? 0, down: count(data.dislikes) ?? 0 },
  };
}

/** A list with its replies, one after the other. */
export function readComments(value: unknown): Comment[] {
  return list(value).flatMap((item) => {
    const comment = readComment(item);
    return comment ? [comment, ...readComments(record(item).replies)] : [];
  });
}

/** The reason: newer servers send JSON with one, older ones a small HTML page with a sentence in English. */
export function words(reply: Extract<Reply, { kind: 'reply' }>): string | undefined {
  const { json, body } = reply;
  if (isRecord(json)) return message(text(json.message) ?? text(json.error) ?? text(json.reason));
  return message(/<p>([\s\S]*?)<\/p>/.exec(body)?.[1]);
}
