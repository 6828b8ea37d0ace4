import type { Comment } from '../../model/comment.js';
import type { CommentSubmission, Rejection } from '../../model/comment-backend.js';
import type { SubmissionState } from '../../model/submission-state.js';

declare global {
  interface HTMLElementEventMap {
    'news-comment-published': NewsCommentPublishedEvent;
    'news-comment-held': NewsCommentHeldEvent;
    'news-comment-rejected': NewsCommentRejectedEvent;
    'news-comment-uncertain': NewsCommentUncertainEvent;
  }
}

/** What became of a comment that a form has sent to a service. */
class OutcomeEvent extends Event {
  /** The form. */
  readonly form: HTMLFormElement;
  /** As it was sent. */
  readonly submission: CommentSubmission;

  constructor(type: string, form: HTMLFormElement, submission: CommentSubmission) {
    super(type, { bubbles: true, composed: true });
    this.form = form;
    this.submission = submission;
  }
}

/** The service has published a reader's comment: it is in the page for everyone. */
export class NewsCommentPublishedEvent extends OutcomeEvent {
  /** As the service has it, where it says. */
  readonly comment?: Comment;
  /** Its own address, where the service says. */
  readonly permalink?: string;

  /**
   * @param form - The form.
   * @param submission - As it was sent.
   * @param comment - As the service has it.
   * @param permalink - Its own address.
   */
  constructor(form: HTMLFormElement, submission: CommentSubmission, comment?: Comment, permalink?: string) {
    super('news-comment-published', form, submission);
    this.comment = comment;
    this.permalink = permalink;
  }
}

/** The service has a reader's comment, and shows it when an editor has approved it. */
export class NewsCommentHeldEvent extends OutcomeEvent {
  /** As the service has it, where it says. */
  readonly comment?: Comment;
  /** The service's own words, as plain text. */
  readonly message?: string;

  /**
   * @param form - The form.
   * @param submission - As it was sent.
   * @param comment - As the service has it.
   * @param message - The service's own words.
   */
  constructor(form: HTMLFormElement, submission: CommentSubmission, comment?: Comment, message?: string) {
    super('news-comment-held', form, submission);
    this.comment = comment;
    this.message = message;
  }
}

/** The service has refused a reader's comment; the text is still in the form, with the reason. */
export class NewsCommentRejectedEvent extends OutcomeEvent {
  /** Why, what can help, and the service's own words. */
  readonly rejection: Rejection;

  /**
   * @param form - The form.
   * @param submission - As it was sent.
   * @param rejection - Why.
   */
  constructor(form: HTMLFormElement, submission: CommentSubmission, rejection: Rejection) {
    super('news-comment-rejected', form, submission);
    this.rejection = rejection;
  }
}

/** Nobody knows whether a reader's comment has arrived; the reader is asked what to do. */
export class NewsCommentUncertainEvent extends OutcomeEvent {
  /**
   * @param form - The form.
   * @param submission - As it was sent.
   */
  constructor(form: HTMLFormElement, submission: CommentSubmission) {
    super('news-comment-uncertain', form, submission);
  }
}

/**
 * What the page hears of a state.
 * @param form - The form.
 * @param state - Where its comment stands.
 */
export function eventOf(form: HTMLFormElement, state: SubmissionState): Event | undefined {
  switch (state.name) {
    case 'published':
      return new NewsCommentPublishedEvent(
        form,
        state.submission,
        state.comment,
        state.permalink ?? state.comment?.permalink,
      );
    case 'held':
      return new NewsCommentHeldEvent(form, state.submission, state.comment, state.message);
    case 'rejected':
      return new NewsCommentRejectedEvent(form, state.submission, state.rejection);
    case 'asking':
      return new NewsCommentUncertainEvent(form, state.submission);
    default:
      return undefined;
  }
}
