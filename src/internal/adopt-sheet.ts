import type { CSSResult } from '@lit/reactive-element/css-tag.js';

/**
 * Gives a document, or a shadow tree, a sheet of styles, once.
 * @param root - The root that the styled element stands in; nothing happens to any other node.
 * @param styles - The sheet.
 */
export function adoptSheet(root: Node, { styleSheet }: CSSResult): void {
  if (!styleSheet || !(root instanceof Document || root instanceof ShadowRoot)) return;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
