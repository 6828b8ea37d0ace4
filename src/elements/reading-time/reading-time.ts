import { css, ReactiveElement } from '@lit/reactive-element';
import { WordsController } from '../../controllers/words-controller.js';
import { afterLoad } from '../../internal/after-load.js';
import { DEVELOPMENT } from '../../internal/development.js';
import { readingTime } from '../../model/reading-time.js';
import { articleOf, textLength } from './article-text.js';
import { checkReadingTime } from './reading-time.warnings.js';

/** How long a text must stand still before it is counted again, in milliseconds. */
const PAUSE = 300;

/**
 * How long the article takes to read, as a range from a fast to a slow reader of its language. Counted when the page has
 * loaded, and when the text changes, over the text of the article around it: headings, paragraphs, lists, quotes and
 * tables, without captions, asides and forms. Until then, and without script, text of the author's own inside stays; it
 * also stays where there is nothing to count. The figure is drawn in a shadow root, so that it is no part of the
 * article's text.
 *
 * ```html
 * <news-byline>
 *   <p>By <a rel="author" href="/ines/">Ines Carvalho</a></p>
 *   <news-reading-time>4 minutes to read</news-reading-time>
 * </news-byline>
 * ```
 *
 * @summary Reading time of the article, by language.
 * @tag news-reading-time
 * @slot - Text to show until the time is known. May be left out.
 */
export class NewsReadingTime extends ReactiveElement {
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  readonly #words = new WordsController(this);
  #characters = 0;
  #changes?: MutationObserver;
  #later?: ReturnType<typeof setTimeout>;

  override connectedCallback(): void {
    super.connectedCallback();
    afterLoad(() => {
      if (this.isConnected) this.#count();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#changes?.disconnect();
    clearTimeout(this.#later);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(document.createElement('slot'));
    return root;
  }

  protected override updated(): void {
    const shown = this.#text();
    this.renderRoot.replaceChildren(shown || document.createElement('slot'));
  }

  #count(): void {
    const article = articleOf(this);
    this.#characters = article ? textLength(article) : 0;
    if (article) this.#follow(article);
    if (DEVELOPMENT) checkReadingTime(this, article);
    this.requestUpdate();
  }

  /** A page that script builds may have its text later. */
  #follow(article: Element): void {
    this.#changes ??= new MutationObserver(() => {
      clearTimeout(this.#later);
      this.#later = setTimeout(() => this.#count(), PAUSE);
    });
    this.#changes.observe(article, { childList: true, characterData: true, subtree: true });
  }

  #text(): string {
    const language = this.#words.lang();
    const time = readingTime(this.#characters, language);
    if (!time) return '';
    const numbers = new Intl.NumberFormat(language);
    const { fast, slow } = time;
    return this.#words.word('readingTime', fast, slow, numbers.format(fast), numbers.format(slow));
  }
}
