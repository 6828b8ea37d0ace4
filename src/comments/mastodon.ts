import type { Comment } from '../model/comment.js';
import type { CommentBackend, CommentPage, ListFailure, ListOptions } from '../model/comment-backend.js';
import type { BackendOptions } from './backend-options.js';
import { count, identifier, list, moment, record, text, webAddress } from './json.js';
import { message } from './plain-text.js';
import { READ_ONLY, ReadOnly } from './read-only.js';
import { listFailure, page } from './replies.js';
import { address, request } from './request.js';

/**
 * The public replies to a Mastodon post, to be read: whoever wants to answer does it from an account of their own. A
 * server gives a stranger 60 replies, 20 deep. Threads are the post's number, or its address.
 */
export class MastodonBackend extends ReadOnly implements CommentBackend {
  readonly capabilities = { ...READ_ONLY, sort: ['oldest', 'newest', 'popular'], depth: Infinity } as const;

  readonly #options: BackendOptions;

  /** @param options - `src` is the server's root; not needed where the thread is an address. */
  constructor(options: BackendOptions) {
    super();
    this.#options = options;
  }

  replyAddress(thread: string): string | undefined {
    const root = this.#root(thread);
    return webAddress(thread) ?? (root && address(root, `web/statuses/${encodeURIComponent(thread)}`));
  }

  async list(thread: string, options: ListOptions): Promise<CommentPage | ListFailure> {
    const { sort = 'oldest', signal } = options;
    const id = statusNumber(thread);
    const root = this.#root(thread);
    if (id === undefined || root === undefined) return { kind: 'failed', cause: 'not-configured' };
    const url = address(root, `api/v1/statuses/${id}/context`);
    const reply = await request(url, { signal, credentials: 'omit', timeout: this.#options.timeout });
    const { descendants, error } = reply.kind === 'reply' ? record(reply.json) : {};
    if (reply.kind === 'lost' || !reply.ok || !Array.isArray(descendants)) {
      return listFailure(reply, message(text(error)));
    }
    const comments = list(descendants).flatMap((status) => readStatus(status, id) ?? []);
    return page(comments.sort(ORDERS[sort]), comments.length);
  }

  #root(thread: string): string | undefined {
    const post = webAddress(thread);
    return this.#options.src ?? (post && new URL(post).origin);
  }
}

const time = ({ created }: Comment): number => (created ? Date.parse(created) : 0);

const ORDERS = {
  oldest: (left: Comment, right: Comment): number => time(left) - time(right),
  newest: (left: Comment, right: Comment): number => time(right) - time(left),
  popular: (left: Comment, right: Comment): number => (right.votes?.up ?? 0) - (left.votes?.up ?? 0),
};

/** The number at the end of a post's address, or the number itself. */
function statusNumber(thread: string): string | undefined {
  const post = webAddress(thread);
  return /(\d+)\/?$/.exec(post ? new URL(post).pathname : thread)?.[1];
}

function readStatus(value: unknown, post: string): Comment | undefined {
  const data = record(value);
  const id = identifier(data.id);
  // A server shows a stranger only these two; what else a proxy might add is not for everybody.
  if (id === undefined || (data.visibility !== 'public' && data.visibility !== 'unlisted')) return undefined;
  const account = record(data.account);
  const parent = identifier(data.in_reply_to_id);
  const warning = text(data.spoiler_text);
  return {
    id,
    parent: parent === undefined || parent === post ? null : parent,
    author: {
      name: text(account.display_name) ?? text(account.acct) ?? '',
      url: webAddress(account.url),
      avatar: webAddress(account.avatar_static ?? account.avatar),
    },
    created: moment(data.created_at),
    edited: moment(data.edited_at),
    // The writer asked that this be read only by those who want to: the warning stands for it, the link leads there.
    body: warning ? { text: warning } : { html: text(data.content) ?? '' },
    state: 'published',
    permalink: webAddress(data.url),
    votes: { up: count(data.favourites_count) ?? 0 },
  };
}
