// Pages around the article's: why a comment was refused, and what the editor sees.
import { commentForm } from './comment-form.mjs';

/** No script, nothing from elsewhere, in nobody's frame. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * A page of the newspaper.
 * @param {string} title - HTML.
 * @param {string} content - HTML.
 * @param {{status?: number, id?: string}} [options] - `id` is the body's.
 */
export function page(title, content, { status = 200, id = 'page' } = {}) {
  const html = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>${title}</title>
  <link rel="icon" href="/examples/assets/icon.svg" type="image/svg+xml">
  <link rel="preload" href="/examples/assets/fonts/newsreader-latin-standard-normal.woff2" as="font" type="font/woff2" crossorigin>
  <link rel="preload" href="/examples/assets/fonts/source-serif-4-latin-standard-normal.woff2" as="font" type="font/woff2" crossorigin>
  <link rel="stylesheet" href="/dist/news.css">
  <link rel="stylesheet" href="/examples/assets/site.css">
</head>
<body id="${id}">
<header class="masthead"><a href="/examples/" lang="fr">La Dépêche d’Aubrelles</a></header>
<main>
<news-article>
  <article>
    <header><h1>${title}</h1></header>
${content}
  </article>
</news-article>
</main>
</body>
</html>
`;
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/**
 * Says why a comment was refused, with all that was typed in a form below, ready to be put right and sent again.
 * @param {{formStatus: number, reason: string, words: string}} refusal
 * @param {object} [post] - The article; without it there is nothing to send to.
 * @param {object} typed - As `commentForm` takes it.
 */
export function errorPage({ formStatus, words }, post, typed) {
  const again = post
    ? `<p><a href="${post.path}#respond">Back to the article</a></p>\n${commentForm(post, typed)}`
    : '';
  // WordPress's marks, by which `backend="wordpress-form"` knows the page.
  const content = `<div class="wp-die-message"><p>${words}</p></div>\n${again}`;
  return page('Your comment was not sent', content, { status: formStatus, id: 'error-page' });
}
