import { ReactiveElement, type PropertyDeclaration } from '@lit/reactive-element';
import { checkAttributes } from './attributes.warnings.js';
import { DEVELOPMENT } from './development.js';

/**
 * Base of the elements here: reactive properties without a shadow root of their own. A bare ReactiveElement attaches
 * an empty shadow root, which would hide the author's children; this one leaves them where they are.
 */
export class LightElement extends ReactiveElement {
  /**
   * A property whose attribute is taken away has its default again; by Lit's own it would be `null`, whatever its type
   * says. Every property that has an attribute must have a default.
   * @internal
   */
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    super.createProperty(name, { useDefault: options?.attribute !== false, ...options });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (DEVELOPMENT) checkAttributes(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
