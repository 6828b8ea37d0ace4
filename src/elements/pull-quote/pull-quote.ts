import { property } from 'lit/decorators.js';
import { ShortFormController } from '../../controllers/short-form-controller.js';
import { afterLoad } from '../../internal/after-load.js';
import { booleanAttribute } from '../../internal/boolean-attribute.js';
import { closestComposed } from '../../internal/composed.js';
import { DEVELOPMENT } from '../../internal/development.js';
import { element } from '../../internal/element.js';
import { LightElement } from '../../internal/light-element.js';
import { shellStyles } from '../../styles/shell.styles.js';
import { DuplicateText } from './duplicate-text.js';
import { checkPullQuote } from './pull-quote.warnings.js';

/**
 * Words lifted out of the article and set large. The opening mark comes from the stylesheet, by language, and is never
 * spoken. The attribution stands outside the quotation: it is no part of what was said.
 *
 * ```html
 * <news-pull-quote>
 *   <aside>
 *     <p>We counted the boats, and then we stopped counting.</p>
 *     <p class="attribution">Samia Belkhir</p>
 *   </aside>
 * </news-pull-quote>
 * ```
 *
 * Short form: `<news-pull-quote attribution="Samia Belkhir"><p>…</p></news-pull-quote>`.
 *
 * @summary Pull quote with its attribution and its place in the article.
 * @tag news-pull-quote
 * @slot - Full form: an `<aside>` with the quotation, then a `<p class="attribution">`. Short form: the quotation's `<p>` alone.
 * @csspart attribution - The attribution of the short form.
 * @cssstate completed - Once the script has put what is missing around the short form; until then the stylesheet stands in.
 */
export class NewsPullQuote extends LightElement {
  /**
   * Where it stands in the article: `inline` (as wide as the text, the default), `wide` (wider than the text), `margin`
   * (in the margin, the text beside it).
   */
  @property({ reflect: true, useDefault: true }) placement: '' | 'inline' | 'wide' | 'margin' = '';

  /**
   * The side a margin quote stands on: `start` (the left in a text that runs from left to right) or `end` (the right
   * there, the default).
   */
  @property({ reflect: true, useDefault: true }) side: '' | 'start' | 'end' = '';

  /** Says that the article's text has the same words: left out for assistive technology and in print. */
  @property({ converter: booleanAttribute, reflect: true, useDefault: true }) duplicate = false;

  /** Who said it, in the short form. A full form has its `<p class="attribution">`. */
  @property({ reflect: true, useDefault: true }) attribution = '';

  constructor() {
    super();
    const internals = this.attachInternals();
    new ShortFormController(this, {
      internals,
      styles: [shellStyles],
      isFull: () =>
        this.querySelector(':scope > :is(aside, figure)') !== null ||
        (!this.childElementCount && !this.attribution),
      build: (slot) => [
        element(
          this.#wrapper(),
          {},
          slot(...this.childNodes),
          !this.querySelector(':scope > .attribution') &&
            this.attribution &&
            element('p', { part: 'attribution' }, this.attribution),
        ),
      ],
    });
    new DuplicateText(this, internals);
  }

  /**
   * An unnamed `<aside>` inside sectioning content is no landmark (HTML Accessibility API Mappings). Firefox and WebKit
   * do not look past the shadow root for that content, so a plain box stands there in its stead.
   */
  #wrapper(): 'aside' | 'div' {
    return closestComposed(this, 'article, aside, nav, section') ? 'div' : 'aside';
  }

  protected override updated(): void {
    if (!DEVELOPMENT) return;
    afterLoad(() => {
      if (this.isConnected) checkPullQuote(this);
    });
  }
}
