import type { Comment } from '../model/comment.js';
import { identifier, list, moment, record, text, webAddress } from './json.js';
import { decodeEntities } from './plain-text.js';

/**
 * What is asked for: a quarter of what WordPress would send, and no avatars, which lie with a third party. With
 * `content.rendered` in place of `content` it would leave the whole content out.
 */
export const FIELDS = 'id,parent,author_name,author_url,date_gmt,content,status,link';

/** The most comments that WordPress gives in a page. */
export const PER_PAGE = 100;

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
