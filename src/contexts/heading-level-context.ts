import { createContext } from '@lit/context';

/** The level (2 to 6) at which a part of the article renders a heading of its own: one below the article's headline. */
export const headingLevelContext = createContext<number>(Symbol.for('news-elements.heading-level'));
