// The article's page: the file `index.html` beside this folder, with the comments that there are written into it.
import { readFile } from 'node:fs/promises';
import { commentForm } from './comment-form.mjs';
import { escapeHtml, paragraphs } from './html.mjs';
import { rememberedReader } from './remembered.mjs';

const FILE = new URL('../index.html', import.meta.url);

/** What is replaced in that file. */
const PLACE = /<!-- comments -->.*<!-- \/comments -->/s;

/** The deepest level that is indented, as `<news-comments>` does it. */
const DEEPEST = 2;

/** How long the writer of a held comment may look at it, in milliseconds; WordPress has the same. */
const PREVIEW = 600_000;

/**
 * Answers a request for an article's page; nothing for any other.
 * @param {Request} request
 * @param {import('./comment-server.mjs').Context} context
 */
export async function answerArticle(request, { store, settings }) {
  const { pathname, searchParams } = new URL(request.url);
  const post = store.posts().find(({ path }) => path === pathname.replace(/index\.html$/, ''));
  if (!post || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
  const comments = store.approved(post.id);
  const own = preview(store.comment(Number(searchParams.get('unapproved'))), searchParams, settings.now());
  const parent = comments.find(({ id }) => id === Number(searchParams.get('replytocom')));
  const reader = rememberedReader(request);
  const form = post.is_open
    ? commentForm(post, {
        ...reader,
        consent: reader.name !== undefined,
        parent: parent?.id,
        parentName: parent?.author_name,
      })
    : '<p class="notice">Comments are closed.</p>';
  const section = `<section aria-labelledby="comments">
${thread(own ? [...comments, own] : comments)}
${form}
</section>`;
  const template = await readFile(FILE, 'utf8');
  // As a function: in a text, `$` would be read.
  return new Response(
    template.replace(PLACE, () => section),
    {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-cache' },
    },
  );
}

/** A held comment, for its own writer and for a while. */
function preview(comment, query, now) {
  const isTheirs = comment?.status === 'hold' && comment.preview === query.get('moderation-hash');
  return isTheirs && now - Date.parse(`${comment.date_gmt}Z`) < PREVIEW ? comment : undefined;
}

function thread(comments) {
  const count = comments.filter(({ status }) => status === 'approved').length;
  const heading = `<h2 id="comments">Comments${count ? ` <span>(${count})</span>` : ''}</h2>`;
  if (!comments.length) return `${heading}\n<p class="status">No comments yet.</p>`;
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const replies = new Map(comments.map(({ id }) => [id, []]));
  for (const comment of comments) replies.get(comment.parent)?.push(comment);
  // At the deepest level all that follows stands in one list.
  const below = ({ id }) => replies.get(id).flatMap((reply) => [reply, ...below(reply)]);

  const item = (comment, depth) => {
    const level = Math.min(depth, DEEPEST);
    const nested = level === DEEPEST ? [] : level + 1 < DEEPEST ? replies.get(comment.id) : below(comment);
    const told = relation(comment, byId, level === DEEPEST);
    return `<li id="comment-${comment.id}">${article(comment, told)}${list(nested, level + 1)}</li>`;
  };
  const list = (items, level) =>
    items.length
      ? `\n<ol${level ? '' : ' class="comments"'} role="list">\n${items.map((one) => item(one, level)).join('\n')}\n</ol>`
      : '';
  // A comment whose parent is gone stands at the top, and says so.
  const top = comments.filter(({ parent }) => !byId.has(parent));
  return heading + list(top, 0);
}

/** Whom a comment answers, where its indent does not tell. */
function relation({ parent }, byId, isDeepest) {
  const answered = byId.get(parent);
  if (!answered) return parent ? '<small>In reply to a comment that is not shown here</small>' : '';
  const isFar = isDeepest && byId.has(byId.get(answered.parent)?.parent);
  return isFar ? `<small><a href="#comment-${parent}">In reply to ${answered.author_name}</a></small>` : '';
}

const date = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});

/** One comment. Its name and text were made safe when they were stored. */
function article(comment, told) {
  const { id, author_name, author_url, date_gmt, content, status } = comment;
  const label = `comment-${id}-by`;
  const name = author_url
    ? `<a href="${escapeHtml(author_url)}" rel="nofollow ugc noopener" dir="auto">${author_name}</a>`
    : author_name;
  return `<article aria-labelledby="${label}">
<header id="${label}"><b dir="auto">${name}</b> <time datetime="${date_gmt}Z">${date.format(new Date(`${date_gmt}Z`))}</time>
${told}${status === 'hold' ? '<small class="held">Awaiting approval</small>' : ''}</header>
<div class="text" dir="auto">${paragraphs(content)}</div>
${status === 'hold' ? '' : actions(id, label)}</article>`;
}

const actions = (id, label) =>
  `<p class="actions"><a href="?replytocom=${id}#respond" aria-describedby="${label}">Reply</a> <a href="#comment-${id}" aria-describedby="${label}">Link to comment</a></p>`;
