import type { CommentBackend } from '../../model/comment-backend.js';
import type { Comment } from '../../model/comment.js';

const START = '#comment-';

/** How far up a conversation is followed, and how long a search may take in milliseconds. */
const HIGHEST = 50;
const PATIENCE = 20_000;

/** The comment that the page's address names, such as `#comment-7`. Other addresses are none of ours. */
export class Permalink {
  readonly #onChange: () => void;
  #marked?: Element;
  /** The id of the comment that is to be gone to, until it is found or known to be missing. */
  wanted = namedComment(true);

  /** @param onChange - The address names another comment. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Begins to listen; a second time changes nothing. */
  connect(): void {
    addEventListener('hashchange', this.#hear);
  }

  /** Stops listening. */
  disconnect(): void {
    removeEventListener('hashchange', this.#hear);
  }

  /**
   * Goes to the comment that was wanted, and marks it. A browser does so by itself only for what is there already.
   * @param item - The comment.
   */
  show(item: HTMLElement): void {
    this.wanted = undefined;
    this.#marked?.removeAttribute('data-news-target');
    this.#marked = item;
    item.setAttribute('data-news-target', '');
    item.scrollIntoView();
    // Groups of comments get their true height only when they come near: then the place has moved.
    requestAnimationFrame(() => requestAnimationFrame(() => item.scrollIntoView()));
  }

  readonly #hear = (): void => {
    this.wanted = namedComment();
    if (this.wanted === undefined) this.#marked?.removeAttribute('data-news-target');
    else this.#onChange();
  };
}

/**
 * The comments that are missing between a comment and the top of its conversation, itself included.
 * @param id - The comment.
 * @param find - Gives those that are known.
 * @param thread - The thread that they must belong to.
 * @param backend - Asked for the others, where it can tell.
 */
export async function missingAbove(
  id: string,
  find: (id: string) => Comment | undefined,
  thread: string,
  backend: CommentBackend | undefined,
): Promise<Comment[]> {
  const missing: Comment[] = [];
  const signal = AbortSignal.timeout(PATIENCE);
  let next: string | null = id;
  // Comments that answer each other in a ring have no top.
  for (let step = 0; next !== null && step < HIGHEST; step++) {
    const known: Comment | undefined = find(next);
    const comment: Comment | null | undefined = known ?? (await backend?.get?.(next, thread, signal));
    // A service that answers with another comment would be asked for ever.
    if (comment?.id !== next) break;
    if (!known) missing.push(comment);
    next = comment.parent;
  }
  return missing;
}

/** The comment that the address names; of one that stands in the page from the start the browser has taken care. */
function namedComment(isStart = false): string | undefined {
  const { hash } = location;
  if (!hash.startsWith(START) || (isStart && document.getElementById(hash.slice(1)))) return undefined;
  try {
    return decodeURIComponent(hash.slice(START.length));
  } catch {
    return hash.slice(START.length);
  }
}
