import { css } from '../../internal/adopted-styles.js';

/** What stands in a form only by script: drafts, and how sending goes. It comes with their code. */
export const commentFormStyles = css`
  news-comment-form p:where(.draft) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    margin: 0;
    font-size: var(--_news-caption);
  }
  /* the button comes and goes, the line keeps its height */
  news-comment-form p:where(.draft:not(:has(span:empty))) {
    min-block-size: calc(1.75 * var(--_news-u));
  }
  /* the service's own words, on a line of their own */
  news-comment-form :is(p:where(.error, .status), div:where(.error-summary) p) bdi {
    display: block;
    font-weight: 400;
  }
  /* beside a field with a hint, a message and its label stay with their own field */
  news-comment-form div:where(.half) > p:where(.error) {
    grid-row: 3;
  }
  news-comment-form div:where(.half) > label:where(:has(+ .error)) {
    grid-row: 1 / 3;
    align-self: end;
  }
  news-comment-form p:where(.draft) button[type] {
    min-block-size: calc(1.75 * var(--_news-u));
    padding: 0;
    border: 0;
    background: none;
    color: var(--_news-muted);
    font-size: inherit;
    font-weight: 560;
    text-decoration: underline 0.06em;
    text-underline-offset: 0.18em;
  }
  /* it must be in the page before it has something to say, and take no room in a grid until then */
  news-comment-form div:where(.delivery:has(> .status:empty)) {
    position: absolute;
  }
  news-comment-form div:where(.delivery) p:where(.status) {
    margin: 0;
  }
  news-comment-form
    div:where(.delivery[data-state='asking'], .delivery[data-state='offline-waiting'])
    p:where(.status) {
    border-color: var(--_news-field);
  }
  news-comment-form
    div:where(.delivery[data-state='sending'], .delivery[data-state='confirming'])
    p:where(.status) {
    padding: 0;
    border: 0;
    color: var(--_news-muted);
  }
  news-comment-form p:where(.status) a {
    color: inherit;
    font-weight: 620;
  }
  news-comment-form p:where(.actions) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.2em;
    margin: 0.75em 0 0;
  }
  news-comment-form p:where(.actions:empty) {
    display: none;
  }
  /* what is typed runs its own way, and an empty field the page's, which dir="auto" would turn to the left */
  news-comment-form :is(textarea, input):where(:not([dir])) {
    unicode-bidi: plaintext;
  }
  news-comment-form textarea:where(:read-only)[name] {
    color: var(--_news-muted);
    background-color: var(--_news-surface);
  }
  @media print {
    news-comment-form :is(p:where(.draft), div:where(.delivery)) {
      display: none;
    }
  }
`;
