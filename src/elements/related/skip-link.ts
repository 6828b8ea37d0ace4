import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { afterLoad } from '../../internal/after-load.js';
import { element } from '../../internal/element.js';

/** Fewer links than these are sooner passed than skipped. */
const FEWEST = 4;

/** So that the marks of several lists on a page differ. */
let count = 0;

/**
 * A link that jumps over a list standing inside the text of an article, for readers who go by keyboard; the stylesheet
 * shows it on focus. Both its ends are ours and come after the page has loaded: in the shadow tree of a short form, as
 * first and last child of a full form. Its words are a name, not text, so that neither a copy of the article nor a
 * reading view has them.
 */
export class SkipLink implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #name: () => string;
  #observer?: MutationObserver;
  #link?: HTMLAnchorElement;
  #start?: HTMLSpanElement;
  #end?: HTMLSpanElement;
  #loaded = false;

  /**
   * @param host - The element that holds the list.
   * @param name - The link's words; empty while they are on their way, then there is no link.
   */
  constructor(host: ReactiveElement, name: () => string) {
    this.#host = host;
    this.#name = name;
    host.addController(this);
  }

  hostConnected(): void {
    afterLoad(() => {
      if (!this.#host.isConnected) return;
      this.#loaded = true;
      // A page that was copied with its script's work, for a cache, brings the copies of an earlier pair.
      for (const stale of this.#host.querySelectorAll(':scope > [data-news-rendered]')) stale.remove();
      this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
      this.#observer.observe(this.#host, { childList: true, subtree: true });
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#loaded = false;
    this.#observer?.disconnect();
    this.#remove();
  }

  /**
   * Puts the two ends around a list, if there is to be a link.
   * @param list - The list's own nodes.
   * @returns The nodes in order.
   */
  around(...list: Node[]): Node[] {
    const name = this.#loaded && isInText(this.#host) ? this.#name() : '';
    if (!name) {
      this.#remove();
      return list;
    }
    const { start, link, end } = this.#ends();
    if (link.getAttribute('aria-label') !== name) link.setAttribute('aria-label', name);
    return [start, ...list, end];
  }

  #ends(): {
    readonly start: HTMLSpanElement;
    readonly link: HTMLAnchorElement;
    readonly end: HTMLSpanElement;
  } {
    if (this.#start && this.#link && this.#end)
      return { start: this.#start, link: this.#link, end: this.#end };
    const id = `news-skip-${++count}`;
    const end = element('span', { id, tabindex: -1, 'data-news-rendered': true });
    const link = element('a', { href: `#${id}`, part: 'skip' });
    link.addEventListener('click', (event) => {
      // The address stays as it is: it is the article's.
      event.preventDefault();
      // At -1 while it is focused, Chromium would go from the end of a shadow tree back to its start.
      end.tabIndex = 0;
      end.focus();
    });
    end.addEventListener('blur', () => (end.tabIndex = -1));
    this.#link = link;
    // In a box of its own: a bare link as a child would be part of the list.
    this.#start = element('span', { 'data-news-rendered': true }, link);
    this.#end = end;
    return { start: this.#start, link, end };
  }

  #remove(): void {
    this.#start?.remove();
    this.#end?.remove();
  }
}

/** True for four links or more with text of the same article after them. */
function isInText(host: Element): boolean {
  const article = host.closest('article');
  if (!article) return false;
  if (host.querySelectorAll('a[href]:not([tabindex="-1"], [data-news-rendered] *)').length < FEWEST)
    return false;
  const rest = document.createRange();
  rest.setStartAfter(host);
  rest.setEnd(article, article.childNodes.length);
  return rest.toString().trim() !== '';
}
