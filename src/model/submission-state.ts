import type { Comment } from './comment.js';
import type {
  CommentSubmission,
  Confirmation,
  NativeForm,
  Rejection,
  SubmitResult,
} from './comment-backend.js';

/** The words of the machine in `submission.ts`: its states, what happens to them, and what is to be done. */

/** Why it is looking whether a submission was saved. */
export type ConfirmPurpose =
  /** The answer was lost. */
  | 'lost'
  /** The page was closed, or crashed, while the answer was awaited. */
  | 'restored'
  /** It waited for the network, and was never sent. */
  | 'queued'
  /** The reader said: send again. */
  | 'resend'
  /** The service called it a duplicate after an answer was lost: it is saved; is it in the page? */
  | 'duplicate';

interface Base {
  /** What stands in the box. */
  readonly text: string;
  readonly online: boolean;
}

/** A submission of which something may have reached the service, or will. */
export interface Pending extends Base {
  readonly submission: CommentSubmission;
  /** True when a request has been sent whose outcome is not known. */
  readonly unsure: boolean;
  /** How many requests have been sent for it without the reader asking for each. */
  readonly sends: number;
}

/** Nothing is written; or it is being written, with an earlier attempt of unknown outcome still in mind. */
interface Writing extends Base {
  readonly earlier?: CommentSubmission;
}

/** Where a submission stands. */
export type SubmissionState =
  | (Writing & { readonly name: 'idle' })
  | (Writing & { readonly name: 'editing' })
  | (Pending & { readonly name: 'sending' })
  | (Pending & { readonly name: 'confirming'; readonly purpose: ConfirmPurpose; readonly look: number })
  | (Base & {
      readonly name: 'published';
      readonly submission: CommentSubmission;
      readonly comment?: Comment;
      readonly permalink?: string;
    })
  | (Base & {
      readonly name: 'held';
      readonly submission: CommentSubmission;
      readonly comment?: Comment;
      readonly message?: string;
    })
  | (Writing & {
      readonly name: 'rejected';
      readonly submission: CommentSubmission;
      readonly rejection: Rejection;
    })
  | (Pending & { readonly name: 'asking' })
  | (Pending & { readonly name: 'offline-waiting' });

/** What happened. */
export type SubmissionEvent =
  /** The box holds another text: by typing, or from a draft. */
  | { readonly type: 'input'; readonly text: string }
  | { readonly type: 'submit'; readonly submission: CommentSubmission }
  /** The answer to the effect `send`. */
  | { readonly type: 'result'; readonly key: string; readonly result: SubmitResult }
  /** The answer to the effect `confirm`. */
  | { readonly type: 'confirmation'; readonly key: string; readonly confirmation: Confirmation }
  | { readonly type: 'online' }
  | { readonly type: 'offline' }
  /** A submission that an earlier page left behind; `attempted` when it had begun to send. */
  | { readonly type: 'restore'; readonly submission: CommentSubmission; readonly attempted: boolean }
  /** The reader stops waiting. What was sent may arrive all the same. */
  | { readonly type: 'cancel' }
  /** Asked, the reader says: send again; waiting, the reader says: try now. */
  | { readonly type: 'resend' }
  /** Asked or refused, the reader goes on writing. */
  | { readonly type: 'edit' }
  /** The reader throws the text away. */
  | { readonly type: 'discard' };

/** What is to be done, in this order. */
export type SubmissionEffect =
  /** Note it down, so that a crash loses nothing; always before `send`. */
  | { readonly type: 'record'; readonly submission: CommentSubmission; readonly attempted: boolean }
  | { readonly type: 'send'; readonly submission: CommentSubmission }
  /** Look whether it is there, after a wait in milliseconds. */
  | { readonly type: 'confirm'; readonly submission: CommentSubmission; readonly wait: number }
  /** End the request or the look that is under way. */
  | { readonly type: 'abort' }
  /** Strike it from the notes: its outcome is known. */
  | { readonly type: 'settle'; readonly key: string }
  /** The text is saved, or unwanted: drop its draft. */
  | { readonly type: 'discard-draft' }
  /** Let the browser send the form. */
  | { readonly type: 'navigate'; readonly form: NativeForm };

/** The next state, and what is to be done. */
export interface SubmissionStep {
  readonly state: SubmissionState;
  readonly effects: readonly SubmissionEffect[];
}
