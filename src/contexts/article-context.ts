import { createContext } from '@lit/context';

/** What tells one article from another on a page. */
export interface ArticleIdentity {
  /** The article's own address: the page's canonical address, or where several articles share a page, its headline's link. */
  readonly url: string;
  /** The headline as text. Empty where the article has none. */
  readonly headline: string;
}

/** Which article a part belongs to. */
export const articleContext = createContext<ArticleIdentity>(Symbol.for('news-elements.article'));
