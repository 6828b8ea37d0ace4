import { ContextConsumer } from '@lit/context';
import { property } from 'lit/decorators.js';
import { headingLevelContext } from '../../contexts/heading-level-context.js';
import { NearViewport } from '../../controllers/near-viewport-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { afterLoad } from '../../internal/after-load.js';
import { DEVELOPMENT } from '../../internal/development.js';
import { LightElement } from '../../internal/light-element.js';
import { AttendedForm } from './attended-form.js';
import { NewsCommentSubmitEvent } from './comment-form.events.js';
import { checkCommentForm } from './comment-form.warnings.js';
import { isField, submitButton } from './form-fields.js';
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
 * The author's `maxlength` on the comment is the limit that is counted; browsers cut what is pasted beyond it without a
 * word. The rendered form has none there and holds WordPress's limit of 65,525 bytes by count and message instead.
 *
 * @summary Comment form with error messages, a character count and a native submission.
 * @tag news-comment-form
 * @slot - A `<form method="post" action>`, or nothing.
 * @event {NewsCommentSubmitEvent} news-comment-submit - Before a form without errors is sent. Cancelable: then it is not.
 */
export class NewsCommentForm extends LightElement {
  /** Where the rendered form is sent. Default: `/wp-comments-post.php`. */
  @property() action = '';

  /** The article, as the comment service names it: `comment_post_ID` of the form. */
  @property() thread = '';

  /** The comment that is answered: `comment_parent` of the form. Default: what the form has, `0` in the rendered one. */
  @property() parent = '';

  readonly #words = new WordsController(this);
  readonly #level = new ContextConsumer(this, { context: headingLevelContext, subscribe: true });
  readonly #near = new NearViewport(this);
  readonly #guard = new SubmissionGuard();
  readonly #children = new MutationObserver(() => this.requestUpdate());
  #rendered?: RenderedForm;
  #attended?: AttendedForm;
  #isTouched = false;
  #isReply = false;

  constructor() {
    super();
    // Before the listeners of the form's own: they hear of a submission with errors as little as without us.
    this.addEventListener('submit', this.#submit, true);
    this.addEventListener('keydown', this.#keydown);
    this.addEventListener('input', this.#input);
    // The fields are emptied after the event.
    this.addEventListener('reset', () => setTimeout(() => this.#leave()));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true });
    // The page may come back from the browser's cache as it was left, in the middle of sending.
    addEventListener('pageshow', this.#guard.release);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
    removeEventListener('pageshow', this.#guard.release);
    this.#guard.release();
    this.#leave();
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
      if (!this.#isTouched) rendered?.remove();
      return;
    }
    const isEmpty = !this.textContent?.trim() && !this.childElementCount;
    if (!this.#words.ready || !(isEmpty ? this.#near.isNear : rendered?.isConnected)) return;
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
    if (this.#attended && this.#attended.form !== form) this.#leave();
    if (!form) return;
    this.#attended ??= new AttendedForm(form, this.#words);
    this.#attended.update();
    if (this.thread) write(form, 'comment_post_ID', this.thread);
    // Without the attribute the form's own value holds; once it was there, its end is the end of the reply.
    this.#isReply ||= Boolean(this.parent);
    if (this.#isReply) write(form, 'comment_parent', this.parent || '0');
  }

  #leave(): void {
    this.#attended?.release();
    this.#attended = undefined;
    this.requestUpdate();
  }

  readonly #submit = (event: SubmitEvent): void => {
    if (event.defaultPrevented) return;
    const form = event.target as HTMLFormElement;
    const { submitter } = event;
    const checked = form === this.#attended?.form && !submitter?.hasAttribute('formnovalidate');
    if ((checked && !this.#attended?.check()) || !this.#guard.take(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (!this.dispatchEvent(new NewsCommentSubmitEvent(form, submitter))) event.preventDefault();
  };

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
    this.#isTouched = true;
    this.#attended?.update();
  };
}

/** Writes a hidden field, where the form has it. */
function write(form: HTMLFormElement, name: string, value: string): void {
  const field = form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`);
  if (field) field.value = value;
}
