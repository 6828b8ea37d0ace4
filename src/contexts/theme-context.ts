import { createContext } from '@lit/context';

/** The voice and the colours that an article is shown in. */
export interface ThemeInfo {
  /** A preset's name, such as `gazette`; the empty string where the default holds. */
  readonly theme: string;
  /** `auto`, `light`, `dark`, `sepia`, `contrast`, or the empty string where the page's own `color-scheme` holds. */
  readonly scheme: string;
}

/** The theme of the article, for parts that must hand it on (an embedded frame, for one). */
export const themeContext = createContext<ThemeInfo>(Symbol.for('news-elements.theme'));
