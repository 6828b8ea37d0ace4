import { css } from '@lit/reactive-element';

/** The separator's sign: which item comes first is known only in here. Its look is `::part(item)::before` in `news.css`. */
export const breadcrumbStyles = css`
  li + li::before {
    content: '\u203A';
    content: '\u203A' / '';
  }
`;
