import type { CommentSubmission } from '../model/comment-backend.js';
import type { Comment } from '../model/comment.js';
import { readCustomComment } from './custom-data.js';
import { number, parseJson, record } from './json.js';
import { saysTheSame } from './same-comment.js';
import { nameOf, openStore, type TextStore } from './storage.js';

/** How long a held comment is shown to its writer, in milliseconds: 30 days. */
const LIFE = 30 * 24 * 60 * 60_000;

const KIND = 'held';

/**
 * A held comment as the reader wrote it, for services that say that it waits and do not give it back.
 * @param submission - What was sent.
 * @param now - Milliseconds since 1970.
 */
export function heldComment(submission: CommentSubmission, now: number = Date.now()): Comment {
  return {
    id: `held-${submission.key}`,
    parent: submission.parent ?? null,
    root: submission.root,
    author: { name: submission.name ?? '' },
    created: new Date(now).toISOString(),
    body: { text: submission.text },
    state: 'held',
  };
}

/**
 * The reader's own comments that wait for an editor. No service shows them again, and a reader who does not see what
 * was sent sends it again; so they are kept in this browser until a list has them.
 */
export class HeldComments {
  readonly #store: TextStore;

  /** @param storage - Where its writer's browser may keep things: `local`, `session` or `none`; default `local`. */
  constructor(storage?: string) {
    this.#store = openStore(storage);
  }

  /** Keeps a comment that was held. */
  add(thread: string, comment: Comment): void {
    const held: Comment = { ...comment, state: 'held' };
    this.#store.set(nameOf(KIND, thread, comment.id), JSON.stringify({ comment: held, keptAt: Date.now() }));
  }

  /**
   * What still waits in a thread. What is in the list, or too old, is taken away.
   * @param thread - The article.
   * @param listed - What the service shows.
   */
  list(thread: string, listed: readonly Comment[] = []): Comment[] {
    const isShown = (held: Comment): boolean =>
      listed.some((comment) => comment.id === held.id || saysTheSame(comment, held));
    const waiting: Comment[] = [];
    for (const name of this.#store.names(`${nameOf(KIND, thread)}:`)) {
      const entry = record(parseJson(this.#store.get(name) ?? ''));
      const comment = readCustomComment(entry.comment);
      const isOld = Date.now() - (number(entry.keptAt) ?? 0) > LIFE;
      if (comment && !isOld && !isShown(comment)) waiting.push(comment);
      else this.#store.remove(name);
    }
    return waiting;
  }
}
