/** Marks a text as CSS for editors and for the build, which takes its white space away. */
export const css = String.raw;

/** One sheet for each text, shared by every root that it stands in. */
const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives a document, or a shadow tree, styles of ours, once. They come with the code that needs them, so that a page
 * without it pays nothing; a policy for styles does not concern them.
 * @param root - The root that the styled nodes stand in; anything else is left alone.
 * @param text - The styles.
 */
export function adoptStyles(root: Node, text: string): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
