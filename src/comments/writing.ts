import type { CommentVotes } from '../model/comment.js';
import type {
  ActionResult,
  CommentBackend,
  CommentSubmission,
  Confirmation,
  SubmitResult,
} from '../model/comment-backend.js';

/** What a service does for those who write. */
export type Writing = Pick<CommentBackend, 'submit' | 'confirm' | 'edit' | 'source' | 'delete' | 'vote'>;

/**
 * A service whose code for writing is a module of its own: most readers only read. Where that can't be had, nothing is
 * known of a comment, and nothing else is done. What a service has not got its capabilities deny.
 */
export abstract class WritingLater {
  #writing?: Promise<Writing | undefined>;

  /** Fetches the code. */
  protected abstract load(): Promise<Writing>;

  async prepare(): Promise<boolean> {
    return Boolean(await this.#fetch());
  }

  submit(submission: CommentSubmission, signal: AbortSignal): Promise<SubmitResult> {
    return this.#ask(signal, { kind: 'unknown', cause: 'network' }, (writing) =>
      writing.submit(submission, signal),
    );
  }

  confirm(submission: CommentSubmission, signal: AbortSignal): Promise<Confirmation> {
    return this.#ask(signal, { kind: 'cannot-tell' }, (writing) => writing.confirm(submission, signal));
  }

  edit(id: string, text: string, signal: AbortSignal): Promise<SubmitResult> {
    return this.#ask(signal, { kind: 'unknown', cause: 'network' }, (writing) =>
      writing.edit?.(id, text, signal),
    );
  }

  source(id: string, signal: AbortSignal): Promise<ActionResult<string>> {
    return this.#ask(signal, { kind: 'failed' }, (writing) => writing.source?.(id, signal));
  }

  delete(id: string, signal: AbortSignal): Promise<ActionResult<null>> {
    return this.#ask(signal, { kind: 'failed' }, (writing) => writing.delete?.(id, signal));
  }

  vote(id: string, vote: 1 | 0 | -1, signal: AbortSignal): Promise<ActionResult<CommentVotes>> {
    return this.#ask(signal, { kind: 'failed' }, (writing) => writing.vote?.(id, vote, signal));
  }

  /** The code may be long in coming: whoever gives up does not wait for it, and what was given up is not done. */
  async #ask<T>(
    signal: AbortSignal,
    otherwise: T,
    use: (writing: Writing) => Promise<T> | undefined,
  ): Promise<T> {
    const end = new Promise<undefined>((resolve) => {
      signal.addEventListener('abort', () => resolve(undefined), { once: true });
    });
    const writing = await Promise.race([this.#fetch(), end]);
    return (!signal.aborted && writing && (await use(writing))) || otherwise;
  }

  /** Where it failed, the next one asks again. */
  #fetch(): Promise<Writing | undefined> {
    return (this.#writing ??= this.load().catch(() => (this.#writing = undefined)));
  }
}
