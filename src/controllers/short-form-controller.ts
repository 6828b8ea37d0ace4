import {
  adoptStyles,
  type CSSResultOrNative,
  type ReactiveController,
  type ReactiveElement,
} from '@lit/reactive-element';
import { setState } from '../internal/custom-state.js';

/** What an element that has a short form tells its controller. */
export interface ShortForm {
  /** Styles of the shadow root: layout that the page's stylesheet cannot reach through parts. */
  readonly styles: readonly CSSResultOrNative[];
  /** Where the element has them for other purposes; an element can attach them once. */
  readonly internals?: ElementInternals;
  /** True where the children are the full form, or too few to complete: then no shadow root is attached. */
  isFull(): boolean;
  /** The shadow tree around the children. Place each child by `slot(child)`; what is placed nowhere is shown at the end. */
  build(slot: (...children: Node[]) => HTMLSlotElement): readonly Node[];
}

/** True for a node a reader could see: an element, or text that is more than white space. */
const isContent = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');

/**
 * Completes a short form by a shadow root with manual slots, so that the author's nodes stay untouched. Attached once,
 * when the children are first seen to be a short form; a full form never gets one. A shadow root cannot be taken away:
 * where the children become a full form later, they are shown as they are.
 *
 * Until then the stylesheet stands in: it shows attributes and holds room. The custom state `completed` ends that, and
 * not `:defined`, for which a browser would style every full form on the page again.
 */
export class ShortFormController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #form: ShortForm;
  #observer?: MutationObserver;
  #isCompleted = false;

  constructor(host: ReactiveElement, form: ShortForm) {
    this.#host = host;
    this.#form = form;
    host.addController(this);
  }

  hostConnected(): void {
    // A child that is added later must not vanish, and may be what makes the form full.
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, { childList: true });
    // Children may have come while the host was out of the page.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    const { shadowRoot } = this.#host;
    const full = this.#form.isFull();
    // Without children there is nothing to wait for either.
    if (!full || !this.#host.childElementCount) this.#complete();
    if (full && !shadowRoot) return;
    const root = shadowRoot ?? this.#attach();
    const placed = new Set<Node>();
    const slot = (...children: Node[]): HTMLSlotElement => {
      const built = document.createElement('slot');
      // A slot takes elements and text; comments are shown nowhere.
      built.assign(...children.filter((child) => child instanceof Element || child instanceof Text));
      for (const child of children) placed.add(child);
      return built;
    };
    const tree = full ? [] : this.#form.build(slot);
    const rest = [...this.#host.childNodes].filter((node) => isContent(node) && !placed.has(node));
    root.replaceChildren(...tree, ...(rest.length ? [slot(...rest)] : []));
  }

  #complete(): void {
    if (this.#isCompleted) return;
    this.#isCompleted = true;
    setState(this.#form.internals ?? this.#host.attachInternals(), 'completed');
  }

  #attach(): ShadowRoot {
    const root = this.#host.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    adoptStyles(root, [...this.#form.styles]);
    return root;
  }
}
