import type { CommentBackend, ListFailure } from '../../model/comment-backend.js';
import type { Comment } from '../../model/comment.js';
import type { SavedComment } from '../../contexts/comments-context.js';
import { isStored } from '../../internal/stored-names.js';

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
  /** Keeps one that waits; where the code for it can't be had, the service alone has it. */
  readonly hold: (saved: SavedComment) => Promise<void>;
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
 * Opens a thread: the door of reading to the comment services. Their code is fetched here, and only that of the one used.
 * @param address - The thread.
 * @param storage - Where its form keeps what a reader has written: `local`, `session` or `none`.
 */
export async function openThread(
  address: ThreadAddress,
  storage: string,
): Promise<OpenThread | ThreadFailure> {
  try {
    const { thread } = address;
    const [services, { loadSanitiser }] = await Promise.all([
      import('../../comments/load-backend.js'),
      import('../../comments/sanitise.js'),
    ]);
    const [loaded, sanitise, kept] = await Promise.all([
      services.loadBackend(address.backend, { src: address.src || undefined, custom: address.service }),
      loadSanitiser(),
      // Few readers have a comment that waits: only they need what keeps it.
      isStored('held', thread) ? loadHeld() : undefined,
    ]);
    if (loaded.kind === 'failed') return { ...loaded, kinds: services.BACKEND_KINDS };
    let held = kept && new kept.HeldComments(storage);
    return {
      kind: 'open',
      backend: loaded.backend,
      sanitise,
      held: (listed) => held?.list(thread, listed) ?? [],
      hold: async ({ comment, submission }) => {
        const module = await loadHeld().catch(() => undefined);
        if (!module) return;
        held ??= new module.HeldComments(storage);
        held.add(thread, comment ?? module.heldComment(submission));
      },
    };
  } catch {
    return { kind: 'failed', cause: 'network' };
  }
}

/** Asked for as soon as a form asks for the service, too: what waits must be kept even where the network is gone by then. */
export const loadHeld = (): Promise<typeof import('../../comments/held-comments.js')> =>
  import('../../comments/held-comments.js');
