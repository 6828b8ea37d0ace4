import type { Comment } from '../model/comment.js';
import type { CommentBackend, CommentPage, ListFailure, ListOptions } from '../model/comment-backend.js';
import type { PlacedOptions } from './backend-options.js';
import { count, identifier, list, moment, record, text, webAddress } from './json.js';
import { READ_ONLY, ReadOnly } from './read-only.js';
import { listFailure, page } from './replies.js';
import { address, request } from './request.js';

/** Replies in a page. */
const PER_PAGE = 50;

/**
 * The replies that other sites wrote to an article, as webmention.io keeps them, to be read. Threads are the article's
 * address, as it was published.
 */
export class WebmentionBackend extends ReadOnly implements CommentBackend {
  readonly capabilities = { ...READ_ONLY, sort: ['oldest', 'newest'], depth: 0 } as const;

  readonly #options: PlacedOptions;

  /** @param options - `src` is the service's root, `https://webmention.io/`. */
  constructor(options: PlacedOptions) {
    super();
    this.#options = options;
  }

  async list(thread: string, options: ListOptions): Promise<CommentPage | ListFailure> {
    const { sort = 'oldest', signal } = options;
    const number = count(options.cursor) ?? 0;
    const url = address(this.#options.src, 'api/mentions.jf2', {
      target: thread,
      'wm-property': 'in-reply-to',
      'sort-by': 'published',
      'sort-dir': sort === 'newest' ? 'down' : 'up',
      'per-page': PER_PAGE,
      page: number,
    });
    const reply = await request(url, { signal, credentials: 'omit', timeout: this.#options.timeout });
    const { children } = reply.kind === 'reply' ? record(reply.json) : {};
    if (reply.kind === 'lost' || !reply.ok || !Array.isArray(children)) return listFailure(reply);
    const mentions = list(children);
    const comments = mentions.flatMap((mention) => readMention(mention) ?? []);
    // A full page may be the last one: the next is then empty, which ends it.
    return page(comments, undefined, mentions.length < PER_PAGE ? undefined : String(number + 1));
  }
}

function readMention(value: unknown): Comment | undefined {
  const data = record(value);
  const permalink = webAddress(data.url) ?? webAddress(data['wm-source']);
  const id = identifier(data['wm-id']) ?? permalink;
  const content = record(data.content);
  const html = text(content.html);
  // A private mention is between its writer and the author.
  if (id === undefined || data['wm-private'] === true) return undefined;
  const author = record(data.author);
  return {
    id,
    parent: null,
    author: { name: text(author.name) ?? '', url: webAddress(author.url), avatar: webAddress(author.photo) },
    created: moment(data.published) ?? moment(data['wm-received']),
    body: html ? { html } : { text: text(content.text) ?? text(record(data.summary).value) ?? '' },
    state: 'published',
    permalink,
  };
}
