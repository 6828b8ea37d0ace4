// The form as it works without script: `POST /wp-comments-post.php`, which sends the reader on to the comment.
import { errorPage } from './pages.mjs';
import { takeComment } from './rules.mjs';
import { rememberReader } from './remembered.mjs';

/**
 * Answers the classic form.
 * @param {Request} request
 * @param {import('./comment-server.mjs').Context} context
 */
export async function answerForm(request, { store, settings }) {
  if (request.method !== 'POST')
    return new Response('Send the form.', { status: 405, headers: { Allow: 'POST' } });
  const fields = await readFields(request);
  const given = {
    post: Number(fields.comment_post_ID) || 0,
    parent: Number(fields.comment_parent) || 0,
    name: fields.author ?? '',
    email: fields.email ?? '',
    url: fields.url ?? '',
    // A form sends every line break as two characters, which nobody typed.
    content: (fields.comment ?? '').replace(/\r\n/g, '\n'),
  };
  const consent = fields['wp-comment-cookies-consent'] === 'yes';
  const taken = takeComment(store, given, settings);
  const post = store.post(given.post);
  if (taken.kind === 'refused') {
    const parent = store.comment(given.parent);
    // The name of a comment that is not public stays so.
    const parentName = parent?.status === 'approved' ? parent.author_name : undefined;
    return errorPage(taken, post, { ...given, consent, parentName });
  }
  const { id, status, preview } = taken.comment;
  const query = status === 'approved' ? '' : `?unapproved=${id}&moderation-hash=${preview}`;
  // 303, where WordPress has 302: "go there and read" is what is meant, and what browsers do with either.
  return new Response(null, {
    status: 303,
    headers: {
      Location: `${post.path}${query}#comment-${id}`,
      'Set-Cookie': rememberReader(consent ? given : undefined),
    },
  });
}

async function readFields(request) {
  try {
    return Object.fromEntries(await request.formData());
  } catch {
    return {};
  }
}
