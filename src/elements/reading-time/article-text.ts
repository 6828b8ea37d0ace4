/**
 * What stands in an article and is not its text: what says it again (pull quotes), what leads elsewhere, captions,
 * controls, and what nobody sees. Cards are articles in the article. A summary and code are read, so they count.
 */
const NOT_TEXT =
  'article, aside, button, dialog, footer, form, figcaption, nav, noscript, script, select, style, template, textarea, ' +
  'news-breadcrumb, news-byline, news-comment-form, news-comments, news-pull-quote, news-read-also, ' +
  'news-reading-time, news-related, [hidden], [aria-hidden="true"]';

/**
 * Where the text stands that an element speaks of.
 * @param element - An element inside an article.
 * @returns The `<article>` around it, or that of the `<news-article>` around it, which may have none; null outside.
 */
export function articleOf(element: Element): Element | null {
  const around = element.closest('article, news-article');
  return around?.matches('news-article') ? (around.querySelector(':scope > article') ?? around) : around;
}

/**
 * The number of characters of an article's text, runs of white space counted once. One walk, and no layout.
 * @param article - The element that holds the text.
 */
export function textLength(article: Element): number {
  const walker = document.createTreeWalker(
    article,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      return node.matches(NOT_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.trim().replace(/\s+/g, ' ').length ?? 0;
  return length;
}
