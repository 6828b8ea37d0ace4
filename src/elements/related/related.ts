import { ContextConsumer } from '@lit/context';
import { property } from 'lit/decorators.js';
import { headingLevelContext } from '../../contexts/heading-level-context.js';
import { CardLinks } from '../../controllers/card-links-controller.js';
import { ShortFormController } from '../../controllers/short-form-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { afterLoad } from '../../internal/after-load.js';
import { DEVELOPMENT } from '../../internal/development.js';
import { element } from '../../internal/element.js';
import { LightElement } from '../../internal/light-element.js';
import { shellStyles } from '../../styles/shell.styles.js';
import { relatedStyles } from './related.styles.js';
import { checkRelated } from './related.warnings.js';
import { SkipLink } from './skip-link.js';

/**
 * Links to other articles, as a landmark with a name. A card may hold a picture, a kicker, the headline, a teaser, a
 * date and a reading time; a click anywhere on it follows its headline's link, unless text is being selected. Where the
 * list stands inside the text and has four links or more, a keyboard can skip it. Without a link it shows nothing.
 *
 * ```html
 * <news-related>
 *   <aside aria-labelledby="more"><h2 id="more">More on this</h2><ul>
 *     <li><article>
 *       <img src="bridge.jpg" width="600" height="400" alt="" loading="lazy">
 *       <p class="kicker">Transport</p>
 *       <h3><a href="/bridge/">What the new bridge will cost</a></h3>
 *       <p>The council has put a figure on it.</p>
 *       <p class="meta"><time datetime="2026-03-12">12 March 2026</time> · 6 min</p>
 *     </article></li>
 *   </ul></aside>
 * </news-related>
 * ```
 *
 * Short form: the links alone.
 *
 * ```html
 * <news-related heading="More on this"><a href="/bridge/">What the new bridge will cost</a></news-related>
 * ```
 *
 * @summary List of related articles, with whole cards to click and one tab stop for each.
 * @tag news-related
 * @slot - Full form: an `<aside aria-labelledby>` with a heading and a `<ul>` of cards. Short form: `<a href>` elements.
 * @csspart heading - The heading of the short form.
 * @csspart list - The `<ul>` of the short form.
 * @csspart item - Each `<li>` of the short form.
 * @csspart skip - The link over the list, shown on focus.
 * @cssstate completed - Once the script has put what is missing around the short form; until then the stylesheet stands in.
 * @cssstate clickable - Once a click anywhere on a card follows its link.
 */
export class NewsRelated extends LightElement {
  /** Heading of the short form, one level below the article's headline. */
  @property({ useDefault: true }) heading = '';

  /** Name of the landmark where the short form has no heading. Default: “Related articles” in the article's language. */
  @property({ useDefault: true }) label = '';

  readonly #words = new WordsController(this);
  readonly #level = new ContextConsumer(this, { context: headingLevelContext, subscribe: true });
  readonly #skip = new SkipLink(this, () => this.#words.word('skip', this.#name()));

  constructor() {
    super();
    const internals = this.attachInternals();
    new CardLinks(this, internals, 'article, li');
    new ShortFormController(this, {
      internals,
      styles: [shellStyles, relatedStyles],
      isFull: () => this.#isFull(),
      build: (slot) => this.#skip.around(this.#section(slot)),
    });
  }

  protected override updated(): void {
    if (this.#isFull()) this.#placeSkipLink();
    if (DEVELOPMENT) afterLoad(() => checkRelated(this));
  }

  #isFull(): boolean {
    return (
      !this.querySelector(':scope > a') ||
      this.querySelector(':scope > :is(aside, section, nav, ul, ol)') !== null
    );
  }

  #section(slot: (...children: Node[]) => HTMLSlotElement): HTMLElement {
    const { heading } = this;
    const level = (this.#level.value ?? 2) as 2 | 3 | 4 | 5 | 6;
    const items = [...this.querySelectorAll(':scope > a')].map((link) =>
      element('li', { part: 'item' }, slot(link)),
    );
    return element(
      'aside',
      {
        'aria-labelledby': heading ? 'heading' : undefined,
        'aria-label': heading ? undefined : this.#name(),
      },
      heading !== '' && element(`h${level}`, { id: 'heading', part: 'heading' }, heading),
      // Said outright: one engine takes a list without markers for no list.
      element('ul', { part: 'list', role: 'list' }, ...items),
    );
  }

  #name(): string {
    const section = this.querySelector(':scope > :is(aside, section, nav)');
    const heading = section?.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6)')?.textContent?.trim();
    const own = section ? heading || section.ariaLabel : this.heading || this.label;
    return own || this.#words.word('related');
  }

  #placeSkipLink(): void {
    const [start, end] = this.#skip.around();
    if (!start || !end || (this.firstChild === start && this.lastChild === end)) return;
    this.prepend(start);
    this.append(end);
  }
}
