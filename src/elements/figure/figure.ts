import { property } from 'lit/decorators.js';
import { ShortFormController } from '../../controllers/short-form-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { afterLoad } from '../../internal/after-load.js';
import { DEVELOPMENT } from '../../internal/development.js';
import { element } from '../../internal/element.js';
import { LightElement } from '../../internal/light-element.js';
import { shellStyles } from '../../styles/shell.styles.js';
import { spokenStyles } from '../../styles/spoken.styles.js';
import { BrokenPicture } from './broken-picture.js';
import { checkFigure } from './figure.warnings.js';

/**
 * A picture, video, drawing or embed with its caption and its credit. The picture stays the page's own, so it is asked
 * for before any script runs; its room is kept while it loads, and where it can't be had its alternative text is shown
 * in that room.
 *
 * ```html
 * <news-figure placement="wide">
 *   <figure>
 *     <img src="tram.jpg" width="1800" height="1200" loading="lazy" alt="A tram on a bridge in the rain.">
 *     <figcaption>The bridge on the day it opened. <span class="credit">Maud Terrier</span></figcaption>
 *   </figure>
 * </news-figure>
 * ```
 *
 * Short form: `<news-figure caption="The bridge." credit="Maud Terrier"><img …></news-figure>`.
 *
 * @summary Captioned picture with its credit and its place in the article.
 * @tag news-figure
 * @slot - Full form: a `<figure>` with a `<figcaption>`; the credit is a `<span class="credit">` in it. Short form: an `<img>`, `<picture>`, `<video>`, `<audio>`, `<iframe>`, or a link around a picture.
 * @csspart figure - The `<figure>` of the short form.
 * @csspart caption - The `<figcaption>` of the short form.
 * @csspart credit - The credit of the short form, within the caption.
 * @cssstate completed - Once the script has put what is missing around the short form; until then the stylesheet stands in.
 * @cssstate broken - While the picture inside (of several: all of them) could not be loaded.
 */
export class NewsFigure extends LightElement {
  /**
   * Where it stands in the article: `inline` (as wide as the text, the default), `wide` (wider than the text), `full`
   * (from edge to edge), `margin` (in the margin, the text beside it), `thumbnail` (small, the text around it), `lead`
   * (the picture of the header).
   */
  @property({ reflect: true, useDefault: true }) placement:
    '' | 'inline' | 'wide' | 'full' | 'margin' | 'thumbnail' | 'lead' = '';

  /**
   * The side a margin figure stands on: `start` (the left in a text that runs from left to right) or `end` (the right
   * there, the default).
   */
  @property({ reflect: true, useDefault: true }) side: '' | 'start' | 'end' = '';

  /** Caption of the short form. A full form has its `<figcaption>`. */
  @property({ reflect: true, useDefault: true }) caption = '';

  /** Who or what the picture is from, in the short form: shown after the caption, announced as the source. */
  @property({ reflect: true, useDefault: true }) credit = '';

  readonly #words = new WordsController(this);

  constructor() {
    super();
    const internals = this.attachInternals();
    new ShortFormController(this, {
      internals,
      styles: [shellStyles, spokenStyles],
      isFull: () => this.querySelector(':scope > figure') !== null || !(this.caption || this.credit),
      build: (slot) => [element('figure', { part: 'figure' }, slot(...this.childNodes), this.#figcaption())],
    });
    new BrokenPicture(this, internals);
  }

  #figcaption(): HTMLElement {
    const prefix = this.#words.word('imageCredit');
    return element(
      'figcaption',
      { part: 'caption' },
      // The space parts the two where they are read out or copied; on the page it falls together with the dash's.
      this.caption && `${this.caption} `,
      this.credit &&
        element(
          'span',
          { part: 'credit' },
          prefix && element('span', { class: 'spoken' }, `${prefix} `),
          this.credit,
        ),
    );
  }

  protected override updated(): void {
    if (!DEVELOPMENT) return;
    afterLoad(() => {
      if (this.isConnected) checkFigure(this);
    });
  }
}
