// Adapters whose services cannot be run here, against answers made after the services' own source. Needs
// dist/development.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { BACKEND_KINDS, loadBackend } from '../../dist/development/comments/load-backend.js';
import { answer, calm, hangUp, startReplay, submission } from '../servers/replay.mjs';

let server;
before(async () => (server = await startReplay()));
after(() => server.close());
afterEach(() => server.clear());
const load = async (kind, query = '') =>
  (await loadBackend(kind, { src: `${server.origin}/${query}` })).backend;

describe('Remark42', () => {
  const comment = (fields = {}) => ({
    id: 'c1',
    pid: '',
    text: '<p>Hello</p>\n',
    orig: 'Hello',
    user: { name: 'Eve &amp; co', id: 'github_1', picture: 'https://r.example/1.png', admin: true },
    locator: { site: 'news', url: 'https://news.example/a' },
    score: -2,
    vote: 1,
    time: new Date().toISOString(),
    ...fields,
  });
  const thread = 'https://news.example/a';

  it('lists a thread of the site that the root names', async () => {
    const remark = await load('remark42', '?site=news');
    const orphan = comment({ id: 'c2', pid: 'gone', delete: true });
    server.play(
      answer(200, { comments: [comment(), orphan], info: { url: thread, count: 7, read_only: false } }),
    );
    const page = await remark.list(thread, { signal: calm(), sort: 'popular' });
    const { pathname, searchParams } = server.requests[0].url;
    assert.equal(pathname, '/api/v1/find');
    assert.deepEqual(
      ['site', 'url', 'sort', 'format'].map((name) => searchParams.get(name)),
      ['news', thread, '-score', 'plain'],
    );
    assert.equal(page.total, 7);
    assert.deepEqual(page.orphans, ['c2']);
    assert.deepEqual(page.comments[0].author, {
      name: 'Eve & co',
      avatar: 'https://r.example/1.png',
      staff: true,
    });
    assert.deepEqual(page.comments[0].votes, { up: -2, mine: 1 });
    assert.equal(page.comments[1].state, 'deleted');
  });

  it('publishes, and lets the writer change it', async () => {
    const remark = await load('remark42', '?site=news');
    server.play(answer(201, comment()));
    const result = await remark.submit(submission({ thread, parent: 'c0' }), calm());
    assert.equal(result.kind, 'published');
    assert.equal(result.comment.can.edit, true);
    const { pid, locator, text } = JSON.parse(server.requests[0].body);
    assert.deepEqual([pid, locator, text], ['c0', { site: 'news', url: thread }, 'Hello']);
  });

  it('knows the server’s codes', async () => {
    const remark = await load('remark42', '?site=news');
    for (const [status, code, reason, details = 'x'] of [
      [401, 3, 'login-required'],
      [403, 7, 'forbidden'],
      [403, 8, 'closed'],
      [400, 19, 'spam'],
      [400, 4, 'empty'],
      [400, 4, 'too-long', 'comment text exceeded max allowed size 2048'],
    ]) {
      server.play(answer(status, { code, details, error: 'failed' }));
      const result = await remark.submit(submission({ thread }), calm());
      assert.deepEqual([result.kind, result.reason], ['rejected', reason]);
    }
    server.play(answer(401, 'Unauthorized', []), answer(500, { code: 4 }));
    assert.equal((await remark.submit(submission({ thread }), calm())).reason, 'login-required');
    assert.equal((await remark.submit(submission({ thread }), calm())).kind, 'unknown');
  });

  it('says absent for what is not there: it holds nothing back', async () => {
    const remark = await load('remark42', '?site=news');
    const old = comment({ time: '2020-01-01T00:00:00Z' });
    server.play(answer(200, { comments: [comment()] }), answer(200, { comments: [old] }), hangUp);
    const sent = submission({ thread, name: 'Whoever' });
    assert.equal((await remark.confirm(sent, calm())).kind, 'found');
    assert.equal((await remark.confirm(sent, calm())).kind, 'absent');
    assert.equal((await remark.confirm(sent, calm())).kind, 'cannot-tell');
  });

  it('finds what was saved by the text as it was typed, Markdown and long addresses included', async () => {
    const remark = await load('remark42', '?site=news');
    const long = `https://a.example/${'long/'.repeat(20)}`;
    for (const [typed, text, orig = typed] of [
      ['see [this](https://a.example/x)', '<p>see <a href="https://a.example/x">this</a></p>'],
      [`read ${long}`, `<p>read <a href="${long}">${long.slice(0, 45)}...</a></p>`],
      ['Tom & "Jerry"', '<p>Tom &amp; «Jerry»</p>', 'Tom &amp; &#34;Jerry&#34;'],
    ]) {
      server.play(answer(200, { comments: [comment({ text, orig })] }));
      assert.equal((await remark.confirm(submission({ thread, text: typed }), calm())).kind, 'found', typed);
    }
  });

  it('cannot tell where one of the newest comments comes without its text as it was typed', async () => {
    const remark = await load('remark42', '?site=news');
    const other = comment({ id: 'c2', text: '<p>Other</p>', orig: 'Other' });
    for (const unclear of [{ orig: undefined }, { orig: '', text: '', delete: true }]) {
      server.play(answer(200, { comments: [other, comment({ text: '<p>this</p>', ...unclear })] }));
      const sent = submission({ thread, text: '[this](https://a.example/x)' });
      assert.equal((await remark.confirm(sent, calm())).kind, 'cannot-tell');
    }
  });

  it('cannot tell where the text has what looks like a tag: the server keeps such texts without it', async () => {
    const remark = await load('remark42', '?site=news');
    server.play(answer(200, { comments: [comment({ text: '<p>x </p>', orig: 'x ' })] }));
    const sent = submission({ thread, text: 'x <y and z' });
    assert.equal((await remark.confirm(sent, calm())).kind, 'cannot-tell');
  });

  it('asks for a single comment of the thread, whichever was listed', async () => {
    const remark = await load('remark42', '?site=news');
    server.play(answer(200, comment()), answer(400, { code: 1, error: 'not found' }));
    assert.equal((await remark.get('c1', thread, calm())).id, 'c1');
    assert.equal(server.requests[0].url.searchParams.get('url'), thread);
    assert.equal(await remark.get('c9', thread, calm()), null);
  });

  it('gives a comment’s text as it was typed, and changes it, in a thread that the server wrote', async () => {
    const remark = await load('remark42', '?site=news');
    const orig = 'see [this](https://a.example/x) **bold** &amp; &lt; so on';
    server.play(answer(200, {}), answer(200, {}), answer(200, comment({ orig })), answer(200, comment()));
    await remark.ready(thread, calm());
    const typed = 'see [this](https://a.example/x) **bold** & < so on';
    assert.deepEqual(await remark.source('c1', calm()), { kind: 'done', value: typed });
    assert.equal((await remark.edit('c1', 'Hello', calm())).kind, 'published');
    assert.deepEqual(
      server.requests.slice(2).map(({ url }) => [url.pathname, url.searchParams.get('url')]),
      [
        ['/api/v1/id/c1', thread],
        ['/api/v1/comment/c1', thread],
      ],
    );
    server.play(answer(200, comment({ orig: undefined })), answer(400, { details: 'no such comment' }));
    assert.equal((await remark.source('c1', calm())).kind, 'failed');
    const refused = { kind: 'failed', message: 'no such comment' };
    assert.deepEqual(await remark.source('c1', calm()), refused);
  });

  it('takes a vote back by the opposite one', async () => {
    const remark = await load('remark42', '?site=news');
    server.play(answer(200, comment({ vote: 1 })), answer(200, { id: 'c1', score: 0 }));
    assert.deepEqual(await remark.vote('c1', 0, calm()), { kind: 'done', value: { up: 0, mine: 0 } });
    assert.equal(server.requests[1].url.searchParams.get('vote'), '0');
  });
});

describe('Artalk', () => {
  const comment = (fields = {}) => ({
    id: 12,
    content: 'Hello **you**',
    content_marked: '<p>Hello <strong>you</strong></p>',
    nick: 'Eve',
    link: 'javascript:alert(1)',
    date: '2026-03-14 06:00:00',
    is_pending: false,
    rid: 0,
    vote_up: 2,
    vote_down: 1,
    badge_name: '',
    ...fields,
  });

  it('lists by page key, conversation by conversation', async () => {
    const artalk = await load('artalk', '?site_name=News');
    server.play(
      answer(200, { comments: [comment(), comment({ id: 13, rid: 12 })], count: 130, roots_count: 120 }),
    );
    const page = await artalk.list('/a', { signal: calm(), sort: 'newest' });
    const { pathname, searchParams } = server.requests[0].url;
    assert.equal(pathname, '/api/v2/comments');
    assert.deepEqual(
      ['page_key', 'site_name', 'sort_by', 'offset'].map((name) => searchParams.get(name)),
      ['/a', 'News', 'date_desc', '0'],
    );
    assert.deepEqual([page.total, page.next, page.comments[1].parent], [130, '50', '12']);
    assert.equal(page.comments[0].author.url, undefined);
  });

  it('publishes and holds', async () => {
    const artalk = await load('artalk', '?site_name=News');
    server.play(answer(200, comment()), answer(200, comment({ is_pending: true })));
    assert.equal((await artalk.submit(submission({ thread: '/a', parent: '12' }), calm())).kind, 'published');
    assert.equal((await artalk.submit(submission({ thread: '/a' }), calm())).kind, 'held');
    const { rid, page_key, site_name } = JSON.parse(server.requests[0].body);
    assert.deepEqual([rid, page_key, site_name], [12, '/a', 'News']);
  });

  it('knows what it is refused for', async () => {
    const artalk = await load('artalk');
    for (const [status, body, reason, fields] of [
      [403, { msg: 'Captcha', need_captcha: true, img_data: 'x' }, 'flood'],
      [401, { msg: 'Login', need_auth_login: true }, 'login-required'],
      [404, { msg: 'Parent comment not found' }, 'parent-missing', { parent: '9' }],
      [400, { msg: 'Invalid email' }, 'email-invalid', { email: 'nope' }],
      [400, { msg: 'Invalid link' }, 'other'],
    ]) {
      server.play(answer(status, body));
      const result = await artalk.submit(submission({ thread: '/a', ...fields }), calm());
      assert.deepEqual([result.kind, result.reason], ['rejected', reason]);
    }
  });

  it('finds what was saved by the text as it was typed', async () => {
    const artalk = await load('artalk');
    server.play(answer(200, { comments: [comment()] }));
    assert.equal(
      (await artalk.confirm(submission({ thread: '/a', text: 'Hello **you**' }), calm())).kind,
      'found',
    );
  });
});

describe('Mastodon', () => {
  const status = (id, parent, fields = {}) => ({
    id,
    in_reply_to_id: parent,
    visibility: 'public',
    content: `<p>${id}</p>`,
    created_at: `2026-01-0${id}T00:00:00.000Z`,
    favourites_count: 10 - id,
    url: `https://social.example/@a/${id}`,
    account: { display_name: 'Ada', acct: 'ada', url: 'https://social.example/@ada' },
    ...fields,
  });

  it('shows the public replies to a post', async () => {
    const mastodon = await load('mastodon');
    const secret = status('4', '100', { visibility: 'private' });
    const warned = status('3', '2', { spoiler_text: 'Food' });
    server.play(
      answer(200, { ancestors: [], descendants: [status('2', '1'), status('1', '100'), warned, secret] }),
    );
    const page = await mastodon.list('100', { signal: calm() });
    assert.equal(server.requests[0].url.pathname, '/api/v1/statuses/100/context');
    assert.deepEqual(
      page.comments.map(({ id, parent }) => [id, parent]),
      [
        ['1', null],
        ['2', '1'],
        ['3', '2'],
      ],
    );
    assert.deepEqual(page.comments[2].body, { text: 'Food' });
    assert.deepEqual(page.orphans, []);
  });

  it('takes a post’s address, which is also where to answer', async () => {
    const { backend } = await loadBackend('mastodon');
    const post = `${server.origin}/@ada/100`;
    server.play(answer(404, { error: 'Record not found' }));
    const page = await backend.list(post, { signal: calm() });
    assert.deepEqual(page, { kind: 'failed', cause: 'not-found', message: 'Record not found' });
    assert.equal(backend.replyAddress(post), post);
    assert.equal(backend.capabilities.submit, false);
    assert.equal((await backend.submit(submission(), calm())).reason, 'forbidden');
  });

  it('says that it is not set up for what is no post', async () => {
    const mastodon = await load('mastodon');
    assert.equal((await mastodon.list('/a/b', { signal: calm() })).cause, 'not-configured');
    const { backend } = await loadBackend('mastodon');
    assert.equal((await backend.list('100', { signal: calm() })).cause, 'not-configured');
    assert.equal(backend.replyAddress('100'), undefined);
  });
});

describe('Webmention', () => {
  const mention = (id, fields = {}) => ({
    type: 'entry',
    author: { name: 'Ada', url: 'https://ada.example', photo: 'https://ada.example/me.png' },
    url: `https://ada.example/${id}`,
    published: null,
    'wm-received': '2026-01-02T03:04:05Z',
    'wm-id': id,
    content: { text: 'Well said.' },
    ...fields,
  });

  it('shows the replies of other sites', async () => {
    const webmention = await load('webmention');
    const html = mention(2, { content: { html: '<p>Hm</p>', text: 'Hm' } });
    server.play(
      answer(200, { type: 'feed', children: [mention(1), html, mention(3, { 'wm-private': true }), null] }),
    );
    const page = await webmention.list('https://news.example/a', { signal: calm() });
    assert.equal(server.requests[0].url.searchParams.get('target'), 'https://news.example/a');
    assert.deepEqual(
      page.comments.map(({ id, body }) => [id, body]),
      [
        ['1', { text: 'Well said.' }],
        ['2', { html: '<p>Hm</p>' }],
      ],
    );
    assert.equal(page.comments[0].created, '2026-01-02T03:04:05.000Z');
    assert.equal(page.next, undefined);
  });

  it('goes on while pages are full', async () => {
    const webmention = await load('webmention');
    server.play(answer(200, { children: Array.from({ length: 50 }, (_, index) => mention(index + 1)) }));
    assert.equal((await webmention.list('https://news.example/a', { signal: calm() })).next, '1');
  });
});

describe('every adapter', () => {
  const nonsense = [
    answer(200, ''),
    answer(200, 'null'),
    answer(200, '[]'),
    answer(200, '"text"'),
    answer(
      200,
      '{"data":{"data":[null,1,"x",{"objectId":{}}]},"comments":[null,{"id":[]}],"replies":[3],"errno":"no"}',
    ),
    answer(200, '{"children":{},"descendants":7}'),
    answer(204, ''),
    answer(404, '<html>'),
    answer(418, '{"code":[],"message":{"a":1},"data":9}'),
    answer(500, '{'),
    hangUp,
  ];
  for (const kind of BACKEND_KINDS) {
    it(`${kind} never throws and never loses count of what it does not know`, async () => {
      const { backend } = await loadBackend(kind, { src: `${server.origin}/`, timeout: 500, custom: {} });
      for (const reply of nonsense) {
        server.clear();
        server.play(...Array.from({ length: 6 }, () => reply));
        const page = await backend.list('1', { signal: calm() });
        assert.ok(page.kind === 'failed' || Array.isArray(page.comments));
        server.clear();
        server.play(...Array.from({ length: 6 }, () => reply));
        const result = await backend.submit(submission({ thread: '1' }), calm());
        assert.ok(['rejected', 'unknown'].includes(result.kind), `${kind}: ${result.kind}`);
        server.clear();
        server.play(...Array.from({ length: 6 }, () => reply));
        const found = await backend.confirm(submission({ thread: '1' }), calm());
        assert.ok(['absent', 'cannot-tell'].includes(found.kind));
        await backend.ready?.('1', calm());
        await backend.get?.('1', '1', calm());
        await backend.vote?.('1', 1, calm());
        await backend.edit?.('1', 'x', calm());
        await backend.source?.('1', calm());
        await backend.delete?.('1', calm());
      }
    });

    it(`${kind} ends at once when it is told to`, async () => {
      const { backend } = await loadBackend(kind, {
        src: `${server.origin}/`,
        custom: { list: () => new Promise(() => 0) },
      });
      const page = await backend.list('1', { signal: AbortSignal.abort() });
      assert.deepEqual([page.kind, page.cause], ['failed', 'aborted']);
    });
  }

  it('is not loaded for a name or an address that is none', async () => {
    assert.deepEqual(await loadBackend('disqus', {}), { kind: 'failed', cause: 'unknown-kind' });
    assert.deepEqual(await loadBackend('toString', {}), { kind: 'failed', cause: 'unknown-kind' });
    assert.deepEqual(await loadBackend('isso', {}), { kind: 'failed', cause: 'bad-address' });
    assert.deepEqual(await loadBackend('isso', { src: 'javascript:alert(1)' }), {
      kind: 'failed',
      cause: 'bad-address',
    });
    assert.deepEqual(await loadBackend('wordpress', { src: '/wp-json/' }), {
      kind: 'failed',
      cause: 'bad-address',
    });
  });
});
