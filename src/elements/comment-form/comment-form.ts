import { ContextConsumer } from '@lit/context';
import { property } from 'lit/decorators.js';
import { commentsContext } from '../../contexts/comments-context.js';
import { headingLevelContext } from '../../contexts/heading-level-context.js';
import { NearViewport } from '../../controllers/near-viewport-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { afterLoad } from '../../internal/after-load.js';
import { DEVELOPMENT } from '../../internal/development.js';
import { LightElement } from '../../internal/light-element.js';
import { isStored } from '../../internal/stored-names.js';
import { NewsCommentSubmitEvent } from './comment-form.events.js';
import { checkCommentForm } from './comment-form.warnings.js';
import { isField, submitButton } from './form-fields.js';
import type { FormDesk } from './form-desk.js';
import { loadDesk } from './form-services.js';
import { excuse, hiddenField, isHere, pageName, parentIn, write } from './native-form.js';
import type { RenderedForm } from './form-template.js';
import { SubmissionGuard } from './submission-guard.js';

const ACTION = '/wp-comments-post.php';

/**
 * A form for a reader's comment. The author's own form works without script; with it, what is wrong is listed above
 * the fields and said at each of them, the room that is left is counted, Ctrl or Cmd with Enter sends, and a second
 * click is not a second comment. The browser sends the form as ever.
 *
 * ```html
 * <news-comment-form>
 *   <form method="post" action="/wp-comments-post.php" aria-labelledby="respond">
 *     <h3 id="respond">Leave a comment</h3>
 *     <div class="fields">
 *       <div><label for="comment">Comment</label><textarea id="comment" name="comment" required></textarea></div>
 *       <div class="half"><label for="author">Name</label><input id="author" name="author" autocomplete="name" required></div>
 *       <div class="half">
 *         <label for="email">Email</label><p class="hint" id="email-hint">Never published</p>
 *         <input id="email" name="email" type="email" autocomplete="email" aria-describedby="email-hint" required>
 *       </div>
 *       <div class="submit"><button type="submit">Post comment</button></div>
 *     </div>
 *     <input type="hidden" name="comment_post_ID" value="42"><input type="hidden" name="comment_parent" value="0">
 *   </form>
 * </news-comment-form>
 * ```
 *
 * Short form: empty. A form with WordPress's field names is rendered when the reader comes near; without script there
 * is none.
 *
 * ```html
 * <news-comment-form thread="42"></news-comment-form>
 * ```
 *
 * In a `<news-comments>` with a service the comment goes there by script, and the form says what became of it: at the
 * fields, above them, or after the button. Whatever is typed is kept in this browser as a draft until it is saved, one
 * for each comment that is answered, with the name beside it; name, e-mail and site for the next comment only where the
 * reader ticks the box named `wp-comment-cookies-consent`. Fields other than the comment's own (nonces, spam traps) go
 * along as they are.
 *
 * Where the thread is closed, or can only be read, the rendered form gives way to a sentence that says so, or to a link to
 * where readers can answer; what was typed before stands there to be copied.
 *
 * The author's `maxlength` on the comment is the limit that is counted; browsers cut what is pasted beyond it without a
 * word. The rendered form has none there and holds the service's limit, else WordPress's of 65,525 bytes, by count and
 * message instead.
 *
 * @summary Comment form with error messages, a character count, drafts, and a native or scripted submission.
 * @tag news-comment-form
 * @slot - A `<form method="post" action>`, or nothing.
 * @event {NewsCommentSubmitEvent} news-comment-submit - Before a form without errors is sent. Cancelable: then it is not.
 * @event {NewsCommentPublishedEvent} news-comment-published - The service has published the comment.
 * @event {NewsCommentHeldEvent} news-comment-held - The service has the comment; it waits for an editor.
 * @event {NewsCommentRejectedEvent} news-comment-rejected - The service has refused the comment.
 * @event {NewsCommentUncertainEvent} news-comment-uncertain - No answer came, and the comment was not found; the reader is asked.
 */
export class NewsCommentForm extends LightElement {
  /** Where the rendered form is sent. Default: `/wp-comments-post.php`. */
  @property({ useDefault: true }) action = '';

  /** The article, as the comment service names it: `comment_post_ID` of the form. */
  @property({ useDefault: true }) thread = '';

  /**
   * Where drafts are kept: `local`, in this browser; `session`, until the tab is closed, for shared computers; `none`.
   * Default: `local`.
   */
  @property({ useDefault: true }) drafts: '' | 'local' | 'session' | 'none' = '';

  /** The comment that is answered: `comment_parent` of the form. Default: what the form has, `0` in the rendered one. */
  @property({ useDefault: true }) parent = '';

  readonly #words = new WordsController(this);
  readonly #level = new ContextConsumer(this, { context: headingLevelContext, subscribe: true });
  readonly #thread = new ContextConsumer(this, { context: commentsContext, subscribe: true });
  readonly #near = new NearViewport(this);
  readonly #guard = new SubmissionGuard();
  #children?: MutationObserver;
  #rendered?: RenderedForm;
  #desk?: FormDesk;
  /** What its drafts are kept under: the article, or the page. */
  #name = '';
  /** The article, once it is named. */
  #article?: string;
  #isTouched = false;
  #firstInputAt?: number;
  #isReply = false;

  constructor() {
    super();
    // Before the listeners of the form's own: they hear of a submission with errors as little as without us.
    this.addEventListener('submit', this.#submit, true);
    this.addEventListener('keydown', this.#keydown);
    this.addEventListener('input', this.#input);
    this.addEventListener('focusin', this.#touch);
    // The fields are emptied after the event.
    this.addEventListener('reset', () =>
      setTimeout(() => {
        this.#desk?.written();
        this.#desk?.pause();
        this.requestUpdate();
      }),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children ??= new MutationObserver(() => this.requestUpdate());
    this.#children.observe(this, { childList: true });
    // The page may come back from the browser's cache as it was left, in the middle of sending.
    addEventListener('pageshow', this.#guard.release);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    removeEventListener('pageshow', this.#guard.release);
    this.#guard.release();
    this.#desk?.pause();
  }

  protected override updated(): void {
    afterLoad(() => {
      if (!this.isConnected) return;
      this.#render();
      this.#attend();
      if (DEVELOPMENT) checkCommentForm(this);
    });
  }

  /** Renders a form into an element without one, and takes it away where the author's comes after all. */
  #render(): void {
    const rendered = this.#rendered?.form;
    // Any form but this one is the author's; a copy of ours too, such as routers keep, which is a whole form.
    if ([...this.querySelectorAll('form')].some((form) => form !== rendered)) {
      if (!this.#firstInputAt) rendered?.remove();
      return;
    }
    const isEmpty = !this.textContent?.trim() && !this.childElementCount;
    this.#name = this.#threadName || pageName();
    if (!this.#words.ready || !(isEmpty ? this.#isWanted : rendered?.isConnected)) return;
    if (!this.#rendered) return void this.#load();
    this.#rendered.update(this.#words, this.#level.value ?? 2, this.action || ACTION);
    if (isEmpty) this.append(this.#rendered.form);
  }

  /** The form itself comes when it is wanted; where it can't be had, the next update asks again. */
  async #load(): Promise<void> {
    const module = await import('./form-template.js').catch(() => undefined);
    if (!module) return;
    this.#rendered ??= new module.RenderedForm();
    this.requestUpdate();
  }

  #attend(): void {
    const form = this.querySelector('form');
    if (!form) return this.#desk?.pause();
    const thread = this.#threadName;
    if (thread) write(form, 'comment_post_ID', thread);
    // Without the attribute the form's own value holds; once it was there, its end is the end of the reply.
    this.#isReply ||= Boolean(this.parent);
    if (this.#isReply) write(form, 'comment_parent', this.parent || '0');
    const article = thread || hiddenField(form, 'comment_post_ID')?.value;
    this.#name = article || pageName();
    if (this.#desk && (this.#desk.form !== form || this.#desk.thread !== this.#name)) {
      // What was written about one article is not sent under another; one that is named only now is the same.
      const isOther = this.#desk.form === form && article && this.#article;
      if (isOther && this.#desk.empty()) this.#firstInputAt = undefined;
      this.#desk.pause();
      this.#desk = undefined;
    }
    this.#article = article || undefined;
    if (this.#desk) {
      this.#desk.resume();
      this.#desk.update(this.parent || parentIn(form), this.#thread.value);
    } else if (this.#isWanted) void this.#openDesk();
  }

  get #threadName(): string | null | undefined {
    return this.#thread.value?.thread || this.thread || this.closest('[thread]')?.getAttribute('thread');
  }

  /** Its code comes when the reader does, or where this browser has kept something of this form. */
  get #isWanted(): boolean {
    return (
      this.#near.isNear || this.#isTouched || isStored('draft', this.#name) || isStored('outbox', this.#name)
    );
  }

  /** Until its code is here the browser checks the form and sends it; where it can't be had, the next update asks again. */
  async #openDesk(): Promise<FormDesk | undefined> {
    const loaded = await loadDesk().catch(() => undefined);
    const form = this.querySelector('form');
    if (!loaded || !form || this.#desk || !this.isConnected) return this.#desk;
    const [{ FormDesk }, keeping] = loaded;
    const parent = this.parent || parentIn(form);
    this.#desk = new FormDesk(
      {
        host: this,
        form,
        words: this.#words,
        keeping,
        storage: this.drafts,
        thread: this.#name,
        firstInputAt: () => this.#firstInputAt,
        onSettled: (isSaved) => this.#guard.settle(isSaved),
        onCapabilities: (capabilities) => {
          this.#rendered?.fit(capabilities);
          this.requestUpdate();
        },
      },
      parent,
    );
    this.#desk.update(parent, this.#thread.value);
    return this.#desk;
  }

  readonly #submit = (event: SubmitEvent): void => {
    if (event.defaultPrevented) return;
    const form = event.target as HTMLFormElement;
    const { submitter } = event;
    const isUnchecked = submitter?.hasAttribute('formnovalidate');
    if (this.#guard.isBusy || (!isUnchecked && this.#desk?.check() === false)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    this.#guard.take(event);
    const told = new NewsCommentSubmitEvent(form, submitter);
    if (!this.dispatchEvent(told)) event.preventDefault();
    else if (this.#thread.value && !submitter?.hasAttribute('formaction')) {
      event.preventDefault();
      void this.#deliver(form, told.data);
    } else this.#desk?.leave(event);
  };

  /** Sends by script; where that can't be, the browser sends a form that it can, and any other text is kept. */
  async #deliver(form: HTMLFormElement, data: FormData): Promise<void> {
    this.#guard.hold();
    const desk = this.#desk ?? (await this.#openDesk());
    if (await desk?.send(data)) return;
    this.#guard.settle(false);
    const action = form === this.#rendered?.form ? this.action : form.getAttribute('action');
    // WordPress takes such a form by itself; where a thread can only be read, its author has said where it goes.
    if (action && (desk?.isReadOnly || (hiddenField(form, 'comment_post_ID') && isHere(action)))) {
      desk?.leave();
      // It is checked already; and a field of that name would hide the form's own method.
      HTMLFormElement.prototype.submit.call(form);
    } else if (desk) desk.excuse();
    else excuse(form, this.#words.word('commentUnsent'));
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // While an input method composes, Enter chooses a word; Safari says so only by the key code.
    if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
    if (!isField(event.target)) return;
    const { form } = event.target;
    const button = form && submitButton(form);
    if (!form || button?.disabled) return;
    event.preventDefault();
    form.requestSubmit(button);
  };

  readonly #input = (): void => {
    // Another text is another comment.
    this.#guard.release();
    this.#firstInputAt ??= Date.now();
    this.#touch();
    this.#desk?.written();
  };

  readonly #touch = (): void => {
    if (this.#isTouched) return;
    this.#isTouched = true;
    this.requestUpdate();
  };
}
