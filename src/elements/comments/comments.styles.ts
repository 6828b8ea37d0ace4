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
  /* whom the form below answers */
  news-comments p:where(:has(+ news-comment-form)[data-news-rendered].actions) {
    margin-block: 0 1em;
    padding: 0.25em 0.75em;
    border-inline-start: 3px solid var(--_news-accent);
    background-color: var(--_news-surface);
    font: 400 var(--_news-small) / 1.45 var(--_news-font-ui);
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
  news-comments label:where(.sort) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0.25em 0.6em;
    margin-block: 0 0.4em;
    color: var(--_news-muted);
    font: 400 var(--_news-meta) / 1.45 var(--_news-font-ui);
  }
  news-comments select:where(.sort select),
  news-comments textarea:where(.edit textarea) {
    box-sizing: border-box;
    min-block-size: calc(2.25 * var(--_news-u));
    padding: 0.3em 0.5em;
    border: 1px solid var(--_news-field);
    border-radius: var(--_news-radius-control);
    background-color: var(--_news-bg);
    color: var(--_news-text);
    font: 400 var(--_news-small) / 1.45 var(--_news-font-ui);
  }
  news-comments textarea:where(.edit textarea) {
    display: block;
    inline-size: 100%;
    resize: vertical;
  }
  news-comments :is(select, textarea):where(:focus-visible) {
    outline: var(--_news-focus-width) solid var(--_news-focus);
    outline-offset: 2px;
  }
  news-comments p:where(.actions) button:where([aria-pressed='true']) {
    color: var(--_news-accent);
  }
  news-comments small:where([role='alert']) {
    flex-basis: 100%;
    color: var(--_news-error);
  }
  /* as the sheet has it where the list stands under the heading */
  news-comments :is(h2, h3, h4, h5, h6) + div:where([role='list']) {
    margin-block-start: -1em;
  }
  news-comments p:where([hidden]) {
    display: none;
  }
  /* stays in sight, and takes no room: nothing moves when it comes. At the end: the heading stands at the start */
  news-comments div:where(.new) {
    position: sticky;
    z-index: 1;
    inset-block-start: 0.75em;
    display: flex;
    justify-content: flex-end;
    align-items: flex-start;
    block-size: 0;
  }
  news-comments div:where(.new) button[type] {
    border-color: var(--_news-accent);
    background-color: var(--_news-accent);
    color: var(--_news-on-accent);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.25);
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
    news-comments :is(div:where(.new), label:where(.sort)) {
      display: none;
    }
  }
`;
