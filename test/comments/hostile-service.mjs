// A comment service that sends nothing but attacks, in the shape of WordPress or of Waline, with the page that reads it.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { hostilePayloads } from './hostile-payloads.mjs';

const PER_PAGE = 100;

const TYPES = { css: 'text/css', js: 'text/javascript', map: 'application/json' };

/** What a strict page allows, as the documentation has it. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html news-elements dompurify 'allow-duplicates'";

const page = (backend, origin) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Attacked</title>
  <link rel="stylesheet" href="/dist/news.css">
  <script type="module" src="/dist/cdn/news.all.js"></script>
</head>
<body>
<news-article>
  <article><header><h1 id="headline">The headline</h1><p class="kicker">Kicker</p></header><p id="first">The first paragraph.</p></article>
  <news-comments backend="${backend}" src="${origin}${backend === 'wordpress' ? '/wp-json/' : '/'}" thread="1"></news-comments>
</news-article>
</body>
</html>`;

/**
 * The comments, each with a body, and with names and links in turn. A third of the bodies, which has every vector and
 * every context: `hostile.test.ts` has them all.
 * @returns {{id: number, name: string, link: string, body: string}[]}
 */
export function hostileComments() {
  const { bodies, names, links } = hostilePayloads();
  const some = bodies.filter((_, index) => (index + Math.floor(index / 33)) % 3 === 0);
  return some.map((body, index) => ({
    id: index + 1,
    name: names[index % names.length],
    link: links[index % links.length],
    body,
  }));
}

const date = (id) => new Date(Date.UTC(2026, 0, 1) + id * 60_000).toISOString();

const asWordPress = ({ id, name, link, body }) => ({
  id,
  parent: 0,
  author_name: name,
  author_url: link,
  date_gmt: date(id).slice(0, 19),
  content: { rendered: body },
  link,
  status: 'approved',
});

const asWaline = ({ id, name, link, body }) => ({
  objectId: id,
  nick: name,
  link,
  avatar: `/load/avatar-${id}`,
  comment: body,
  orig: body,
  time: Date.parse(date(id)),
  status: 'approved',
  like: 0,
  children: [],
});

/**
 * Starts the service.
 * @param {object} [options]
 * @param {string} [options.policy] - A Content-Security-Policy for the page.
 */
export async function startHostileService({ policy } = {}) {
  const comments = hostileComments();
  const asked = [];
  const slice = (query, size) => {
    const from = (Number(query.get('page') ?? 1) - 1) * size;
    return comments.slice(from, from + size);
  };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const send = (body, headers) => response.writeHead(200, headers).end(body);
    const json = (value, headers) =>
      send(JSON.stringify(value), { 'Content-Type': 'application/json', ...headers });
    const backend = /^\/(wordpress|waline)$/.exec(pathname)?.[1];
    if (backend) {
      const html = {
        'Content-Type': 'text/html; charset=utf-8',
        ...(policy && { 'Content-Security-Policy': policy }),
      };
      return send(page(backend, `http://${request.headers.host}`), html);
    }
    if (pathname === '/wp-json/wp/v2/comments') {
      const total = {
        'X-WP-Total': comments.length,
        'X-WP-TotalPages': Math.ceil(comments.length / PER_PAGE),
      };
      return json(slice(searchParams, PER_PAGE).map(asWordPress), total);
    }
    if (pathname === '/wp-json/wp/v2/posts/1') return json({ comment_status: 'open' });
    if (pathname === '/api/comment') {
      const size = Number(searchParams.get('pageSize'));
      const data = slice(searchParams, size).map(asWaline);
      const totalPages = Math.ceil(comments.length / size);
      return json({ errno: 0, errmsg: '', data: { page: 1, totalPages, count: comments.length, data } });
    }
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const file = /^\/dist\/[\w./-]+\.(css|js|map)$/.exec(pathname);
    const content = file && (await readFile(`.${pathname}`).catch(() => undefined));
    if (content) return send(content, { 'Content-Type': TYPES[file[1]] });
    asked.push(request.url);
    return response.writeHead(404).end();
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    comments,
    /** What was asked for that no page of ours asks for. */
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}
