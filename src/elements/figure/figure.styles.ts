import { css } from '@lit/reactive-element';

/** What is spoken before the credit, but not shown. */
export const figureStyles = css`
  span span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
