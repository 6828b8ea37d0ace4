import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';

/** How far from the viewport counts as near, in CSS pixels: about a screen, so that it is there when the reader comes. */
export const NEAR = 800;

/**
 * Tells its host once, by an update, that it has come near the viewport: what only a reader who gets there needs is
 * built then. A host that is not displayed is never near.
 */
export class NearViewport implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer?: IntersectionObserver;
  #isNear = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** True from when the host has been near for the first time; it stays so. */
  get isNear(): boolean {
    return this.#isNear;
  }

  hostConnected(): void {
    if (this.#isNear) return;
    this.#observer = new IntersectionObserver((entries) => this.#look(entries), {
      rootMargin: `${NEAR}px 0px`,
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#isNear = true;
    this.#observer?.disconnect();
    this.#host.requestUpdate();
  }
}
