import type { ComplexAttributeConverter } from '@lit/reactive-element';

/**
 * Reads a boolean attribute as HTML does, but takes `="false"` for false: frameworks that set attributes as strings
 * write it (Vue and Svelte among them).
 */
export const booleanAttribute: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
  toAttribute: (value) => (value ? '' : null),
};
