import type { CommentPage, ListFailure } from '../model/comment-backend.js';
import type { Comment } from '../model/comment.js';
import { findOrphans } from '../model/comment-thread.js';
import type { Reply } from './request.js';

/** A page of comments, with its orphans found. */
export function page(comments: readonly Comment[], total?: number, next?: string): CommentPage {
  return { kind: 'page', comments, total, next, orphans: findOrphans(comments) };
}

/**
 * Why a list could not be read.
 * @param reply - An answer that holds no list.
 * @param words - The service's own words.
 */
export function listFailure(reply: Reply, words?: string): ListFailure {
  if (reply.kind === 'lost') return { kind: 'failed', cause: reply.cause };
  const { status } = reply;
  if (status >= 500) return { kind: 'failed', cause: 'server-error', message: words };
  if (status === 401 || status === 403) return { kind: 'failed', cause: 'forbidden', message: words };
  if (status === 404 || status === 410) return { kind: 'failed', cause: 'not-found', message: words };
  return { kind: 'failed', cause: 'unreadable', message: words };
}
