// The page that end-to-end tests read: an article of the built package, as a publisher would write it.

const escape = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );

const attributes = (values) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

/** The policy of docs/decisions, with the server as the one other host. */
export const policy = ({ origin }) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${origin}`,
    `form-action 'self' ${origin}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html news-elements dompurify 'allow-duplicates'",
  ].join('; ');

/** A form in full, as WordPress's themes write it. */
const fullForm = ({ action, fields }) => `
      <form method="post" action="${escape(action)}" id="respond">
        <h3>Leave a comment</h3>
        <div class="fields">
          <div><label for="comment">Comment <i aria-hidden="true">*</i></label>
            <textarea id="comment" name="comment" rows="8" required></textarea></div>
          <div class="half"><label for="author">Name <i aria-hidden="true">*</i></label>
            <input id="author" name="author" autocomplete="name" maxlength="245" required></div>
          <div class="half"><label for="email">Email <i aria-hidden="true">*</i></label>
            <input id="email" name="email" type="email" autocomplete="email" maxlength="100" required></div>
          <div><label for="url">Website</label>
            <input id="url" name="url" type="url" autocomplete="url" maxlength="200"></div>
          <div class="check"><input id="consent" name="wp-comment-cookies-consent" type="checkbox" value="yes">
            <label for="consent">Save my name, email and website in this browser for the next time I comment.</label></div>
          <div class="submit"><button type="submit">Post comment</button></div>
        </div>
        ${Object.entries(fields)
          .map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`)
          .join('\n        ')}
      </form>
    `;

/**
 * Writes the page.
 * @param {object} service - The server that has the comments.
 * @param {string} thread - The article, as the server names it.
 * @param {object} [options]
 * @param {'short' | 'full'} [options.form] - Default: `short`, an empty element.
 * @param {'same' | 'cross'} [options.origin] - Whether the page speaks with the server by its own address. Default: `same`.
 * @param {string} [options.backend] - Another adapter than the server's first.
 * @param {string} [options.sort] - Order of the comments.
 */
export function articlePage(service, thread, { form = 'short', origin = 'same', backend, sort } = {}) {
  const where = origin === 'cross' ? service.origin : '';
  const place = { ...service.attributes(thread, where), ...(backend && { backend }), ...(sort && { sort }) };
  const inner = form === 'full' ? fullForm(service.form(thread, where)) : '';
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>The depot opens</title>
  <link rel="icon" href="/examples/assets/icon.svg">
  <link rel="stylesheet" href="/dist/news.css">
  <script type="module" src="/dist/cdn/news.all.js"></script>
</head>
<body>
<main>
  <news-article>
    <article>
      <header><h1>The depot opens</h1><p class="standfirst">Buses leave from there as of Monday.</p></header>
      <p>The first one left at six.</p>
    </article>
    <news-comments${attributes(place)}>
      <news-comment-form${attributes({ thread })}>${inner}</news-comment-form>
    </news-comments>
  </news-article>
</main>
</body>
</html>
`;
}
