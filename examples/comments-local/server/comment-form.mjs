// The comment form as a page's server writes it: complete without script, and with WordPress's field names.
import { escapeHtml } from './html.mjs';
import { LIMITS } from './rules.mjs';

/**
 * Writes the form.
 * @param {{id: number, path: string}} post
 * @param {object} [filled] - What stands in it already.
 * @param {number} [filled.parent] - The comment that is answered.
 * @param {string} [filled.parentName] - Its author's name, as it is stored.
 * @param {string} [filled.content]
 * @param {string} [filled.name]
 * @param {string} [filled.email]
 * @param {string} [filled.url]
 * @param {boolean} [filled.consent]
 */
export function commentForm(post, filled = {}) {
  const { parent = 0, parentName, content = '', name = '', email = '', url = '', consent } = filled;
  const heading = parentName ? `Reply to ${parentName}` : 'Leave a comment';
  const cancel = parent ? ` <a href="${escapeHtml(post.path)}#respond">Cancel reply</a>` : '';
  return `<news-comment-form thread="${post.id}">
  <form method="post" action="/wp-comments-post.php" id="respond" aria-labelledby="respond-title">
    <h3 id="respond-title">${heading}</h3>
    <p><span id="respond-notes">Your e-mail address will not be published.</span> Required fields are marked *${cancel}</p>
    <div class="fields">
      <div><label for="respond-comment">Comment <i aria-hidden="true">*</i></label><textarea id="respond-comment" name="comment" rows="8" maxlength="${LIMITS.content}" required>
${escapeHtml(content)}</textarea></div>
      <div class="half"><label for="respond-author">Name <i aria-hidden="true">*</i></label><input id="respond-author" name="author" type="text" maxlength="${LIMITS.name}" autocomplete="name" value="${escapeHtml(name)}" required></div>
      <div class="half"><label for="respond-email">Email <i aria-hidden="true">*</i></label><input id="respond-email" name="email" type="email" maxlength="${LIMITS.email}" autocomplete="email" aria-describedby="respond-notes" value="${escapeHtml(email)}" required></div>
      <div><label for="respond-url">Website <i>(optional)</i></label><input id="respond-url" name="url" type="url" maxlength="${LIMITS.url}" autocomplete="url" value="${escapeHtml(url)}"></div>
      <div class="check"><input type="checkbox" id="respond-consent" name="wp-comment-cookies-consent" value="yes"${consent ? ' checked' : ''}><label for="respond-consent">Save my name, email and website in this browser for the next time I comment.</label></div>
      <div class="submit"><button type="submit">Post comment</button></div>
    </div>
    <input type="hidden" name="comment_post_ID" value="${post.id}">
    <input type="hidden" name="comment_parent" value="${parent}">
  </form>
</news-comment-form>`;
}
