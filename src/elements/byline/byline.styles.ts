import { css } from '@lit/reactive-element';

/** What stands inside the parts, where no rule of the page reaches. */
export const bylineStyles = css`
  /* Keeps the line while a language is on its way. */
  [part='dates'] > p:empty::before {
    content: '\u00a0';
  }
  /* Keeps a date in one piece where English words stand in for a language that is written the other way. */
  time {
    unicode-bidi: isolate;
  }
`;
