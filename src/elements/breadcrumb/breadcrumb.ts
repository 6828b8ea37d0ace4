import { property } from 'lit/decorators.js';
import { ShortFormController } from '../../controllers/short-form-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { afterLoad } from '../../internal/after-load.js';
import { booleanAttribute } from '../../internal/boolean-attribute.js';
import { DEVELOPMENT } from '../../internal/development.js';
import { element } from '../../internal/element.js';
import { LightElement } from '../../internal/light-element.js';
import { shellStyles } from '../../styles/shell.styles.js';
import { breadcrumbStyles } from './breadcrumb.styles.js';
import { checkBreadcrumb } from './breadcrumb.warnings.js';
import { StructuredData } from './structured-data.js';

/**
 * The trail from the front page to the article. Separators come from the stylesheet, are never spoken, and turn with
 * the direction of the text; on a narrow container the trail is one line that scrolls.
 *
 * ```html
 * <news-breadcrumb>
 *   <nav aria-label="Breadcrumb"><ol>
 *     <li><a href="/">Home</a></li>
 *     <li><a href="/region/">Region</a></li>
 *     <li><span aria-current="page">The article</span></li>
 *   </ol></nav>
 * </news-breadcrumb>
 * ```
 *
 * Short form: the links alone.
 *
 * @summary Breadcrumb trail, as the WAI-ARIA authoring practices lay it out.
 * @tag news-breadcrumb
 * @slot - Full form: a `<nav aria-label>` with an `<ol>` of links. Short form: `<a>` elements in order, the current page last, as a link or a `<span aria-current="page">`.
 * @csspart list - The `<ol>` of the short form.
 * @csspart item - Each `<li>` of the short form.
 * @cssstate completed - Once the script has put what is missing around the short form; until then the stylesheet stands in.
 */
export class NewsBreadcrumb extends LightElement {
  /** Name of the navigation landmark in the short form. Default: “Breadcrumb” in the article's language. */
  @property({ useDefault: true }) label = '';

  /** Writes a schema.org `BreadcrumbList` of the same links in the same order and words. Needs two items or more. */
  @property({ attribute: 'structured-data', converter: booleanAttribute, useDefault: true }) structuredData =
    false;

  readonly #words = new WordsController(this);

  constructor() {
    super();
    new ShortFormController(this, {
      styles: [shellStyles, breadcrumbStyles],
      isFull: () => this.querySelector(':scope > nav, :scope > ol') !== null || !this.childElementCount,
      build: (slot) => [
        element(
          'nav',
          { 'aria-label': this.label || this.#words.word('breadcrumb') },
          element(
            'ol',
            { part: 'list' },
            ...[...this.children]
              .filter(isCrumb)
              .map((child) => element('li', { part: 'item' }, slot(child))),
          ),
        ),
      ],
    });
    new StructuredData(this);
  }

  protected override updated(): void {
    if (DEVELOPMENT) afterLoad(() => this.isConnected && checkBreadcrumb(this));
  }
}

const isCrumb = (child: Element): boolean => child.matches('a, span');
