import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { setState } from '../../internal/custom-state.js';

/**
 * Gives its host the custom state `broken` while the picture inside (of several: all of them) could not be loaded, so
 * that the stylesheet can set the alternative text in the picture's room. The picture stays in the page: Reader View,
 * or a second try, may get it.
 */
export class BrokenPicture implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #internals: ElementInternals;

  constructor(host: HTMLElement & ReactiveControllerHost, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
    host.addController(this);
  }

  hostConnected(): void {
    // Neither event bubbles; on the way down a host hears of pictures that the parser adds after it, too.
    this.#host.addEventListener('error', this.#heard, true);
    this.#host.addEventListener('load', this.#heard, true);
    this.#judge();
  }

  hostUpdated(): void {
    // A picture may have failed before the element was defined, or before it was put in here.
    this.#judge();
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('error', this.#heard, true);
    this.#host.removeEventListener('load', this.#heard, true);
  }

  readonly #heard = (event: Event): void => {
    if (event.target instanceof HTMLImageElement) this.#judge();
  };

  #judge(): void {
    const images = [...this.#host.querySelectorAll('img')];
    setState(this.#internals, 'broken', images.length > 0 && images.every(isBroken));
  }
}

/** True for a picture that was asked for and could not be had; one whose address a script has yet to write is not broken. */
const isBroken = (image: HTMLImageElement): boolean =>
  image.complete && image.naturalWidth === 0 && (image.hasAttribute('src') || image.currentSrc !== '');
