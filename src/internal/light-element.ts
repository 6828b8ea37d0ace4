import { ReactiveElement } from '@lit/reactive-element';
import { checkAttributes } from './attributes.warnings.js';
import { DEVELOPMENT } from './development.js';

/**
 * Base of the elements here: reactive properties without a shadow root of their own. A bare ReactiveElement attaches
 * an empty shadow root, which would hide the author's children; this one leaves them where they are.
 */
export class LightElement extends ReactiveElement {
  override connectedCallback(): void {
    super.connectedCallback();
    if (DEVELOPMENT) checkAttributes(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
