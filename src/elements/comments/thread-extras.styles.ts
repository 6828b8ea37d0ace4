import { css } from '../../internal/adopted-styles.js';

/** What a thread has beyond its comments: replies, orders, changes and votes, new comments. */
export const extrasStyles = css`
  /* whom the form below answers */
  news-comments p:where(:has(+ news-comment-form)[data-news-rendered].actions) {
    margin-block: 0.4em 1em;
    padding: 0.25em 0.75em;
    border-inline-start: 3px solid var(--_news-accent);
    background-color: var(--_news-surface);
    font: 400 var(--_news-small) / 1.45 var(--_news-font-ui);
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
  /* as specific as the sheet's own rule for the row, which comes before */
  news-comments p:where(.actions) button[aria-pressed='true'] {
    color: var(--_news-accent);
    text-decoration-thickness: 0.18em;
  }
  news-comments small:where([role='alert']) {
    flex-basis: 100%;
    color: var(--_news-error);
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
  @media print {
    news-comments :is(div:where(.new), label:where(.sort)) {
      display: none;
    }
  }
`;
