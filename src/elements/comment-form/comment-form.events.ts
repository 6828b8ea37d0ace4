declare global {
  interface HTMLElementEventMap {
    'news-comment-submit': NewsCommentSubmitEvent;
  }
}

/**
 * A reader sends a comment, and every field is as it should be. The browser then sends the form as it would without
 * us; `preventDefault()` stops it, for a page that sends the comment by itself.
 */
export class NewsCommentSubmitEvent extends Event {
  /** The form, the author's or ours. */
  readonly form: HTMLFormElement;
  /** What is sent, under the fields' own names. */
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
