// The editor's page: comments that wait, and two switches for each article. It has no login: it answers the loopback
// alone, and `node-http.mjs` turns away what other sites send.
import { escapeHtml, paragraphs } from './html.mjs';
import { page } from './pages.mjs';

/** Where it is. */
export const MODERATION = '/examples/comments-local/moderation';

/** What its buttons do. */
const ACTIONS = {
  approve: (store, id) => store.judge(id, 'approved'),
  trash: (store, id) => store.judge(id, 'trash'),
  open: (store, id) => store.setOpen(id, true),
  close: (store, id) => store.setOpen(id, false),
  'hold-all': (store, id) => store.setHoldsAll(id, true),
  'hold-some': (store, id) => store.setHoldsAll(id, false),
};

/**
 * Answers the editor's page and its buttons.
 * @param {Request} request
 * @param {import('./comment-server.mjs').Context} context
 */
export async function answerModeration(request, { store }) {
  if (request.method !== 'POST') return page('Moderation', waiting(store) + articles(store));
  const fields = await request.formData().catch(() => new FormData());
  const [, name, id] = /^([a-z-]+) (\d+)$/.exec(String(fields.get('do'))) ?? [];
  if (!Object.hasOwn(ACTIONS, name)) return new Response('There is no such button.', { status: 400 });
  ACTIONS[name](store, Number(id));
  return new Response(null, { status: 303, headers: { Location: MODERATION } });
}

const button = (action, words) => `<button name="do" value="${action}">${words}</button>`;
const form = (...buttons) =>
  `<news-comment-form><form method="post" action="${MODERATION}"><p>${buttons.join(' ')}</p></form></news-comment-form>`;

function waiting(store) {
  const held = store.held();
  if (!held.length) return '<p>No comment is waiting.</p>';
  const items = held.map(
    ({ id, author_name, author_email, date_gmt, content }) => `<section id="comment-${id}">
<h2><span dir="auto">${author_name}</span></h2>
<p>${escapeHtml(author_email)}, ${date_gmt.replace('T', ' ')} UTC</p>
<blockquote dir="auto">${paragraphs(content)}</blockquote>
${form(button(`approve ${id}`, 'Approve'), button(`trash ${id}`, 'Trash'))}
</section>`,
  );
  return items.join('\n');
}

function articles(store) {
  const items = store.posts().map(
    ({ id, title, path, is_open, holds_all }) => `<section>
<h2><a href="${escapeHtml(path)}">${escapeHtml(title)}</a></h2>
<p>Comments are ${is_open ? 'open' : 'closed'}; ${holds_all ? 'every one waits for you' : 'only those with two links or a suspect word wait for you'}.</p>
${form(
  is_open ? button(`close ${id}`, 'Close comments') : button(`open ${id}`, 'Open comments'),
  holds_all
    ? button(`hold-some ${id}`, 'Hold only suspect ones')
    : button(`hold-all ${id}`, 'Hold every comment'),
)}
</section>`,
  );
  return items.join('\n');
}
