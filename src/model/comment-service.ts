import type { CommentBody, CommentPermissions, CommentState, CommentVotes } from './comment.js';
import type {
  CommentField,
  CommentSort,
  CommentSubmission,
  ListOptions,
  RejectReason,
} from './comment-backend.js';
import type { CommentLimit } from './comment-length.js';

/**
 * What a page's own service may be: the object of `backend="custom"`. Types alone; `src/comments/custom.ts` checks what
 * such an object really gives, and makes the port of it.
 */

/** What a method gives, at once or later. */
type Later<T> = T | PromiseLike<T>;

/** A comment as a page's own service gives it: only `id` and `body` are needed. */
export interface ServedComment {
  readonly id: string | number;
  /** The comment that it answers; null, or absent, at the top. */
  readonly parent?: string | number | null;
  /** The top of its conversation, where the service wants to be told it in a reply. */
  readonly root?: string | number | null;
  /** A name, or more than that. Addresses are `http:` or `https:`; `staff` marks the publication's own people. */
  readonly author?:
    | string
    | {
        readonly name?: string;
        readonly url?: string | null;
        readonly avatar?: string | null;
        readonly staff?: boolean;
      };
  /** ISO 8601, or milliseconds since 1970. */
  readonly created?: string | number | null;
  readonly edited?: string | number | null;
  /** Plain text, or HTML that passes the sanitiser. */
  readonly body: string | CommentBody;
  /** Default: `published`. */
  readonly state?: CommentState;
  readonly permalink?: string | null;
  readonly votes?: CommentVotes | null;
  /** What this reader may do with it. */
  readonly can?: CommentPermissions | null;
}

/** A page of a thread, flat: the tree is made from `parent`. Or why there is none, as plain text. */
export type ServedPage =
  | readonly ServedComment[]
  | {
      readonly comments: readonly ServedComment[];
      /** How many the whole thread has. */
      readonly total?: number | null;
      /** The cursor of the next page; absent on the last. */
      readonly next?: string | null;
    }
  | { readonly message: string };

/** What became of a comment. What may have been saved, or may not, is thrown: it is then looked for with `confirm`. */
export type ServedResult =
  | { readonly kind: 'published'; readonly comment?: ServedComment; readonly permalink?: string }
  | { readonly kind: 'held'; readonly comment?: ServedComment; readonly message?: string }
  | {
      readonly kind: 'rejected';
      /** Default: `other`. */
      readonly reason?: RejectReason;
      /** Default: the one that the reason is about. */
      readonly field?: CommentField;
      /** The service's own words, as plain text. */
      readonly message?: string;
      /** Seconds, where the service says how long to wait. */
      readonly retryAfter?: number;
    };

/** What a page's own service can do, beyond what its methods say. */
export interface ServiceCapabilities {
  /** False where nobody can write now, though there is a `submit`. */
  readonly submit?: boolean;
  /** What the rendered form asks for. Default: a name `required`, e-mail and site `optional`. */
  readonly fields?: Readonly<Partial<Record<'name' | 'email' | 'url', 'required' | 'optional' | 'none'>>>;
  /** How long they may be. */
  readonly limits?: Readonly<
    Partial<
      Record<
        'name' | 'email' | 'url' | 'text',
        Omit<CommentLimit, 'unit'> & Partial<Pick<CommentLimit, 'unit'>>
      >
    >
  >;
  /** The orders it has. Default: `oldest` alone. */
  readonly sort?: readonly CommentSort[];
  /** How deep replies go. Default: no end. */
  readonly depth?: number;
  /** False where none may be changed, or deleted, though there is a method. */
  readonly edit?: boolean;
  readonly delete?: boolean;
  /** Default, with a method `vote`: `up`. */
  readonly vote?: 'none' | 'up' | 'up-down';
  /** True where `list` knows `since`: new comments are looked for. */
  readonly since?: boolean;
}

/** A page's own comment service, for the property `service`. Only `list` is needed. */
export interface CommentService {
  readonly capabilities?: ServiceCapabilities;
  ready?(thread: string, signal: AbortSignal): Later<{ readonly open?: boolean }>;
  list(thread: string, options: ListOptions): Later<ServedPage>;
  submit?(submission: CommentSubmission, signal: AbortSignal): Later<ServedResult>;
  confirm?(
    submission: CommentSubmission,
    signal: AbortSignal,
  ): Later<
    { readonly kind: 'found'; readonly comment: ServedComment } | { readonly kind: 'absent' | 'cannot-tell' }
  >;
  /** One comment, for a link to it: null where it is not of that thread. */
  get?(id: string, thread: string, signal: AbortSignal): Later<ServedComment | null | undefined>;
  edit?(id: string, text: string, signal: AbortSignal): Later<ServedResult>;
  /** The text as it was typed. */
  source?(id: string, signal: AbortSignal): Later<string | null | undefined>;
  /** True where it is gone. */
  delete?(id: string, signal: AbortSignal): Later<boolean>;
  vote?(id: string, vote: 1 | 0 | -1, signal: AbortSignal): Later<CommentVotes | null | undefined>;
  /** Where readers can answer, for a service without `submit`. */
  replyAddress?(thread: string): string | null | undefined;
}
