import { css } from '@lit/reactive-element';

/**
 * The short form's boxes take no part in the layout: label, link and picture lie on the host's own grid, as the bare
 * link did before definition.
 */
export const readAlsoStyles = css`
  :is(aside, p) {
    display: contents;
  }
`;
