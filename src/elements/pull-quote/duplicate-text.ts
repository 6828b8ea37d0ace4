import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { FOCUSABLE } from '../../internal/focusable.js';

/**
 * Hides a quotation that repeats the article's own words from assistive technology, whose users would hear them twice.
 * The host's attributes stay the author's: `ElementInternals` says it, and an `aria-hidden` of the author's wins.
 * While something inside can take the focus nothing is hidden.
 */
export class DuplicateText implements ReactiveController {
  readonly #host: HTMLElement & { readonly duplicate: boolean };
  readonly #internals: ElementInternals;
  #observer?: MutationObserver;

  constructor(
    host: HTMLElement & ReactiveControllerHost & { readonly duplicate: boolean },
    internals: ElementInternals,
  ) {
    this.#host = host;
    this.#internals = internals;
    host.addController(this);
  }

  hostConnected(): void {
    // A link may come into the quotation at any depth, from the parser or from a script.
    this.#observer ??= new MutationObserver(() => this.#judge());
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      attributeFilter: ['href', 'tabindex', 'controls', 'contenteditable'],
    });
  }

  hostUpdated(): void {
    this.#judge();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #judge(): void {
    const hidden = this.#host.duplicate && !this.#host.querySelector(FOCUSABLE);
    this.#internals.ariaHidden = hidden ? 'true' : null;
  }
}
