import { css } from '../../internal/adopted-styles.js';

/**
 * What only a rendered thread has. The page's sheet has the look of comments; this one comes with the thread's code, so
 * that a page without a thread pays nothing for it.
 */
export const commentsStyles = css`
  /* a form after the thread keeps its distance, a line between them goes with the form */
  news-comments > section:where([data-news-rendered]:not(:last-child)) {
    margin-block-end: 2em;
  }
  news-comments p:where(.status, .notice) {
    color: var(--_news-muted);
  }
  news-comments p:where(.status:empty, .notice:empty) {
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
    align-items: baseline;
    gap: 0 1.2em;
    margin-block-start: 0.4em;
  }
  /* one list in several groups: the eye sees no seam */
  news-comments div:where([role='list']) > ol:not(:last-child) {
    margin-block-end: 0;
  }
  news-comments li > ol + ol {
    margin-block-start: 0;
  }
  /* a full group is laid out when it comes near; until then it has about the height of its comments */
  news-comments ol:where(.group) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 150em;
    overflow-clip-margin: 0.5em;
  }
  news-comments li:where([data-news-target], [data-news-rendered] :target) > article {
    outline: 2px solid var(--_news-accent);
    outline-offset: 0.5em;
  }
  news-comments header img {
    align-self: center;
    inline-size: 2em;
    block-size: 2em;
    margin: 0;
    border-radius: 50%;
    object-fit: cover;
  }
  /* as the sheet has it where the list stands under the heading */
  news-comments :is(h2, h3, h4, h5, h6) + div:where([role='list']) {
    margin-block-start: -1em;
  }
  news-comments p:where([hidden]) {
    display: none;
  }
  news-comments section > iframe {
    display: block;
    inline-size: 100%;
    border: 0;
  }
  @media print {
    news-comments ol:where(.group) {
      content-visibility: visible;
    }
  }
`;
