// The comment server among the examples: it answers as a real WordPress did, keeps what it is given, and serves readers
// with and without script.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Database from 'libsql';
import { chromium } from 'playwright-core';
import { loadBackend } from '../../dist/development/comments/load-backend.js';
import { openCommentServer } from '../../examples/comments-local/server/comment-server.mjs';
import { answerNode } from '../../examples/comments-local/server/node-http.mjs';
import { chromeArgs, findChrome } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { calm, readTranscript, submission } from '../servers/replay.mjs';

const PAGE = '/examples/comments-local/';
const folder = mkdtempSync(join(tmpdir(), 'news-comments-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Lets the comment server answer what is its own. */
async function passTo(comments, request, response) {
  const given = await answerNode(comments, request);
  if (!given) return false;
  response.writeHead(given.status, Object.fromEntries(given.headers));
  response.end(Buffer.from(await given.arrayBuffer()));
  return true;
}

/** A server on a database of its own, with a way to ask it. */
async function start({ file = ':memory:', ...settings } = {}) {
  const comments = openCommentServer({ file, pause: 0, ...settings });
  const site = await serve({ answer: (request, response) => passTo(comments, request, response) });
  const post = (path, body, headers = {}) =>
    fetch(site.address + path, { method: 'POST', body, headers, redirect: 'manual' });
  return {
    address: site.address,
    rest: (fields, headers) =>
      post(
        '/wp-json/wp/v2/comments',
        JSON.stringify({
          post: 1,
          author_name: 'Eve',
          author_email: 'eve@example.test',
          content: 'Hello',
          ...fields,
        }),
        { 'Content-Type': 'application/json', ...headers },
      ),
    form: (fields) =>
      post(
        '/wp-comments-post.php',
        new URLSearchParams({
          comment_post_ID: 1,
          author: 'Eve',
          email: 'eve@example.test',
          comment: 'Hello',
          ...fields,
        }),
      ),
    moderate: (action) => post(`${PAGE}moderation`, new URLSearchParams({ do: action })),
    post,
    get: (path) => fetch(site.address + path),
    async close() {
      await site.close();
      comments.close();
    },
  };
}

const recorded = readTranscript('wordpress');

describe('what a real WordPress was seen to answer', () => {
  for (const [exchange, fields, { settings, headers, first, close } = {}] of [
    ['rest: published', {}],
    ['rest: held', { content: 'Try our casino' }],
    ['rest: duplicate', {}, { first: {} }],
    ['rest: flood', {}, { settings: { pause: 15 }, first: { content: 'one' } }],
    ['rest: closed', {}, { close: true }],
    ['rest: filter off', {}, { settings: { anonymous: false } }],
    ['rest: no email', { author_email: '' }],
    ['rest: no name', { author_name: '' }],
    ['rest: bad email', { author_email: 'nope' }],
    ['rest: script url', { author_url: 'javascript:alert(1)' }],
    ['rest: empty', { content: '' }],
    ['rest: blank', { content: '   ' }],
    ['rest: unknown post', { post: 4242 }],
    ['rest: too long', { content: 'x'.repeat(65_526) }],
    ['rest: name too long', { author_name: 'n'.repeat(246) }],
    ['rest: stale nonce', {}, { headers: { 'X-WP-Nonce': 'deadbeef' } }],
    ['rest: missing parent', { parent: 99_999 }],
  ]) {
    it(`is answered to “${exchange}”`, async () => {
      const server = await start(settings);
      if (first) await server.rest(first);
      if (close) await server.moderate('close 1');
      const reply = await server.rest(fields, headers);
      const answer = await reply.json();
      const real = recorded.get(exchange);
      const { code, status, parent, author_url } = JSON.parse(real.body);
      assert.equal(reply.status, real.status);
      assert.equal(answer.code, code);
      assert.equal(answer.status, status);
      if (exchange.endsWith('parent')) assert.equal(answer.parent, parent);
      if (exchange.endsWith('url')) assert.equal(answer.author_url, author_url);
      await server.close();
    });
  }

  for (const [exchange, fields, { settings, first, close } = {}] of [
    ['form: published', {}],
    ['form: held', { comment: 'Try our casino' }],
    ['form: duplicate', {}, { first: {} }],
    ['form: no name', { author: '' }],
    ['form: bad email', { email: 'nope' }],
    ['form: empty', { comment: '' }],
    ['form: too long', { comment: 'é'.repeat(32_763) }],
    ['form: closed', {}, { close: true }],
    ['form: flood', {}, { settings: { pause: 15 }, first: { comment: 'one' } }],
  ]) {
    it(`is answered to “${exchange}”, with what was typed kept`, async () => {
      const server = await start(settings);
      if (first) await server.form(first);
      if (close) await server.moderate('close 1');
      const reply = await server.form({ url: 'https://eve.example/"&', ...fields });
      const real = recorded.get(exchange);
      const isSent = real.status === 302;
      assert.equal(reply.status, isSent ? 303 : real.status);
      const html = await reply.text();
      if (isSent) assert.match(reply.headers.get('Location'), /#comment-\d+$/);
      else {
        assert.match(html, /<div class="wp-die-message"><p>[^<]{10,}<\/p><\/div>/);
        assert.ok(html.includes('value="https://eve.example/&quot;&amp;"'));
        assert.ok(html.includes(`${fields.comment ?? 'Hello'}</textarea>`));
      }
      if (exchange === 'form: held')
        assert.match(reply.headers.get('Location'), /\?unapproved=\d+&moderation-hash=/);
      await server.close();
    });
  }
});

describe('the adapter', () => {
  let server;
  let backend;
  before(async () => {
    server = await start();
    ({ backend } = await loadBackend('wordpress', { src: `${server.address}/wp-json/` }));
  });
  after(() => server.close());
  const send = (fields) => backend.submit(submission({ thread: '1', ...fields }), calm());

  it('reads the thread, four replies deep, without the held comment', async () => {
    const { comments, total, orphans } = await backend.list('1', { signal: calm() });
    assert.deepEqual([comments.length, total, orphans.length], [13, 13, 0]);
    const byId = new Map(comments.map((comment) => [comment.id, comment]));
    const depth = ({ parent }) => (parent ? 1 + depth(byId.get(parent)) : 0);
    assert.equal(Math.max(...comments.map(depth)), 4);
    assert.deepEqual(await backend.ready('1', calm()), { open: true });
  });

  it('publishes text as it was typed, finds it, and is told of it the second time', async () => {
    const text = 'A & B < "c" \\ d\n\nsecond';
    const sent = await send({ text, name: 'Tom & Jerry' });
    assert.equal(sent.kind, 'published');
    assert.equal(sent.comment.author.name, 'Tom & Jerry');
    assert.match(
      sent.comment.body.html,
      /^<p>A &amp; B &lt; (?:"|&quot;)c(?:"|&quot;) \\ d<\/p>\n<p>second<\/p>$/,
    );
    const found = await backend.confirm(submission({ thread: '1', text, name: 'Tom & Jerry' }), calm());
    assert.equal(found.comment.id, sent.comment.id);
    assert.equal((await send({ text, name: 'Tom & Jerry' })).reason, 'duplicate');
    const later = await backend.list('1', {
      since: new Date(Date.now() - 60_000).toISOString(),
      signal: calm(),
    });
    assert.deepEqual(
      later.comments.map(({ id }) => id),
      [sent.comment.id],
    );
  });

  it('stores one of eight that come at once', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => send({ text: 'All at once' })));
    assert.equal(results.filter(({ kind }) => kind === 'published').length, 1);
  });

  it('gets nothing that could act', async () => {
    const { comment } = await send({
      text: '<script>x()</script><img src=x onerror=x()><a href="javascript:x()" onclick=x()>y</a><em>z</em>',
    });
    assert.doesNotMatch(comment.body.html, /script|onerror|onclick|<img/);
    assert.match(comment.body.html, /<em>z<\/em>/);
  });
});

describe('who may ask', () => {
  let server;
  before(async () => (server = await start()));
  after(() => server.close());

  it('is nobody from another site, by another name, or with too much', async () => {
    const stranger = await server.post(`${PAGE}moderation`, new URLSearchParams({ do: 'close 1' }), {
      Origin: 'https://evil.example',
    });
    assert.equal(stranger.status, 403);
    assert.equal((await server.rest({ content: 'x'.repeat(300_000) })).status, 413);
    const named = await answerNode(
      { answer: () => assert.fail('asked') },
      { method: 'GET', url: '/', headers: { host: 'evil.example' } },
    );
    assert.equal(named.status, 421);
  });

  it('is told plainly of a body that is no JSON, and of buttons that are not there', async () => {
    const reply = await server.post('/wp-json/wp/v2/comments', '{', { 'Content-Type': 'application/json' });
    assert.equal((await reply.json()).code, 'rest_invalid_json');
    assert.equal((await server.moderate('constructor 1')).status, 400);
  });
});

describe('the database', () => {
  it('says what to do when it is locked or none', () => {
    const file = join(folder, 'locked.sqlite');
    openCommentServer({ file }).close();
    const other = new Database(file);
    other.exec('BEGIN EXCLUSIVE');
    assert.throws(() => openCommentServer({ file }), /is locked: another program/);
    other.exec('ROLLBACK');
    other.close();
    const wrong = join(folder, 'wrong.sqlite');
    writeFileSync(
      wrong,
      'This is a text, and it is long enough to be taken for the head of a file.'.repeat(20),
    );
    assert.throws(() => openCommentServer({ file: wrong }), /cannot be opened .* Delete the file/);
  });
});

describe('in a browser', () => {
  let browser;
  before(async () => (browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs })));
  after(() => browser?.close());

  it('without script: written, read, held, approved, answered, and there after a restart', async () => {
    const file = join(folder, 'kept.sqlite');
    let server = await start({ file });
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const fill = async (text) => {
      await page.getByRole('textbox', { name: 'Comment' }).fill(text);
      await page.getByRole('textbox', { name: 'Name' }).fill('Ada');
      await page.getByRole('textbox', { name: 'Email' }).fill('ada@example.test');
    };
    const send = () => page.getByRole('button', { name: 'Post comment' }).click();
    const comment = (text) => page.getByRole('article').filter({ hasText: text }).last();

    await page.goto(server.address + PAGE);
    await fill('Written & kept <3');
    await page.getByRole('checkbox').check();
    await send();
    assert.match(page.url(), /#comment-15$/);
    await comment('Written & kept <3').waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Name' }).inputValue(), 'Ada');

    await comment('Written & kept <3').getByRole('link', { name: 'Reply' }).click();
    await page.getByRole('heading', { name: 'Reply to Ada' }).waitFor();
    await fill('An answer about a casino');
    await send();
    await comment('An answer about a casino').getByText('Awaiting approval').waitFor();
    await page.goto(server.address + PAGE);
    assert.equal(await page.getByText('An answer about a casino').count(), 0);

    await page.goto(`${server.address}${PAGE}moderation`);
    await page
      .locator('section', { hasText: 'An answer about a casino' })
      .getByRole('button', { name: 'Approve' })
      .click();
    await server.close();
    server = await start({ file });
    await page.goto(server.address + PAGE);
    await page.locator('#comment-15 #comment-16').getByText('An answer about a casino').waitFor();
    assert.equal(await page.getByRole('heading', { name: 'Comments (15)' }).count(), 1);
    await context.close();
    await server.close();
  });

  it('with script: the empty element reads the thread from the server', async () => {
    const server = await start();
    const page = await browser.newPage();
    await page.goto(`${server.address}${PAGE}loaded.html`);
    await page.locator('news-comments').scrollIntoViewIfNeeded();
    await page.getByText('I shall be the one below the broken lift').waitFor();
    assert.equal(await page.locator('news-comments article').count(), 13);
    await page.close();
    await server.close();
  });
});
