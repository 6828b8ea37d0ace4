import { property } from 'lit/decorators.js';
import { CardLinks } from '../../controllers/card-links-controller.js';
import { ShortFormController } from '../../controllers/short-form-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { afterLoad } from '../../internal/after-load.js';
import { DEVELOPMENT } from '../../internal/development.js';
import { element } from '../../internal/element.js';
import { LightElement } from '../../internal/light-element.js';
import { shellStyles } from '../../styles/shell.styles.js';
import { readAlsoStyles } from './read-also.styles.js';
import { checkReadAlso } from './read-also.warnings.js';

/**
 * A link to another article between two paragraphs. The label stands outside the link, so that the link's name is the
 * headline and nothing else. A click anywhere on the box follows the link, unless text is being selected. It is left
 * out in print and in reading views.
 *
 * ```html
 * <news-read-also>
 *   <aside>
 *     <p>Read also: <a href="/bridge/">What the new bridge will cost</a></p>
 *     <img src="bridge.jpg" width="600" height="400" alt="" loading="lazy">
 *   </aside>
 * </news-read-also>
 * ```
 *
 * Short form: the link, and beside it, never inside it, a picture if there is one.
 *
 * ```html
 * <news-read-also label="Read also:">
 *   <a href="/bridge/">What the new bridge will cost</a>
 *   <img src="bridge.jpg" width="600" height="400" alt="" loading="lazy">
 * </news-read-also>
 * ```
 *
 * @summary A link to another article, set apart from the text.
 * @tag news-read-also
 * @slot - Full form: an `<aside>` with a `<p>` that holds label and link, and an `<img alt="">` after that `<p>`. Short form: one `<a href>` and, if wanted, an `<img alt="">` or `<picture>` beside the link, not inside it.
 * @csspart label - The label of the short form, before the link.
 * @cssstate completed - Once the script has put what is missing around the short form; until then the stylesheet stands in.
 * @cssstate clickable - Once a click anywhere on a card follows its link.
 */
export class NewsReadAlso extends LightElement {
  /** Words before the link in the short form, with their punctuation. Default: “Read also:” in the article's language. */
  @property({ useDefault: true }) label = '';

  readonly #words = new WordsController(this);

  constructor() {
    super();
    const internals = this.attachInternals();
    new CardLinks(this, internals, 'news-read-also');
    new ShortFormController(this, {
      internals,
      styles: [shellStyles, readAlsoStyles],
      isFull: () =>
        !this.querySelector(':scope > a') || this.querySelector(':scope > :is(aside, div, p)') !== null,
      build: (slot) => {
        const label = element('span', { part: 'label' }, this.#label());
        const link = slot(...this.querySelectorAll(':scope > a:first-of-type'));
        const pictures = this.querySelectorAll(':scope > :is(img, picture)');
        return [
          element('aside', {}, element('p', {}, label, link), pictures.length > 0 && slot(...pictures)),
        ];
      },
    });
  }

  protected override updated(): void {
    if (DEVELOPMENT) afterLoad(() => checkReadAlso(this));
  }

  /** A no-break space keeps the line while the language's words are on their way. */
  #label(): string {
    return this.label || this.#words.word('readAlso') || '\u00A0';
  }
}
