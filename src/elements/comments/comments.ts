import { ContextConsumer } from '@lit/context';
import { property } from 'lit/decorators.js';
import { headingLevelContext } from '../../contexts/heading-level-context.js';
import { NearViewport } from '../../controllers/near-viewport-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { afterLoad } from '../../internal/after-load.js';
import { DEVELOPMENT } from '../../internal/development.js';
import { LightElement } from '../../internal/light-element.js';
import { checkComments } from './comments.warnings.js';
import type { Thread } from './thread.js';

/** What holds comments of the author's: written by the server, they are the thread. */
const WRITTEN =
  ':is(section, article, ol):not([data-news-rendered], [data-news-rendered] *, news-comment-form *)';

/**
 * The comments on an article. Comments that stand in the page already are kept as they are:
 *
 * ```html
 * <news-comments>
 *   <section aria-labelledby="comments"><h2 id="comments">Comments <span>(1)</span></h2>
 *     <ol class="comments">
 *       <li id="comment-7"><article>
 *         <header><b>Odile R.</b> <time datetime="2026-03-14T10:00:00+01:00">14 March, 10.00</time></header>
 *         <p>Took it this morning.</p>
 *         <p class="actions"><a href="#respond">Reply</a></p>
 *       </article></li>
 *     </ol>
 *     <news-comment-form><form method="post" action="/wp-comments-post.php" id="respond">…</form></news-comment-form>
 *   </section>
 * </news-comments>
 * ```
 *
 * Without them the thread is read from its service when the reader comes near, and written into the page as light DOM,
 * marked `data-news-rendered`: nothing is requested for a reader who never gets there, except where the address names a
 * comment. What readers wrote passes a sanitiser; names are text.
 *
 * ```html
 * <news-comments backend="wordpress" src="https://site.example/wp-json/" thread="123">
 *   <news-comment-form thread="123"></news-comment-form>
 * </news-comments>
 * ```
 *
 * Without script the second form shows only what stands inside it: write a link to the comments there.
 *
 * @summary Thread of readers' comments, from the page itself or from a comment service.
 * @tag news-comments
 * @slot - Full form: a `<section>` with a heading and an `<ol class="comments">`. Short form: nothing but an optional `<news-comment-form>`.
 */
export class NewsComments extends LightElement {
  /** The service: `wordpress`, `wordpress-form`, `isso`, `waline`, `remark42`, `artalk`, `webmention`, `mastodon`, `custom`. */
  @property() backend:
    | ''
    | 'wordpress'
    | 'wordpress-form'
    | 'isso'
    | 'waline'
    | 'remark42'
    | 'artalk'
    | 'webmention'
    | 'mastodon'
    | 'custom' = '';

  /** The service's root, such as `https://site.example/wp-json/`. WordPress on the same host and webmention need none. */
  @property() src = '';

  /** The article, as its service names it: a post's number, a path, an address. */
  @property() thread = '';

  /** Order: `oldest`, `newest` or `popular`. Default: `oldest`. A service that has not got it takes its nearest. */
  @property() sort: '' | 'oldest' | 'newest' | 'popular' = '';

  /** For `backend="custom"`: an object with `list(thread, options)`, and as many other methods of a service as it has. */
  @property({ attribute: false }) service?: unknown;

  readonly #words = new WordsController(this);
  readonly #level = new ContextConsumer(this, { context: headingLevelContext, subscribe: true });
  readonly #near = new NearViewport(this);
  readonly #children = new MutationObserver(() => this.requestUpdate());
  #view?: Thread;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
    this.#view?.pause();
  }

  protected override updated(): void {
    afterLoad(() => {
      if (!this.isConnected) return;
      this.#show();
      if (DEVELOPMENT) checkComments(this, this.querySelector(WRITTEN) !== null);
    });
  }

  #show(): void {
    const isComplete = this.backend && this.thread && (this.backend !== 'custom' || this.service);
    if (!isComplete || this.querySelector(WRITTEN)) {
      this.#view?.remove();
      this.#view = undefined;
    } else if (this.#view) this.#view.update(this.#level.value ?? 2);
    else if (this.#words.ready && (this.#near.isNear || isCommentAddress())) void this.#load();
  }

  /** The thread's own code comes when it is wanted; where it can't be had, the next update asks again. */
  async #load(): Promise<void> {
    const module = await import('./thread.js').catch(() => undefined);
    if (!module || this.#view || !this.isConnected) return;
    this.#view = new module.Thread(this, this.#words);
    this.requestUpdate();
  }
}

/** True where the page's address names a comment that is not in the page yet. */
const isCommentAddress = (): boolean =>
  location.hash.startsWith('#comment-') && !document.getElementById(location.hash.slice(1));
