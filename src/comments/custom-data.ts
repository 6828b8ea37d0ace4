import type { Comment, CommentVotes } from '../model/comment.js';
import type { CommentCapabilities, CommentSort } from '../model/comment-backend.js';
import { count, identifier, isRecord, list, moment, number, record, text, webAddress } from './json.js';
import { READ_ONLY } from './read-only.js';

/** The one of several words that a value is. */
export const one = <T extends string>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find((candidate) => candidate === value);

const SORTS: readonly CommentSort[] = ['oldest', 'newest', 'popular'];

/** Votes that a publisher's service counts. */
export function readVotes(value: unknown): CommentVotes | undefined {
  const data = record(value);
  const up = number(data.up);
  const mine = one(['-1', '0', '1'], String(data.mine));
  return up === undefined
    ? undefined
    : { up, down: count(data.down), mine: mine === undefined ? undefined : (Number(mine) as 1 | 0 | -1) };
}

/** A comment that a publisher's object gave, its fields checked one by one; undefined where it has no id. */
export function readCustomComment(value: unknown): Comment | undefined {
  const data = record(value);
  const id = identifier(data.id);
  if (id === undefined) return undefined;
  const author = isRecord(data.author) ? data.author : { name: data.author };
  const body = record(data.body);
  const html = text(body.html);
  const can = record(data.can);
  return {
    id,
    parent: identifier(data.parent) ?? null,
    root: identifier(data.root),
    author: {
      name: text(author.name) ?? '',
      url: webAddress(author.url),
      avatar: webAddress(author.avatar),
      staff: author.staff === true || undefined,
    },
    created: moment(data.created),
    edited: moment(data.edited),
    body: html === undefined ? { text: text(body.text) ?? text(data.body) ?? '' } : { html },
    state: one(['published', 'held', 'deleted'], data.state) ?? 'published',
    permalink: webAddress(data.permalink),
    votes: readVotes(data.votes),
    can: isRecord(data.can)
      ? { edit: can.edit === true, delete: can.delete === true, until: moment(can.until) }
      : undefined,
  };
}

/** The comments in a list; what is none is left out. */
export function readCustomComments(value: unknown): Comment[] {
  return list(value).flatMap((item) => readCustomComment(item) ?? []);
}

/**
 * The capabilities that a publisher's object states, with what it leaves out filled in.
 * @param value - Its `capabilities`.
 * @param has - Whether it has a method: what has no method cannot be a capability.
 */
export function readCapabilities(value: unknown, has: (method: string) => boolean): CommentCapabilities {
  const data = record(value);
  const fields = record(data.fields);
  const field = (name: string, usual: 'required' | 'optional') =>
    one(['required', 'optional', 'none'], fields[name]) ?? usual;
  const limits = Object.entries(record(data.limits)).flatMap(([name, limit]) => {
    const key = one(['name', 'email', 'url', 'text'], name);
    const max = count(record(limit).max);
    const unit = one(['bytes', 'characters'], record(limit).unit) ?? 'characters';
    return key && max ? [[key, { min: count(record(limit).min), max, unit }] as const] : [];
  });
  const sort = list(data.sort).flatMap((order) => one(SORTS, order) ?? []);
  return {
    ...READ_ONLY,
    submit: has('submit') && data.submit !== false,
    fields: {
      name: field('name', 'required'),
      email: field('email', 'optional'),
      url: field('url', 'optional'),
    },
    limits: Object.fromEntries(limits),
    sort: sort.length ? sort : ['oldest'],
    depth: data.depth === Infinity ? Infinity : (count(data.depth) ?? Infinity),
    edit: has('edit') && data.edit !== false,
    source: has('source'),
    delete: has('delete') && data.delete !== false,
    vote: has('vote') ? (one(['none', 'up', 'up-down'], data.vote) ?? 'up') : 'none',
    since: data.since === true,
  };
}
