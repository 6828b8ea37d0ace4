import type { Comment, CommentVotes } from './comment.js';
import type { CommentLimit } from './comment-length.js';

/**
 * The port between comments in a page and the service that keeps them. No method rejects and none throws: what went
 * wrong is part of the answer. Every method ends when its signal is aborted.
 */

/** The parts of the form that a refusal can point at; `form` where it names none. */
export type CommentField = 'name' | 'email' | 'url' | 'comment' | 'consent' | 'form';

/** Why a comment was refused: a closed set, so that every reason has words in every language. */
export type RejectReason =
  | 'flood'
  | 'duplicate'
  | 'closed'
  | 'login-required'
  | 'email-invalid'
  | 'name-missing'
  | 'too-long'
  | 'empty'
  | 'parent-missing'
  | 'spam'
  | 'forbidden'
  /** Anything else: show the service's own words. */
  | 'other';

/** What a reader sends. Kept as it is across retries and reloads until the outcome is known. */
export interface CommentSubmission {
  /** Random, made once per submission; names it in this browser and is never a header (services refuse unknown ones). */
  readonly key: string;
  /** The article, as the service names it: a post's number, a path, an address. */
  readonly thread: string;
  /** The comment that is answered. */
  readonly parent?: string;
  /** The top of that comment's conversation, where known. */
  readonly root?: string;
  /** The name of who is answered; services that write "@name" want it. */
  readonly parentName?: string;
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
  /** Exactly what the reader typed. */
  readonly text: string;
  /** True where the reader wants name, e-mail and site to be remembered. */
  readonly consent?: boolean;
  /** Milliseconds since 1970 when the form was shown, and when the first key was pressed: a time trap made in the browser. */
  readonly startedAt: number;
  readonly firstInputAt: number;
  /** Fields of the author's form that are not ours (spam traps, nonces), passed on unchanged. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** A refusal. Nothing was saved. */
export interface Rejection {
  readonly kind: 'rejected';
  readonly reason: RejectReason;
  readonly field: CommentField;
  /** The service's own words, as plain text. */
  readonly message?: string;
  /** What can help. */
  readonly retry: 'after-edit' | 'later' | 'after-login' | 'never';
  /** Seconds, where the service says how long to wait. */
  readonly retryAfter?: number;
}

/** Why nothing is known, or nothing came. */
export type LossCause = 'network' | 'timeout' | 'aborted' | 'opaque' | 'server-error';

/** A form that the browser must send by itself, because its service does not let a script read the answer. */
export interface NativeForm {
  readonly action: string;
  readonly method: 'post';
  readonly fields: Readonly<Record<string, string>>;
}

/** What became of a submission. */
export type SubmitResult =
  /** In the page; the comment is absent where the service does not say which it is. */
  | { readonly kind: 'published'; readonly comment?: Comment; readonly permalink?: string }
  /** Saved, and waiting for an editor. This answer may be the only copy that the reader ever sees: keep it. */
  | {
      readonly kind: 'held';
      readonly comment?: Comment;
      readonly message?: string;
    }
  | Rejection
  /** It may have been saved: confirm before sending again. */
  | { readonly kind: 'unknown'; readonly cause: LossCause }
  /** Only a navigation can send it. */
  | { readonly kind: 'navigate'; readonly form: NativeForm };

/** Whether a submission of unknown outcome was saved. `cannot-tell`: not in public, but it may be held. */
export type Confirmation =
  | { readonly kind: 'found'; readonly comment: Comment }
  | { readonly kind: 'absent' }
  | { readonly kind: 'cannot-tell' };

/** An order of comments. */
export type CommentSort = 'newest' | 'oldest' | 'popular';

/** What part of a thread is wanted. */
export interface ListOptions {
  /** `next` of an earlier page; the first page without. */
  readonly cursor?: string;
  /** Default: `oldest`. A service that has not got it takes its nearest. */
  readonly sort?: CommentSort;
  /** Only comments written after this moment (ISO 8601), where `capabilities.since`. */
  readonly since?: string;
  readonly signal: AbortSignal;
}

/** One page of a thread, always as a flat list; the tree is built from `parent`. */
export interface CommentPage {
  readonly kind: 'page';
  readonly comments: readonly Comment[];
  /** How many the whole thread has. */
  readonly total?: number;
  /** The cursor of the next page; absent on the last. */
  readonly next?: string;
  /** The ids on this page that answer a comment which is not on it. */
  readonly orphans: readonly string[];
}

/** A thread that could not be read. */
export interface ListFailure {
  readonly kind: 'failed';
  readonly cause: LossCause | 'forbidden' | 'not-found' | 'unreadable' | 'not-configured';
  /** The service's own words, as plain text. */
  readonly message?: string;
}

/** What a service can do. */
export interface CommentCapabilities {
  /** False for a service that can only be read. */
  readonly submit: boolean;
  /** True where only a navigation can send: let the browser send the form. */
  readonly navigate: boolean;
  readonly fields: Readonly<Record<'name' | 'email' | 'url', 'required' | 'optional' | 'none'>>;
  readonly limits: Readonly<Partial<Record<'name' | 'email' | 'url' | 'text', CommentLimit>>>;
  /** The orders it has; the first is its default. */
  readonly sort: readonly CommentSort[];
  /** How deep replies go; `Infinity` where the service does not say. */
  readonly depth: number;
  /** True where comments can be changed: those that are plain text, and with `source` those that are markup. */
  readonly edit: boolean;
  /** True where a comment's text can be had as it was typed. */
  readonly source: boolean;
  readonly delete: boolean;
  readonly vote: 'none' | 'up' | 'up-down';
  /** True where a list can begin at a moment: new comments can be asked for. */
  readonly since: boolean;
}

/** What only the service itself knows about a thread. */
export interface Readiness {
  /** False where the thread is closed: say so before anybody types. */
  readonly open?: boolean;
  /** Corrections to the capabilities, as the service is set up. */
  readonly capabilities?: Partial<CommentCapabilities>;
}

/** What became of a vote, a deletion or a question. */
export type ActionResult<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'failed'; readonly message?: string };

/** A comment service. */
export interface CommentBackend {
  readonly capabilities: CommentCapabilities;
  /** Asks the service how it is set up. Optional, and never needed before a list. */
  ready?(thread: string, signal: AbortSignal): Promise<Readiness>;
  list(thread: string, options: ListOptions): Promise<CommentPage | ListFailure>;
  /** Fetches what sending needs beyond this, so that it is there when the network is not. False where it can't be had now. */
  prepare?(): Promise<boolean>;
  submit(submission: CommentSubmission, signal: AbortSignal): Promise<SubmitResult>;
  /** Looks whether a submission of unknown outcome is there. */
  confirm(submission: CommentSubmission, signal: AbortSignal): Promise<Confirmation>;
  /**
   * One comment of a thread, for a permalink outside the pages that are loaded; null where there is none to be seen in
   * it. Anybody can write a link: what belongs to another thread must not come.
   */
  get?(id: string, thread: string, signal: AbortSignal): Promise<Comment | null>;
  edit?(id: string, text: string, signal: AbortSignal): Promise<SubmitResult>;
  /** The text of the reader's own comment as it was typed, to be changed: Markdown is shown as HTML. */
  source?(id: string, signal: AbortSignal): Promise<ActionResult<string>>;
  delete?(id: string, signal: AbortSignal): Promise<ActionResult<null>>;
  vote?(id: string, vote: 1 | 0 | -1, signal: AbortSignal): Promise<ActionResult<CommentVotes>>;
  /** Where a reader can answer, for a service that can only be read; undefined where the thread does not say. */
  replyAddress?(thread: string): string | undefined;
}

const FIELDS: Readonly<Partial<Record<RejectReason, CommentField>>> = {
  'email-invalid': 'email',
  'name-missing': 'name',
  'too-long': 'comment',
  empty: 'comment',
  duplicate: 'comment',
  spam: 'comment',
};

const RETRIES: Readonly<Record<RejectReason, Rejection['retry']>> = {
  flood: 'later',
  duplicate: 'after-edit',
  closed: 'never',
  'login-required': 'after-login',
  'email-invalid': 'after-edit',
  'name-missing': 'after-edit',
  'too-long': 'after-edit',
  empty: 'after-edit',
  'parent-missing': 'never',
  spam: 'after-edit',
  forbidden: 'never',
  other: 'later',
};

/**
 * Makes a refusal, with the field and the remedy that its reason implies.
 * @param reason - Why.
 * @param details - What the service says beyond that.
 */
export function rejection(
  reason: RejectReason,
  details: { readonly field?: CommentField; readonly message?: string; readonly retryAfter?: number } = {},
): Rejection {
  return { kind: 'rejected', reason, field: FIELDS[reason] ?? 'form', retry: RETRIES[reason], ...details };
}
