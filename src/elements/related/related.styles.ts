import { css } from '@lit/reactive-element';

/** The place a reader skips to is no control: the ring would be a dot below the list. */
export const relatedStyles = css`
  [tabindex]:focus {
    outline: none;
  }
`;
