// Which comments are taken, which wait for an editor, and which are refused: the rules of WordPress, in its order.
import { randomUUID } from 'node:crypto';
import { cleanAddress, cleanComment, cleanText } from './html.mjs';

/** The most that is taken, in bytes: an emoji is four of them. */
export const LIMITS = { content: 65_525, name: 245, email: 100, url: 200 };

/**
 * Every refusal: the code and status of WordPress's REST interface, the status of its classic form, and words of ours.
 * Most refusals of the form have status 200: WordPress tells them by its page alone.
 */
const REFUSALS = {
  'email-invalid': ['rest_invalid_param', 400, 200, 'The e-mail address is not in the right form.'],
  'post-unknown': ['rest_comment_invalid_post_id', 403, 403, 'There is no such article.'],
  closed: ['rest_comment_closed', 403, 403, 'Comments on this article are closed.'],
  empty: ['rest_comment_content_invalid', 400, 200, 'There is nothing in the comment.'],
  'author-missing': [
    'rest_comment_author_data_required',
    400,
    200,
    'A name and an e-mail address are needed.',
  ],
  'content-long': ['comment_content_column_length', 400, 200, 'The comment is too long.'],
  'name-long': ['comment_author_column_length', 400, 200, 'The name is too long.'],
  'email-long': ['comment_author_email_column_length', 400, 200, 'The e-mail address is too long.'],
  'url-long': ['comment_author_url_column_length', 400, 200, 'The address of the website is too long.'],
  duplicate: ['comment_duplicate', 409, 409, 'This comment is here already.'],
  flood: ['comment_flood', 400, 429, 'That was quick. Wait a moment, then send the comment again.'],
};

const refuse = (reason) => {
  const [code, status, formStatus, words] = REFUSALS[reason];
  return { kind: 'refused', reason, code, status, formStatus, words };
};

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/;

/** True for a text that could be an e-mail address. */
const isEmail = (text) => EMAIL.test(text);

const bytes = (text) => Buffer.byteLength(text);

/**
 * Takes a comment, or says why not.
 * @param {ReturnType<import('./database.mjs').openDatabase>} store
 * @param {{post: number, parent: number, name: string, email: string, url: string, content: string}} given
 * @param {{pause: number, heldWords: string[], now: () => number}} settings - See `comment-server.mjs`.
 * @returns {{kind: 'saved', comment: object} | ReturnType<typeof refuse>}
 */
export function takeComment(store, given, settings) {
  const [name, email, url] = [given.name.trim(), given.email.trim(), given.url.trim()];
  const post = store.post(given.post);
  const comment = {
    post: given.post,
    // Not looked up, as in WordPress: the comment that is answered may be gone by now, and an answer to it is no fault.
    parent: given.parent,
    author_name: cleanText(name),
    author_email: email,
    author_url: cleanAddress(url),
    content: cleanComment(given.content),
  };

  if (email && !isEmail(email)) return refuse('email-invalid');
  if (!post) return refuse('post-unknown');
  if (!post.is_open) return refuse('closed');
  if (!comment.content) return refuse('empty');
  if (!comment.author_name || !email) return refuse('author-missing');
  if (bytes(given.content) > LIMITS.content) return refuse('content-long');
  if (bytes(name) > LIMITS.name) return refuse('name-long');
  if (bytes(email) > LIMITS.email) return refuse('email-long');
  if (bytes(url) > LIMITS.url) return refuse('url-long');

  return store.atOnce(() => {
    if (store.hasSame(comment)) return refuse('duplicate');
    const now = settings.now();
    // Everybody has the same address on the loopback, so the pause counts for all.
    if (now - store.latest() < settings.pause * 1000) return refuse('flood');
    const isHeld = post.holds_all || isSuspect(comment, settings.heldWords);
    const saved = store.add({
      ...comment,
      status: isHeld ? 'hold' : 'approved',
      date_gmt: new Date(now).toISOString().slice(0, 19),
      // Whoever knows this may look at the comment while it is held: its writer, who is sent back with it.
      preview: randomUUID(),
    });
    return { kind: 'saved', comment: saved };
  });
}

/** Two links or one word of the list are enough for an editor to look first. */
function isSuspect({ author_name, content }, heldWords) {
  const words = `${author_name} ${content}`.toLowerCase();
  return (
    (content.match(/<a /g) ?? []).length > 1 || heldWords.some((word) => words.includes(word.toLowerCase()))
  );
}
