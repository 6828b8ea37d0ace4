import { ContextProvider } from '@lit/context';
import type { PropertyValues } from '@lit/reactive-element';
import { property } from 'lit/decorators.js';
import { articleContext, type ArticleIdentity } from '../../contexts/article-context.js';
import { headingLevelContext } from '../../contexts/heading-level-context.js';
import { languageContext } from '../../contexts/language-context.js';
import { themeContext } from '../../contexts/theme-context.js';
import { afterLoad } from '../../internal/after-load.js';
import { booleanAttribute } from '../../internal/boolean-attribute.js';
import { closestComposed } from '../../internal/composed.js';
import { DEVELOPMENT } from '../../internal/development.js';
import { LightElement } from '../../internal/light-element.js';
import { ensureStylesheet } from '../../internal/stylesheet.js';
import { isRightToLeft, primaryOf } from '../../locales/words.js';
import { checkArticle } from './article.warnings.js';
import { nameHeadings } from './heading-ids.js';

/** The children that headings, and boxes that scroll, may come into. */
const TEXT = ':scope > :is(article, table, pre, figure)';

/**
 * The container of an article and its parts: one column of text that never depends on the page's width, and the
 * voice, colours, language and heading level that its parts take up. It has no shadow root; the author's `<article>`
 * stays what it is. After load, headings of the text without an `id` get one, and a bare table or `<pre>` that scrolls
 * sideways gets `tabindex="0"` for as long as it does.
 *
 * ```html
 * <news-article theme="gazette" lang="fr">
 *   <article>
 *     <header><h1>…</h1></header>
 *     <p>…</p>
 *   </article>
 * </news-article>
 * ```
 *
 * @summary Container of a news article: layout, theme, language and heading level for all parts inside.
 * @tag news-article
 * @slot - The author's HTML: an optional `<news-breadcrumb>`, one `<article>`, then related articles and comments.
 * @attr {string} lang - Language of the article, as in HTML; parts take it up.
 * @cssprop [--news-measure=31em] - Width of the text column, in the text's own em.
 * @cssprop [--news-size-base] - Size of the running text.
 * @cssprop [--news-leading-body=1.55] - Line height of the running text.
 * @cssprop [--news-font-body] - Face of the running text.
 * @cssprop [--news-font-heading] - Face of headings.
 * @cssprop [--news-font-ui] - Face of captions, labels and controls.
 * @cssprop [--news-color-bg] - Page colour of the article.
 * @cssprop [--news-color-surface] - Colour of boxes.
 * @cssprop [--news-color-text] - Colour of the text.
 * @cssprop [--news-color-heading] - Colour of headings.
 * @cssprop [--news-color-muted] - Colour of captions, dates and other small text.
 * @cssprop [--news-color-accent] - Colour of labels, marks and buttons.
 * @cssprop [--news-color-link] - Colour of links.
 */
export class NewsArticle extends LightElement {
  /** Name of a preset, such as `gazette`. Its stylesheet must be on the page; the default theme comes with `news.css`. */
  @property({ reflect: true, useDefault: true }) theme = '';

  /**
   * Colours: `auto` (the system's), `light`, `dark`, `sepia` (sepia paper), `contrast` (white on black).
   * Absent: the page's own `color-scheme` holds.
   */
  @property({ reflect: true, useDefault: true }) scheme:
    '' | 'auto' | 'light' | 'dark' | 'sepia' | 'contrast' = '';

  /**
   * How headline, lead picture and byline stand to each other: `centred` (in one column, the default), `ledger` (the
   * byline in a margin column beside the text), `split` (headline and picture side by side).
   */
  @property({ reflect: true, useDefault: true }) layout: '' | 'centred' | 'ledger' | 'split' = '';

  /** Sets the first letter of the text large. For first paragraphs of 200 characters or more. */
  @property({ attribute: 'drop-cap', converter: booleanAttribute, reflect: true, useDefault: true }) dropCap =
    false;

  /** Level of the article's own headline, 1 to 4. Parts that render a heading use the next one. */
  @property({ attribute: 'heading-level', type: Number, useDefault: true }) headingLevel: 1 | 2 | 3 | 4 = 1;

  readonly #article = new ContextProvider(this, {
    context: articleContext,
    initialValue: { url: '', headline: '' },
  });
  readonly #language = new ContextProvider(this, { context: languageContext, initialValue: '' });
  readonly #level = new ContextProvider(this, { context: headingLevelContext, initialValue: 2 });
  readonly #theme = new ContextProvider(this, {
    context: themeContext,
    initialValue: { theme: '', scheme: '' },
  });

  #isLoaded = false;
  /** What we wrote into `dir`, so that it follows the language and an author's own is left alone. */
  #direction = '';
  #observer?: MutationObserver;
  #scrollable?: Promise<typeof import('./scrollable.js') | undefined>;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    ensureStylesheet(this);
    this.#tellLanguage();
    this.#article.setValue(this.#identity());
    afterLoad(() => {
      if (!this.isConnected) return;
      this.#article.setValue(this.#identity());
      this.#isLoaded = true;
      this.#writeDirection();
      this.#finishText();
      if (DEVELOPMENT) checkArticle(this);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && this.isConnected) this.#tellLanguage();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('headingLevel')) this.#level.setValue(partLevel(this.headingLevel));
    if (changed.has('theme') || changed.has('scheme')) {
      this.#theme.setValue({ theme: this.theme, scheme: this.scheme });
    }
  }

  #tellLanguage(): void {
    this.#language.setValue(closestComposed(this, '[lang]')?.getAttribute('lang') ?? '');
    if (this.#isLoaded) this.#writeDirection();
  }

  /** The stylesheet sets the direction by language already; the attribute tells it to `:dir()` and to other scripts. */
  #writeDirection(): void {
    if (this.dir !== this.#direction) return; // the author's
    const language = this.#language.value;
    const wanted = isRightToLeft(language) ? 'rtl' : this.lang && 'ltr';
    // The stylesheet goes by the language alone: it turns `fa-Latn`.
    const isTurned = isRightToLeft(primaryOf(language));
    // Where it holds already it is left unsaid: the attribute would lay the whole article out again.
    const isSaid = wanted && this.matches(`:dir(${wanted})`) && isTurned === (wanted === 'rtl');
    if (isSaid && !this.#direction) return;
    this.#direction = wanted;
    if (this.#direction) this.dir = this.#direction;
    else this.removeAttribute('dir');
  }

  /** What the text needs of script, also a text that comes later. */
  #finishText(): void {
    this.#observer ??= new MutationObserver(() => this.#finishText());
    this.#observer.observe(this, { childList: true });
    // Not the comments, which change with every key.
    for (const text of this.querySelectorAll(TEXT))
      this.#observer.observe(text, { childList: true, subtree: true });
    nameHeadings(this);
    if (!this.querySelector('table, pre')) return;
    // Few articles have something to scroll: the code comes with those. A file that cannot be had changes nothing.
    this.#scrollable ??= import('./scrollable.js').catch(() => undefined);
    void this.#scrollable.then((module) => module?.reachByKeyboard(this));
  }

  #identity(): ArticleIdentity {
    const headline = this.querySelector(':scope > article :is(h1, h2, h3, h4), :scope > :is(h1, h2)');
    const link = headline?.querySelector('a');
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    const url = link?.href ?? canonical?.href ?? location.href.split('#')[0] ?? '';
    return { url, headline: headline?.textContent?.trim() ?? '' };
  }
}

/** The level for a part's heading, kept within what HTML has; a level that is no number counts as 1. */
function partLevel(level: number): number {
  return Math.min(6, Math.max(2, (Number.isInteger(level) ? level : 1) + 1));
}
