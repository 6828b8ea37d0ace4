import { css } from '@lit/reactive-element';

/** Spoken, not shown. Out of the flow: a word that script puts before others would push them sideways. */
export const spokenStyles = css`
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
