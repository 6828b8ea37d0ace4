import { css } from '@lit/reactive-element';

/**
 * What only a rendered thread has. The page's sheet has the look of comments; this one comes with the thread's code, so
 * that a page without a thread pays nothing for it.
 */
export const commentsStyles = css`
  /* a form after the thread keeps its distance, a line between them goes with the form */
  news-comments > section:where([data-news-rendered]:not(:last-child)) {
    margin-block-end: 2em;
  }
  news-comments > p:where(.actions) {
    font: 400 var(--_news-small) / 1.45 var(--_news-font-ui);
  }
  news-comments p:where(.status, .notice) {
    color: var(--_news-muted);
  }
  news-comments p:where(.status:empty) {
    margin: 0;
  }
  news-comments header small {
    color: var(--_news-muted);
    font-size: var(--_news-caption);
  }
  news-comments header small a {
    color: inherit;
  }
  news-comments small:where(.held) {
    padding-inline: 0.5em;
    border: 1px solid currentcolor;
    border-radius: var(--_news-radius-control);
  }
  news-comments div:where(.text) {
    overflow-wrap: anywhere;
  }
  news-comments div:where(.text) :is(ol, ul) {
    margin: 0 0 0.6em;
    padding: 0;
    padding-inline-start: 1.6em;
    border: 0;
    list-style: revert;
  }
  news-comments div:where(.text) li {
    display: list-item;
    padding: 0;
    border: 0;
  }
  news-comments div:where(.text) pre {
    overflow: auto;
  }
  news-comments p:where([data-news-rendered].actions, [data-news-rendered] .actions) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.2em;
    margin-block-start: 0.4em;
  }
`;

/**
 * Gives a document, or a shadow tree, the styles of a rendered thread, once.
 * @param root - The root that the thread stands in.
 */
export function adoptStyles(root: Node): void {
  const sheet = commentsStyles.styleSheet;
  if (!sheet || !(root instanceof Document || root instanceof ShadowRoot)) return;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
