import { css } from '@lit/reactive-element';

/**
 * For the shadow root that completes a short form: takes back what browsers do to bare elements. Everything a theme
 * may change is given by the page's stylesheet through parts, in the same rules as the full form's.
 */
export const shellStyles = css`
  :host([hidden]) {
    display: none;
  }
  :is(aside, figure, figcaption, section, nav, article, h2, h3, h4, h5, h6, p, ol, ul, li) {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  :is(ol, ul) {
    list-style: none;
  }
`;
