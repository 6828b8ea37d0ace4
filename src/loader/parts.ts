/** Fetches the module that defines an element. */
type Load = () => Promise<unknown>;

/** What every element is made of: asked for beside the first of them, which would otherwise ask for it when it is there. */
export const loadBase: Load = () => import('../internal/light-element.js');

/**
 * What an article is made of: it changes the meaning, the words or the colours of what a reader has before them, and is
 * fetched as soon as it is met. One file for a script tag.
 */
export const NOW: Readonly<Record<string, Load>> = {
  'news-article': () => import('../elements/article/article.define.js'),
  'news-breadcrumb': () => import('../elements/breadcrumb/breadcrumb.define.js'),
  'news-byline': () => import('../elements/byline/byline.define.js'),
  'news-figure': () => import('../elements/figure/figure.define.js'),
  'news-pull-quote': () => import('../elements/pull-quote/pull-quote.define.js'),
  'news-reading-time': () => import('../elements/reading-time/reading-time.define.js'),
  'news-summary': () => import('../elements/summary/summary.define.js'),
};

/** What is whole without script until a reader uses it: fetched when one of its kind comes near the viewport. */
export const NEAR: Readonly<Record<string, Load>> = {
  'news-comment-form': () => import('../elements/comment-form/comment-form.define.js'),
  'news-comments': () => import('../elements/comments/comments.define.js'),
  'news-read-also': () => import('../elements/read-also/read-also.define.js'),
  'news-related': () => import('../elements/related/related.define.js'),
};
