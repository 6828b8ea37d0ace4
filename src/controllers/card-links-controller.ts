import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { setState } from '../internal/custom-state.js';

/** What answers a click by itself: the card stays out of it. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, audio, video, iframe, ' +
  '[tabindex]:not([tabindex="-1"]), [contenteditable]:not([contenteditable="false"])';

/** Which link of a card is its own, best first: that of its headline, one a reader can tab to, any. */
const LINKS = [
  ':is(h1, h2, h3, h4, h5, h6) a[href]',
  'a[href]:not([tabindex="-1"], .kicker a, .meta a)',
  'a[href]',
];

const EVENTS = ['click', 'auxclick', 'mousedown'] as const;

/**
 * Makes a whole card follow its link, as the link itself would: with Ctrl, Cmd or Shift held, and with the middle
 * button. Nothing is laid over the card, so its text can be selected and its other links and buttons work. One
 * listener on the host serves all cards, those that come later included. A keyboard or a screen reader never meets
 * it: the link is there. The custom state `clickable` tells the stylesheet, which shows it under the pointer.
 */
export class CardLinks implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #cards: string;

  /**
   * @param host - The element that holds the cards.
   * @param internals - Those of the host.
   * @param cards - A CSS selector of its cards, in its children or in its shadow tree; the innermost one with a link counts.
   */
  constructor(host: ReactiveElement, internals: ElementInternals, cards: string) {
    this.#host = host;
    this.#cards = cards;
    host.addController(this);
    setState(internals, 'clickable');
  }

  hostConnected(): void {
    for (const type of EVENTS) this.#host.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of EVENTS) this.#host.removeEventListener(type, this);
  }

  handleEvent(event: MouseEvent): void {
    const middle = event.button === 1;
    if (event.defaultPrevented || middle === (event.type === 'click') || event.button > 1) return;
    // Of the presses only that of the middle button matters: it would begin to scroll the page.
    if (event.type === 'mousedown' && !middle) return;
    const link = this.#linkAt(event);
    if (!link || isSelecting(this.#host)) return;
    if (event.type === 'mousedown') event.preventDefault();
    else if (middle)
      open(link.href, '_blank', link.relList.contains('noreferrer') ? 'noreferrer' : 'noopener');
    // A copy with the same keys held: browsers then open tab or window as for the link, and the page's routers hear it.
    else link.dispatchEvent(new MouseEvent('click', event));
  }

  #linkAt(event: MouseEvent): HTMLAnchorElement | null {
    for (const target of event.composedPath()) {
      if (!(target instanceof Element)) continue;
      if (target.matches(INTERACTIVE)) return null;
      const link = target.matches(this.#cards) && linkOf(target);
      if (link) return link;
      if (target === this.#host) break;
    }
    return null;
  }
}

/** The link that a card stands for: in its own tree, or, where the card was built around it, in its slot. */
function linkOf(card: Element): HTMLAnchorElement | null {
  const slotted = card.querySelector('slot')?.assignedElements()[0];
  if (slotted) return slotted.matches('a[href]') ? (slotted as HTMLAnchorElement) : null;
  for (const selector of LINKS) {
    const link = card.querySelector<HTMLAnchorElement>(selector);
    if (link) return link;
  }
  return null;
}

/** True while the reader has text of the element selected: the click ended the selection, it does not mean the link. */
function isSelecting(host: Element): boolean {
  const selection = getSelection();
  if (selection?.type !== 'Range') return false;
  // Chromium shows a selection inside a shadow tree, such as that of a label, as a range of nothing.
  return selection.getRangeAt(0).collapsed || selection.containsNode(host, true);
}
