import type { CommentBackend, ListFailure } from '../../model/comment-backend.js';
import type { Comment } from '../../model/comment.js';
import type { SavedComment } from '../../contexts/comments-context.js';

/** Which thread is read, and where. */
export interface ThreadAddress {
  readonly backend: string;
  readonly src: string;
  readonly thread: string;
  readonly service?: unknown;
}

/** A service that can be read, with what its comments need. */
export interface OpenThread {
  readonly kind: 'open';
  readonly backend: CommentBackend;
  readonly sanitise: (html: string) => DocumentFragment;
  /** The reader's own comments that wait for an editor, without those that are listed. */
  readonly held: (listed: readonly Comment[]) => readonly Comment[];
  /** Keeps one that waits. */
  readonly hold: (saved: SavedComment) => void;
}

/** Why there is none. */
export interface ThreadFailure {
  readonly kind: 'failed';
  readonly cause: ListFailure['cause'] | 'unknown-kind' | 'bad-address';
  /** The services there are, where it may be none of them. */
  readonly kinds?: readonly string[];
  readonly message?: string;
}

/**
 * Opens a thread: the one door to the comment services. Their code is fetched here, and only that of the one used.
 * @param address - The thread.
 */
export async function openThread(address: ThreadAddress): Promise<OpenThread | ThreadFailure> {
  try {
    const [services, { loadSanitiser }, { HeldComments, heldComment }] = await Promise.all([
      import('../../comments/load-backend.js'),
      import('../../comments/sanitise.js'),
      import('../../comments/held-comments.js'),
    ]);
    const [loaded, sanitise] = await Promise.all([
      services.loadBackend(address.backend, { src: address.src || undefined, custom: address.service }),
      loadSanitiser(),
    ]);
    if (loaded.kind === 'failed') return { ...loaded, kinds: services.BACKEND_KINDS };
    const held = new HeldComments();
    return {
      kind: 'open',
      backend: loaded.backend,
      sanitise,
      held: (listed) => held.list(address.thread, listed),
      hold: ({ comment, submission }) => held.add(address.thread, comment ?? heldComment(submission)),
    };
  } catch {
    return { kind: 'failed', cause: 'network' };
  }
}
