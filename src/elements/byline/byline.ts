import { property } from 'lit/decorators.js';
import { ShortFormController } from '../../controllers/short-form-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { afterLoad } from '../../internal/after-load.js';
import { DEVELOPMENT } from '../../internal/development.js';
import { element } from '../../internal/element.js';
import { LightElement } from '../../internal/light-element.js';
import { formatDate, formatTime, isSameDay, parseDate } from '../../model/dates.js';
import { shellStyles } from '../../styles/shell.styles.js';
import { spokenStyles } from '../../styles/spoken.styles.js';
import { bylineStyles } from './byline.styles.js';
import { checkByline } from './byline.warnings.js';

/** Stands for the date in a sentence, so that each language can put it where it likes. */
const PLACE = '\uFFFC';

/** Children that are lines of their own; anything else in the short form runs on one line. */
const BLOCKS = 'p, div, address, ul, ol, section, header';

/**
 * Who wrote the article, and when. What the author wrote stays as it is, in its place.
 *
 * ```html
 * <news-byline>
 *   <p>By <a rel="author" href="/ines/">Ines Carvalho</a></p>
 *   <p><time datetime="2026-03-14T06:00:00+01:00">14 March 2026, 6:00</time></p>
 *   <news-reading-time></news-reading-time>
 * </news-byline>
 * ```
 *
 * Short form: the authors alone, with whatever stands between them, and the dates as attributes. Each date becomes a
 * line in the words of the article's language, by the clock of the offset written in it; a change on the day of
 * publication shows only its time. The word “By” is spoken and not shown: put before a link by script it would move
 * the link. Write it yourself where it should be seen.
 *
 * ```html
 * <news-byline published="2026-03-14T06:00:00+01:00" updated="2026-03-14T11:42:00+01:00">
 *   <a rel="author" href="/ines/">Ines Carvalho</a> and <a rel="author" href="/samia/">Samia Belkhir</a>
 *   <news-reading-time></news-reading-time>
 * </news-byline>
 * ```
 *
 * @summary Authors, dates and reading time of the article.
 * @tag news-byline
 * @slot - Full form: paragraphs with `<a rel="author">` and `<time datetime>`. Short form: `<a rel="author">` or `<span>` elements with the text between them. Both may end with a `<news-reading-time>`.
 * @csspart authors - The line of authors in the short form.
 * @csspart dates - The lines of dates in the short form.
 * @cssstate completed - Once the script has put what is missing around the short form; until then the stylesheet stands in.
 */
export class NewsByline extends LightElement {
  /**
   * When the article came out, in ISO 8601 with an offset: `2026-03-14T06:00:00+01:00`, or the day alone. Shown unless
   * there is a `<time>` inside.
   */
  @property({ useDefault: true }) published = '';

  /** When it was last changed, written like `published`. The property has another name: `updated` is a method of Lit's. */
  @property({ attribute: 'updated', useDefault: true }) lastUpdated = '';

  readonly #words = new WordsController(this);

  constructor() {
    super();
    new ShortFormController(this, {
      styles: [shellStyles, spokenStyles, bylineStyles],
      isFull: () => this.querySelector(':scope > a, :scope > span') === null && !this.#wantsDates(),
      build: (slot) => {
        const dates = this.#dates();
        return [
          ...this.#authors(slot),
          ...(dates.length ? [element('div', { part: 'dates' }, ...dates)] : []),
        ];
      },
    });
  }

  protected override updated(): void {
    if (DEVELOPMENT) {
      afterLoad(() => {
        if (this.isConnected) checkByline(this);
      });
    }
  }

  /** All that stands before the reading time, white space too: a space between two names is the author's. */
  #authors(slot: (...children: Node[]) => HTMLSlotElement): Node[] {
    const children = [...this.childNodes];
    const end = children.findIndex((child) => child instanceof Element && child.matches('news-reading-time'));
    const before = end < 0 ? children : children.slice(0, end);
    const first = before.find((child) => child.textContent?.trim() && child.nodeType !== Node.COMMENT_NODE);
    if (!first) return [];
    const nodes = before.filter((child) => child.nodeType !== Node.COMMENT_NODE);
    if (nodes.some((child) => child instanceof Element && child.matches(BLOCKS))) return [slot(...nodes)];
    // Text of the author's own before the first name is the word that is meant.
    const by = first instanceof Element && this.#words.word('by');
    return [
      element('p', { part: 'authors' }, by && element('span', { class: 'spoken' }, `${by} `), slot(...nodes)),
    ];
  }

  /** Room is held for them until the short form stands, also where they turn out to be no dates. What the author shows wins. */
  #wantsDates(): boolean {
    return (this.published || this.lastUpdated) !== '' && this.querySelector('time') === null;
  }

  #dates(): HTMLElement[] {
    if (!this.#wantsDates()) return [];
    const language = this.#words.lang();
    const published = parseDate(this.published);
    const updated = parseDate(this.lastUpdated);
    const lines: HTMLElement[] = [];
    if (published) lines.push(this.#line('publishedOn', this.published, formatDate(published, language)));
    if (updated) {
      const sameDay = published && updated.hasTime && isSameDay(published, updated);
      lines.push(
        sameDay
          ? this.#line('updatedAt', this.lastUpdated, formatTime(updated, language))
          : this.#line('updatedOn', this.lastUpdated, formatDate(updated, language)),
      );
    }
    return lines;
  }

  #line(sentence: 'publishedOn' | 'updatedOn' | 'updatedAt', written: string, shown: string): HTMLElement {
    const words = this.#words.word(sentence, PLACE);
    if (!words) return element('p');
    const [before, after] = words.split(PLACE);
    return element('p', {}, before, element('time', { datetime: written.trim() }, shown), after);
  }
}
