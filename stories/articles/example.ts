// The articles of the examples, shown as stories: the same markup, so that neither can drift from the other.
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { NewsArticle } from 'news-elements/elements/article/article.js';

/** What a story of a whole article can choose: attributes of `<news-article>`. */
export type ArticleArgs = Pick<NewsArticle, 'theme' | 'scheme' | 'layout' | 'dropCap'>;

/** Nothing chosen: the toolbar decides. */
export const asWritten: ArticleArgs = { theme: '', scheme: '', layout: '', dropCap: false };

/** An example's article: its attributes, and what stands in it. */
export interface Example {
  readonly lang: string;
  readonly dir: string;
  readonly content: () => DocumentFragment;
}

/**
 * Takes the article out of an example's page. Links to other examples lead nowhere in a story, so they become fragments.
 * @param page - The page's HTML.
 * @throws Error if the page has no `<news-article>`: a story must not be blank.
 */
export function exampleOf(page: string): Example {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  const article = parsed.querySelector('news-article');
  if (!article) throw new Error('The example has no <news-article>.');
  for (const link of article.querySelectorAll('a[href^="../"]')) link.setAttribute('href', '#elsewhere');
  for (const media of article.querySelectorAll('[src^="../assets/"]'))
    media.setAttribute('src', media.getAttribute('src')!.replace('../assets/', '/assets/'));
  return {
    lang: article.getAttribute('lang') ?? '',
    dir: article.getAttribute('dir') ?? '',
    content: () => {
      const copy = document.importNode(article, true);
      const fragment = document.createDocumentFragment();
      fragment.append(...copy.childNodes);
      return fragment;
    },
  };
}

/**
 * A whole article. Its content is made once and stays while controls and toolbar change what is around it.
 * @param example - The article.
 * @param args - The attributes to set; the empty ones are left out.
 */
export const show = (example: Example, args: ArticleArgs): TemplateResult => html`
  <news-article
    lang=${example.lang || nothing}
    dir=${example.dir || nothing}
    theme=${args.theme || nothing}
    scheme=${args.scheme || nothing}
    layout=${args.layout || nothing}
    ?drop-cap=${args.dropCap}
  >
    ${guard([example], () => example.content())}
  </news-article>
`;
