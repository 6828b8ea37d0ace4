import { createContext } from '@lit/context';

/** The article's language as a BCP 47 tag, or the empty string where the page names none. */
export const languageContext = createContext<string>(Symbol.for('news-elements.language'));
