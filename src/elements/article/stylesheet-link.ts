import type { ReactiveController } from '@lit/reactive-element';
import { registerLengths } from '../../internal/registered-lengths.js';
import { stylesheetUrl } from '../../internal/stylesheet-url.js';

/**
 * Adds a link to `news.css` where the page (or the shadow root the article stands in) has none. It goes first, so that
 * a publisher's own sheets come later and win. A page that relies on it is finished only when the sheet has arrived.
 */
export class StylesheetLink implements ReactiveController {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement & { addController(controller: ReactiveController): void }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    if (root instanceof ShadowRoot) registerLengths();
    // A link of the author's that has not arrived yet says nothing through computed styles; its address does.
    if (root.querySelector('link[rel~="stylesheet"][href*="news.css"]')) return;
    if (getComputedStyle(this.#host).getPropertyValue('--_news-css').trim() === '1') return;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesheetUrl();
    (root instanceof Document ? root.head : root).prepend(link);
  }
}
