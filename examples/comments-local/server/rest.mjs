// WordPress's REST interface, as much of it as a comment thread needs.
import { paragraphs } from './html.mjs';
import { takeComment } from './rules.mjs';

const error = (status, code, message, data = {}) =>
  Response.json({ code, message, data: { status, ...data } }, { status });

/**
 * Answers a request below `/wp-json/`.
 * @param {Request} request
 * @param {string} path - What stands after `/wp-json/`, without slashes around it.
 * @param {import('./comment-server.mjs').Context} context
 */
export async function answerRest(request, path, { store, settings }) {
  const { searchParams: query, origin } = new URL(request.url);
  const [, collection, id] = /^wp\/v2\/(comments|posts)(?:\/(\d+))?$/.exec(path) ?? [];
  const write = (comment) => only(asJson(comment, store.post(comment.post), origin), query);
  // Nobody can log in here, so whatever a page sends is stale.
  if (request.headers.has('X-WP-Nonce'))
    return error(403, 'rest_cookie_invalid_nonce', 'The page is too old.');
  if (collection === 'posts' && id && isReading(request)) return readPost(store, Number(id), query);
  if (collection === 'comments' && id && isReading(request)) return readComment(store, Number(id), write);
  if (collection === 'comments' && !id && isReading(request)) return listComments(store, query, write);
  if (collection === 'comments' && !id && request.method === 'POST') {
    return createComment(request, store, settings, write);
  }
  return error(404, 'rest_no_route', 'There is nothing at this address.');
}

const isReading = ({ method }) => method === 'GET' || method === 'HEAD';

function readPost(store, id, query) {
  const post = store.post(id);
  if (!post) return error(404, 'rest_post_invalid_id', 'There is no such article.');
  const { title, path, is_open } = post;
  return Response.json(
    only({ id, title: { rendered: title }, link: path, comment_status: is_open ? 'open' : 'closed' }, query),
  );
}

function readComment(store, id, write) {
  const comment = store.comment(id);
  if (!comment) return error(404, 'rest_comment_invalid_id', 'There is no such comment.');
  if (comment.status !== 'approved') return error(401, 'rest_cannot_read', 'This comment is not public.');
  return Response.json(write(comment));
}

function listComments(store, query, write) {
  const wanted = {
    // What is no number is the number of nothing.
    post: query.has('post') ? (integer(query.get('post')) ?? -1) : undefined,
    parent: query.has('parent') ? (integer(query.get('parent')) ?? -1) : undefined,
    include: query.get('include')?.split(',').map(Number).filter(Number.isSafeInteger).slice(0, 100),
    after: moment(query.get('after')),
    search: query.get('search')?.trim(),
    order: query.get('order') === 'asc' ? 'asc' : 'desc',
    page: integer(query.get('page')) ?? 1,
    perPage: integer(query.get('per_page')) ?? 10,
  };
  for (const [name, value, most] of [
    ['page', wanted.page, Infinity],
    ['per_page', wanted.perPage, 100],
  ]) {
    if (value >= 1 && value <= most) continue;
    return error(400, 'rest_invalid_param', `Invalid: ${name}`, { params: { [name]: 'Out of range.' } });
  }
  const { comments, total } = store.list(wanted);
  const headers = {
    'X-WP-Total': String(total),
    'X-WP-TotalPages': String(Math.ceil(total / wanted.perPage)),
  };
  return Response.json(comments.map(write), { headers });
}

async function createComment(request, store, settings, write) {
  if (!settings.anonymous) return error(401, 'rest_comment_login_required', 'Log in to comment.');
  const body = await readBody(request);
  if (!body) return error(400, 'rest_invalid_json', 'The request is no JSON.');
  const text = (name) => (typeof body[name] === 'string' ? body[name] : '');
  const taken = takeComment(
    store,
    {
      post: integer(body.post) ?? 0,
      parent: integer(body.parent) ?? 0,
      name: text('author_name'),
      email: text('author_email'),
      url: text('author_url'),
      content: text('content'),
    },
    settings,
  );
  if (taken.kind === 'refused') {
    const { reason, code, status, words } = taken;
    return error(status, code, words, reason === 'email-invalid' && { params: { author_email: words } });
  }
  const comment = write(taken.comment);
  const location = `/wp-json/wp/v2/comments/${taken.comment.id}`;
  return Response.json(comment, { status: 201, headers: { Location: location } });
}

/** The fields of a body, be it JSON or a form's; nothing where it is neither. */
async function readBody(request) {
  try {
    if (!request.headers.get('Content-Type')?.includes('json'))
      return Object.fromEntries(await request.formData());
    const body = await request.json();
    return typeof body === 'object' && !Array.isArray(body) ? body : null;
  } catch {
    return null;
  }
}

const asJson = (
  { id, post, parent, author_name, author_url, date_gmt, content, status },
  { path },
  origin,
) => ({
  id,
  post,
  parent,
  author_name,
  author_url,
  date_gmt,
  content: { rendered: paragraphs(content) },
  link: `${origin}${path}#comment-${id}`,
  status,
});

/** Keeps the fields that `_fields` names; all without it. */
function only(data, query) {
  const wanted = query.get('_fields')?.split(',');
  return wanted ? Object.fromEntries(Object.entries(data).filter(([name]) => wanted.includes(name))) : data;
}

/** A whole number, 0 or more. */
function integer(value) {
  const number = value === null || value === '' ? NaN : Number(value);
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** A date as the database writes it. */
function moment(value) {
  const date = new Date(value ?? NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 19);
}
