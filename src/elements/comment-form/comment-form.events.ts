declare global {
  interface HTMLElementEventMap {
    'news-comment-submit': NewsCommentSubmitEvent;
  }
}

/**
 * A reader sends a comment, and every field is as it should be. The form then goes to the service of its thread, or the
 * browser sends it as it would without us; `preventDefault()` stops it, for a page that sends the comment by itself.
 */
export class NewsCommentSubmitEvent extends Event {
  /** The form, the author's or ours. */
  readonly form: HTMLFormElement;
  /** What is sent, under the fields' own names. What a listener adds goes to the thread's service too. */
  readonly data: FormData;

  /**
   * @param form - The form.
   * @param submitter - The button that sends it, if one does.
   */
  constructor(form: HTMLFormElement, submitter: HTMLElement | null) {
    super('news-comment-submit', { bubbles: true, composed: true, cancelable: true });
    this.form = form;
    this.data = new FormData(form, submitter);
  }
}
