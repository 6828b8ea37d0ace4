import type { Comment } from '../model/comment.js';
import type {
  CommentBackend,
  CommentCapabilities,
  CommentPage,
  ListFailure,
  ListOptions,
  Readiness,
} from '../model/comment-backend.js';
import type { BackendOptions } from './backend-options.js';
import { readCapabilities, readCustomComment, readCustomComments } from './custom-data.js';
import { count, list, record, text, webAddress } from './json.js';
import { message } from './plain-text.js';
import { page } from './replies.js';
import { WritingLater, type Writing } from './writing.js';

/** How long a publisher's object may take. */
const TIMEOUT = 20_000;

/** What a call gave. */
export type Answer =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'lost'; readonly cause: 'network' | 'timeout' | 'aborted' };

/**
 * A publisher's own service: an object with `list`, and as many of the port's other methods as it has. It is checked
 * here and nowhere else: what it throws, leaves hanging or gets wrong becomes an answer that the port knows.
 */
export class CustomBackend extends WritingLater implements CommentBackend {
  readonly capabilities: CommentCapabilities;
  readonly get?: CommentBackend['get'];
  readonly replyAddress?: CommentBackend['replyAddress'];
  readonly #service: unknown;
  readonly #timeout: number;

  /** @param options - `custom` is the object. */
  constructor(options: BackendOptions) {
    super();
    this.#service = options.custom;
    this.#timeout = options.timeout ?? TIMEOUT;
    const has = (name: string): boolean => typeof record(options.custom)[name] === 'function';
    this.capabilities = readCapabilities(record(options.custom).capabilities, has);
    if (has('get')) this.get = this.#get;
    if (has('replyAddress')) this.replyAddress = this.#replyAddress;
  }

  async ready(thread: string, signal: AbortSignal): Promise<Readiness> {
    const answer = await this.#call('ready', signal, thread, signal);
    const open = answer.kind === 'answer' ? record(answer.value).open : undefined;
    return typeof open === 'boolean' ? { open } : {};
  }

  async list(thread: string, options: ListOptions): Promise<CommentPage | ListFailure> {
    const answer = await this.#call('list', options.signal, thread, options);
    if (answer.kind === 'lost') return { kind: 'failed', cause: answer.cause };
    const data = record(answer.value);
    // A bare list will do.
    const comments = Array.isArray(answer.value) ? list(answer.value) : data.comments;
    if (!Array.isArray(comments))
      return { kind: 'failed', cause: 'unreadable', message: message(text(data.message)) };
    return page(readCustomComments(comments), count(data.total), text(data.next));
  }

  protected async load(): Promise<Writing> {
    const { CustomWriting } = await import('./custom-writing.js');
    return new CustomWriting((name, signal, ...args) => this.#call(name, signal, ...args));
  }

  readonly #get = async (id: string, thread: string, signal: AbortSignal): Promise<Comment | null> => {
    const answer = await this.#call('get', signal, id, thread, signal);
    return answer.kind === 'answer' ? (readCustomComment(answer.value) ?? null) : null;
  };

  readonly #replyAddress = (thread: string): string | undefined => {
    try {
      return webAddress(
        Reflect.apply(record(this.#service).replyAddress as () => unknown, this.#service, [thread]),
      );
    } catch {
      return undefined;
    }
  };

  /** Calls a method, and ends by itself when the signal or the time says so, whatever the method does. */
  async #call(name: string, signal: AbortSignal, ...args: readonly unknown[]): Promise<Answer> {
    const method = record(this.#service)[name];
    if (typeof method !== 'function') return { kind: 'answer', value: undefined };
    // What the reader has given up before it began is not done.
    if (signal.aborted) return { kind: 'lost', cause: 'aborted' };
    let timer: ReturnType<typeof setTimeout> | undefined;
    let abort = (): void => undefined;
    const end = new Promise<Answer>((resolve) => {
      abort = () => resolve({ kind: 'lost', cause: 'aborted' });
      timer = setTimeout(() => resolve({ kind: 'lost', cause: 'timeout' }), this.#timeout);
      signal.addEventListener('abort', abort, { once: true });
    });
    try {
      const answer = (async (): Promise<Answer> => ({
        kind: 'answer',
        value: (await Reflect.apply(method, this.#service, args)) as unknown,
      }))();
      return await Promise.race([answer, end]);
    } catch {
      return { kind: 'lost', cause: 'network' };
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    }
  }
}
