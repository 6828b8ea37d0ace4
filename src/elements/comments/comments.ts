import { ContextConsumer, ContextProvider } from '@lit/context';
import { property } from 'lit/decorators.js';
import { commentsContext, type CommentsThread } from '../../contexts/comments-context.js';
import { headingLevelContext } from '../../contexts/heading-level-context.js';
import { NearViewport } from '../../controllers/near-viewport-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { afterLoad } from '../../internal/after-load.js';
import { booleanAttribute } from '../../internal/boolean-attribute.js';
import { DEVELOPMENT } from '../../internal/development.js';
import { LightElement } from '../../internal/light-element.js';
import { checkComments } from './comments.warnings.js';
import type { Embed } from './embed.js';
import type { Thread } from './thread.js';

/** What holds comments of the author's: written by the server, they are the thread. */
const WRITTEN =
  ':is(section, article, ol):not([data-news-rendered], [data-news-rendered] *, news-comment-form *)';

/**
 * The comments on an article. Comments that stand in the page already are kept as they are. With `backend` and `thread`
 * the form among them talks to the service, replies begin here, and new comments come in, marked `data-news-rendered`:
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
 *     <news-comment-form><form method="post" action="/wp-comments-post.php" id="respond">
 *       <p><label for="comment">Comment</label><textarea id="comment" name="comment" required></textarea></p>
 *       <p><button type="submit">Post comment</button></p>
 *       <input type="hidden" name="comment_post_ID" value="123">
 *     </form></news-comment-form>
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
 * Without script this form shows only what stands inside it: write a link to the comments there.
 *
 * Comments of another site's (giscus, Disqus, Coral, Discourse, Ghost) are requested when the reader presses a button
 * that names it, and not before. What stands inside is seen at once, also without script.
 *
 * ```html
 * <news-comments backend="embed" src="https://forum.example/embed/comments?topic_id=7">
 *   <p><a href="https://forum.example/t/7">Discuss this on our forum</a></p>
 * </news-comments>
 * ```
 *
 * A snippet with a script of its own stands in a `<template>`; the script runs after the press.
 *
 * @summary Thread of readers' comments, from the page itself or from a comment service.
 * @tag news-comments
 * @slot - Full form: a `<section>` with a heading and an `<ol class="comments">`. Short form: nothing but an optional `<news-comment-form>`. For `embed`: a link, and a `<template>` with the site's snippet where it is no frame.
 */
export class NewsComments extends LightElement {
  /**
   * The service: `wordpress`, `wordpress-form`, `isso`, `waline`, `remark42`, `artalk`, `webmention`, `mastodon`,
   * `custom`; or `embed` for another site's own snippet.
   */
  @property({ useDefault: true }) backend:
    | ''
    | 'wordpress'
    | 'wordpress-form'
    | 'isso'
    | 'waline'
    | 'remark42'
    | 'artalk'
    | 'webmention'
    | 'mastodon'
    | 'custom'
    | 'embed' = '';

  /**
   * The service's root, such as `https://site.example/wp-json/`. WordPress on the same host and webmention need none.
   * For `embed`: the address of the frame.
   */
  @property({ useDefault: true }) src = '';

  /** The article, as its service names it: a post's number, a path, an address. */
  @property({ useDefault: true }) thread = '';

  /** Order: `oldest`, `newest` or `popular`. Default: `oldest`. A service that has not got it takes its nearest. */
  @property({ useDefault: true }) sort: '' | 'oldest' | 'newest' | 'popular' = '';

  /** For `backend="custom"`: an object with `list(thread, options)`, and as many other methods of a service as it has. */
  @property({ attribute: false }) service?: unknown;

  /** Seconds between two looks for new comments, where the service can tell them. `0`: none. Default: 60. */
  @property({ type: Number, useDefault: true }) poll = 60;

  /** Shows the pictures of the authors, each a request to a host that is not yours. */
  @property({ type: Boolean, converter: booleanAttribute, useDefault: true }) avatars = false;

  readonly #words = new WordsController(this);
  readonly #level = new ContextConsumer(this, { context: headingLevelContext, subscribe: true });
  readonly #near = new NearViewport(this);
  readonly #provider = new ContextProvider(this, { context: commentsContext });
  #children?: MutationObserver;
  #view?: Thread;
  #loading?: Promise<Thread | undefined>;
  #embed?: Embed;
  /** What the form was told last. */
  #provided: readonly unknown[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children ??= new MutationObserver(() => this.requestUpdate());
    this.#children.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.#view?.pause();
    this.#embed?.pause();
  }

  protected override updated(): void {
    this.#provide();
    afterLoad(() => {
      if (!this.isConnected) return;
      const written = this.querySelector(WRITTEN);
      if (this.backend === 'embed') void this.#showEmbed();
      else this.#show(written);
      if (DEVELOPMENT) checkComments(this, written !== null);
    });
  }

  /** True where the thread is one of a service's. */
  get #isNamed(): boolean {
    return Boolean(this.backend && this.backend !== 'embed' && this.thread);
  }

  /** True where that service is known: the page's own is only once the page has given it. */
  get #isServed(): boolean {
    return this.#isNamed && (this.backend !== 'custom' || Boolean(this.service));
  }

  /**
   * Tells the form inside which thread it belongs to; nothing where the browser is to send it. Where the service is not
   * there yet the form keeps what is written, and does not send it anywhere else.
   */
  #provide(): void {
    const { thread, backend, src, service } = this;
    const isOpen = this.#view?.isOpen ?? true;
    const key = [this.#isNamed, thread, backend, src, service, isOpen];
    if (key.every((part, index) => part === this.#provided[index])) return;
    this.#provided = key;
    const offered: CommentsThread = {
      thread,
      open: isOpen,
      service: async () => (this.#isServed ? (await this.#load())?.service() : undefined),
      find: (id) => this.#view?.find(id),
      accept: async (saved) => (await this.#load())?.accept(saved),
    };
    this.#provider.setValue((this.#isNamed ? offered : undefined) as CommentsThread);
  }

  #show(written: Element | null): void {
    this.#embed?.remove();
    this.#embed = undefined;
    if (!this.#isServed) {
      this.#view?.remove();
      this.#view = this.#loading = undefined;
    } else if (this.#view) this.#view.update(this.#level.value ?? 2, written);
    else if (this.#words.ready && (this.#near.isNear || isCommentAddress())) void this.#load();
  }

  /** The thread's own code comes when it is wanted; where it can't be had, the next update asks again. */
  #load(): Promise<Thread | undefined> {
    return (this.#loading ??= import('./thread.js')
      .then(({ Thread }) => {
        if (!this.isConnected) return undefined;
        this.#clear();
        this.#view = new Thread(this, this.#words);
        this.requestUpdate();
        return this.#view;
      })
      .catch(() => undefined)
      .finally(() => {
        if (!this.#view) this.#loading = undefined;
      }));
  }

  /** A copy of the page's tree, such as routers keep, brings what was rendered in the original. */
  #clear(): void {
    for (const copied of this.querySelectorAll(':scope > [data-news-rendered]')) copied.remove();
  }

  async #showEmbed(): Promise<void> {
    this.#view?.remove();
    this.#view = this.#loading = undefined;
    if (!this.#words.ready) return;
    const module = await import('./embed.js').catch(() => undefined);
    if (!module || this.backend !== 'embed' || !this.isConnected) return;
    if (!this.#embed) this.#clear();
    this.#embed ??= new module.Embed(this, this.#words);
    this.#embed.update(this.#level.value ?? 2);
  }
}

/** True where the page's address names a comment that is not in the page yet. */
const isCommentAddress = (): boolean =>
  location.hash.startsWith('#comment-') && !document.getElementById(location.hash.slice(1));
