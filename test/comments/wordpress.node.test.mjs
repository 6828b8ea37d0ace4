// The WordPress adapters against exchanges that were recorded from a real WordPress. Needs dist/development.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { loadBackend } from '../../dist/development/comments/load-backend.js';
import { answer, calm, hangUp, silence, startReplay, submission } from '../servers/replay.mjs';

let server;
const rest = async (options = {}) => {
  const { backend } = await loadBackend('wordpress', { src: `${server.origin}/wp-json/`, ...options });
  return backend;
};
const form = async (options = {}) => {
  const { backend } = await loadBackend('wordpress-form', { src: `${server.origin}/wp-json/`, ...options });
  return backend;
};

before(async () => (server = await startReplay('wordpress')));
after(() => server.close());
afterEach(() => server.clear());

describe('WordPress by REST: submitting', () => {
  const submit = async (exchange, fields, options) => {
    server.play(...[exchange].flat());
    return (await rest(options)).submit(submission(fields), calm());
  };

  it('publishes, and gives the comment with its name decoded and its address', async () => {
    const result = await submit('rest: published', { text: 'A & B' });
    assert.equal(result.kind, 'published');
    assert.equal(result.comment.author.name, 'Eve');
    assert.equal(result.comment.author.url, 'https://eve.example/');
    assert.match(result.comment.body.html, /^<p>Hello <b>bold<\/b> alert\(1\)/);
    assert.match(result.comment.created, /^\d{4}-\d\d-\d\dT[\d:]+\.000Z$/);
    assert.match(result.permalink, /#comment-\d+$/);
    assert.equal(result.comment.parent, null);
  });

  it('sends what WordPress takes, and no header of its own', async () => {
    await submit('rest: reply', { parent: '2', text: 'A & B < C', name: 'Tom & Jerry' });
    const [{ method, url, headers, body }] = server.requests;
    assert.equal(`${method} ${url.pathname}`, 'POST /wp-json/wp/v2/comments');
    assert.deepEqual(JSON.parse(body), {
      post: 4,
      parent: 2,
      author_name: 'Tom &amp; Jerry',
      author_email: 'eve@example.test',
      author_url: '',
      content: 'A &amp; B &lt; C',
    });
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers['x-wp-nonce'], undefined);
    assert.equal(headers['idempotency-key'], undefined);
  });

  it('keeps the only copy of a held comment', async () => {
    const result = await submit('rest: held');
    assert.equal(result.kind, 'held');
    assert.equal(result.comment.state, 'held');
    assert.match(result.comment.body.html, /Please hold/);
  });

  it('takes a reply to a comment that is gone for published', async () => {
    const result = await submit('rest: missing parent', { parent: '99999' });
    assert.equal(result.kind, 'published');
    assert.equal(result.comment.parent, '99999');
  });

  for (const [exchange, reason, field, retry, fields] of [
    ['rest: filter off', 'login-required', 'form', 'after-login'],
    ['rest: must register', 'login-required', 'form', 'after-login'],
    ['rest: duplicate', 'duplicate', 'comment', 'after-edit'],
    ['rest: closed', 'closed', 'form', 'never'],
    ['rest: no email', 'email-invalid', 'email', 'after-edit', { email: '' }],
    ['rest: no name', 'name-missing', 'name', 'after-edit', { name: '' }],
    ['rest: bad email', 'email-invalid', 'email', 'after-edit'],
    ['rest: empty', 'empty', 'comment', 'after-edit'],
    ['rest: blank', 'empty', 'comment', 'after-edit'],
    ['rest: unknown post', 'forbidden', 'form', 'never'],
    ['rest: too long', 'too-long', 'comment', 'after-edit'],
    ['rest: name too long', 'too-long', 'name', 'after-edit'],
    ['rest: flood', 'flood', 'form', 'later'],
  ]) {
    it(`says ${reason} at ${field} for “${exchange}”, in WordPress's words`, async () => {
      const result = await submit(exchange, fields);
      assert.equal(result.kind, 'rejected');
      assert.deepEqual([result.reason, result.field, result.retry], [reason, field, retry]);
      assert.ok(result.message.length > 5);
      assert.doesNotMatch(result.message, /[<>]|&\w+;|&#/);
    });
  }

  it('drops a stale nonce and sends once more without it', async () => {
    const result = await submit(['rest: stale nonce', 'rest: published'], {}, { token: 'deadbeef' });
    assert.equal(result.kind, 'published');
    assert.deepEqual(
      server.requests.map(({ headers }) => headers['x-wp-nonce']),
      ['deadbeef', undefined],
    );
    assert.equal(server.requests[0].body, server.requests[1].body);
  });

  it('refuses a thread that is no post number without asking', async () => {
    const result = await (await rest()).submit(submission({ thread: 'abc' }), calm());
    assert.equal(result.kind, 'rejected');
    assert.equal(server.requests.length, 0);
  });
});

describe('WordPress by REST: an outcome that is not known', () => {
  for (const [name, reply, cause] of [
    ['a connection that breaks', hangUp, 'network'],
    ['an answer that does not come', silence, 'timeout'],
    [
      'a database that is down',
      answer(500, { code: 'wp_die', message: 'x', data: { status: 500 } }),
      'server-error',
    ],
    ['a proxy that gives up', answer(502, '<h1>Bad gateway</h1>', []), 'server-error'],
    ['a page in place of JSON', answer(200, '<!doctype html><p>Welcome to the hotel', []), 'server-error'],
    ['JSON that breaks off', answer(201, '{"id":12,"post":4,"par'), 'server-error'],
    ['JSON of another shape', answer(201, '[null]'), 'server-error'],
  ]) {
    it(`calls ${name} unknown, never failed`, async () => {
      server.play(reply);
      const result = await (await rest({ timeout: 300 })).submit(submission(), calm());
      assert.deepEqual(result, { kind: 'unknown', cause });
    });
  }

  it('calls a request that was aborted unknown: it may have arrived', async () => {
    const controller = new AbortController();
    server.play(() => controller.abort());
    const result = await (await rest()).submit(submission(), controller.signal);
    assert.deepEqual(result, { kind: 'unknown', cause: 'aborted' });
  });

  it('finds a comment that was saved, by its longest plain word', async () => {
    server.play('list: all');
    const found = await (
      await rest()
    ).confirm(submission({ name: 'Bo', parent: '2', text: 'A reply to  Ada.' }), calm());
    assert.equal(found.kind, 'found');
    assert.equal(found.comment.id, '3');
    assert.equal(server.requests[0].url.searchParams.get('search'), 'reply');
  });

  for (const [name, fields] of [
    ['another name', { name: 'Zed', parent: '2', text: 'A reply to Ada.' }],
    ['another place', { name: 'Bo', text: 'A reply to Ada.' }],
    ['other words', { name: 'Bo', parent: '2', text: 'A reply to Adam.' }],
  ]) {
    it(`does not take a comment with ${name} for it, and cannot tell: it may be held`, async () => {
      server.play('list: all');
      assert.deepEqual(await (await rest()).confirm(submission(fields), calm()), { kind: 'cannot-tell' });
    });
  }

  it('cannot tell without an answer', async () => {
    server.play(hangUp);
    assert.deepEqual(await (await rest()).confirm(submission(), calm()), { kind: 'cannot-tell' });
  });
});

describe('WordPress by REST: reading', () => {
  const list = async (options, ...exchanges) => {
    server.play(...exchanges);
    return (await rest()).list('7', { signal: calm(), ...options });
  };

  it('gives pages with a total, until there are no more', async () => {
    const first = await list({}, 'list: long, page 1');
    assert.equal(first.comments.length, 100);
    assert.equal(first.total, 120);
    assert.equal(first.next, '2');
    const second = await list({ cursor: first.next }, 'list: long, page 2');
    assert.equal(second.comments.length, 20);
    assert.equal(second.next, undefined);
    assert.equal(server.requests[1].url.searchParams.get('page'), '2');
    assert.equal(new Set([...first.comments, ...second.comments].map(({ id }) => id)).size, 120);
  });

  it('in newest order fetches what the page answers', async () => {
    const page = await list({ sort: 'newest' }, 'list: long, newest', 'list: ancestors');
    const ids = page.comments.map(({ id }) => Number(id));
    assert.ok(ids[0] > ids[99], 'newest first');
    const include = server.requests[1].url.searchParams.get('include').split(',');
    // An answer may hang on another article's comment, which is none of this thread's.
    assert.equal(server.requests[1].url.searchParams.get('post'), '7');
    assert.ok(include.length >= 1);
    assert.ok(!ids.slice(0, 100).includes(Number(include[0])));
  });

  it('names the orphans of a page and keeps them', async () => {
    const page = await list({}, 'list: all');
    assert.equal(page.orphans.length, 1);
    const orphan = page.comments.find(({ id }) => id === page.orphans[0]);
    assert.equal(orphan.parent, '99999');
  });

  it('reads as a stranger where a cached page’s nonce is stale', async () => {
    server.play('rest: stale nonce', 'list: all');
    const page = await (await rest({ token: 'deadbeef' })).list('4', { signal: calm() });
    assert.equal(page.kind, 'page');
    assert.deepEqual(
      server.requests.map(({ headers }) => headers['x-wp-nonce']),
      ['deadbeef', undefined],
    );
  });

  it('ends after the last page, and is empty for a post that is not there', async () => {
    assert.deepEqual((await list({}, 'list: past the end')).comments, []);
    const none = await list({}, 'list: unknown post');
    assert.deepEqual([none.kind, none.comments.length, none.total, none.next], ['page', 0, 0, undefined]);
  });

  for (const [name, reply, cause] of [
    ['a broken connection', hangUp, 'network'],
    ['a refused parameter', 'list: page too large', 'unreadable'],
    ['a page in place of JSON', answer(200, '<!doctype html>', []), 'unreadable'],
    ['an object in place of a list', answer(200, { comments: [] }), 'unreadable'],
    ['a server that fails', answer(503, ''), 'server-error'],
    [
      'a site that keeps its interface shut',
      answer(401, { code: 'rest_forbidden', message: 'No.' }),
      'forbidden',
    ],
    ['no such interface', answer(404, { code: 'rest_no_route', message: 'No route' }), 'not-found'],
  ]) {
    it(`says ${cause} for ${name}`, async () => {
      const page = await list({}, reply);
      assert.deepEqual([page.kind, page.cause], ['failed', cause]);
    });
  }

  it('leaves out what is no comment and keeps what can be read', async () => {
    const odd = [
      null,
      7,
      'x',
      [],
      {},
      { id: 5, author_name: 9, date_gmt: 'never', content: 'x', parent: '0' },
    ];
    const page = await list({}, answer(200, odd));
    assert.deepEqual(page.comments, [
      {
        id: '5',
        parent: null,
        author: { name: '', url: undefined },
        created: undefined,
        body: { html: '' },
        state: 'published',
        permalink: undefined,
      },
    ]);
  });

  it('never lets an author’s script address through', async () => {
    const page = await list(
      {},
      answer(200, [{ id: 1, author_url: 'javascript:alert(1)', link: 'data:text/html,x' }]),
    );
    assert.equal(page.comments[0].author.url, undefined);
    assert.equal(page.comments[0].permalink, undefined);
  });

  it('says that a thread is closed before anybody types', async () => {
    server.play('post: closed', 'post: unknown');
    const backend = await rest();
    assert.deepEqual(await backend.ready('6', calm()), { open: false });
    assert.deepEqual(await backend.ready('4242', calm()), {});
  });

  it('gives one comment of the thread, and null for what is not seen in it: a held one, or another article’s', async () => {
    const backend = await rest();
    server.play('list: ancestors', 'list: unknown post', hangUp, answer(400, { code: 'rest_invalid_param' }));
    const found = await backend.get('26', '7', calm());
    assert.match(found.body.html, /^<p>/);
    const { pathname, searchParams } = server.requests[0].url;
    assert.equal(pathname, '/wp-json/wp/v2/comments');
    assert.deepEqual([searchParams.get('include'), searchParams.get('post')], ['26', '7']);
    for (const id of ['999', '999', 'x']) assert.equal(await backend.get(id, '7', calm()), null);
  });

  it('works with plain permalinks', async () => {
    server.play('list: unknown post');
    const { backend } = await loadBackend('wordpress', { src: `${server.origin}/blog/?rest_route=/` });
    await backend.list('7', { signal: calm() });
    const { pathname, searchParams } = server.requests[0].url;
    assert.equal(pathname, '/blog/');
    assert.equal(searchParams.get('rest_route'), '/wp/v2/comments');
    assert.equal(searchParams.get('post'), '7');
  });
});

describe('WordPress by its form', () => {
  const html = (body) => answer(200, `<!doctype html>${body}`, [['Content-Type', 'text/html']]);
  const page = html('<title>Open article</title><body class="single postid-4 logged-out">');
  const redirect = (status, to) => answer(status, '', [['Location', to]]);
  const submit = async (fields, ...exchanges) => {
    server.play(...exchanges);
    return (await form()).submit(
      submission({ name: 'Kim', email: 'kim@example.test', text: 'Classic', ...fields }),
      calm(),
    );
  };

  it('publishes, and finds its comment in the list, since the redirect does not name it', async () => {
    const listed = answer(200, [
      {
        id: 139,
        parent: 0,
        author_name: 'Kim',
        content: { rendered: '<p>Classic</p>' },
        link: 'https://x.example/#comment-139',
      },
    ]);
    const result = await submit({}, 'form: published', page, listed);
    assert.equal(result.kind, 'published');
    assert.equal(result.comment.id, '139');
    assert.equal(result.permalink, 'https://x.example/#comment-139');
  });

  it('sends the form as a browser would, with the author’s own fields', async () => {
    await submit(
      { parent: '2', consent: true, extra: { ak_js: '17', comment_post_ID: '99' } },
      'form: duplicate',
    );
    const [{ url, headers, body }] = server.requests;
    assert.equal(url.pathname, '/wp-comments-post.php');
    assert.match(headers['content-type'], /^application\/x-www-form-urlencoded/);
    assert.deepEqual(Object.fromEntries(new URLSearchParams(body)), {
      ak_js: '17',
      comment_post_ID: '4',
      comment: 'Classic',
      author: 'Kim',
      email: 'kim@example.test',
      url: '',
      comment_parent: '2',
      'wp-comment-cookies-consent': 'yes',
    });
  });

  it('is held where the redirect says so', async () => {
    assert.deepEqual(await submit({ thread: '5' }, 'form: held', page), { kind: 'held' });
  });

  it('is held, with consent, where only the page says so', async () => {
    const told = answer(200, '<em class="comment-awaiting-moderation">Your comment…</em>', []);
    const result = await submit(
      { thread: '5', consent: true },
      'form: held, consent',
      told,
      'list: unknown post',
    );
    assert.equal(result.kind, 'held');
  });

  it('is a login where the redirect leads to one', async () => {
    const result = await submit({}, answer(302, '', [['Location', '/wp-login.php?redirect_to=x']]), page);
    assert.equal(result.reason, 'login-required');
  });

  it('is published where the redirect leads to the article, and no list shows it yet', async () => {
    assert.deepEqual(await submit({}, 'form: published', page, 'list: unknown post'), { kind: 'published' });
  });

  for (const [name, ...exchanges] of [
    [
      'a plugin’s own login page',
      redirect(302, '/account/login/'),
      html('<title>Log in</title><body class="page page-id-12">'),
      'list: unknown post',
    ],
    [
      'another article',
      redirect(302, '/other/'),
      html('<body class="single postid-42">'),
      'list: unknown post',
    ],
    ['the form itself, which takes no GET', redirect(301, '/wp-comments-post.php'), answer(405, '')],
    ['a page that fails', redirect(302, '/article/'), answer(500, page.body)],
  ]) {
    it(`does not know what became of it where the redirect leads to ${name}`, async () => {
      const result = await submit({}, ...exchanges);
      assert.equal(result.kind, 'unknown');
    });
  }

  it('knows the article by its address, where the page does not say which it is', async () => {
    const bare = html('<title>Open article</title>');
    for (const [here, there] of [
      ['/article/?utm_source=mail', '/article/comment-page-2/'],
      ['/?p=4', '/?p=4&cpage=1'],
    ]) {
      globalThis.location = new URL(here, server.origin);
      try {
        const result = await submit({}, redirect(302, there), bare, 'list: unknown post');
        assert.deepEqual(result, { kind: 'published' });
        const elsewhere = await submit({}, redirect(302, '/?p=5'), bare, 'list: unknown post');
        assert.equal(elsewhere.kind, 'unknown');
      } finally {
        delete globalThis.location;
      }
    }
  });

  for (const [exchange, reason, field, fields] of [
    ['form: duplicate', 'duplicate', 'comment'],
    ['form: flood', 'flood', 'form'],
    ['form: closed', 'closed', 'form'],
    ['form: must log in', 'login-required', 'form'],
    ['form: unknown post', 'forbidden', 'form'],
    ['form: no name', 'name-missing', 'name', { name: '', email: '' }],
    ['form: bad email', 'email-invalid', 'email', { email: 'nope' }],
    ['form: empty', 'empty', 'comment', { text: '' }],
    ['form: too long', 'too-long', 'comment', { text: 'x'.repeat(65_526) }],
  ]) {
    it(`says ${reason} for “${exchange}”, whose status is ${exchange === 'form: empty' ? '200' : 'its own'}`, async () => {
      const result = await submit(fields, exchange);
      assert.equal(result.kind, 'rejected');
      assert.deepEqual([result.reason, result.field], [reason, field]);
      if (reason !== 'forbidden') assert.match(result.message, /^[A-Z][^<>]+[.!]$/);
    });
  }

  it('calls a page it does not know unknown', async () => {
    assert.deepEqual(await submit({}, page), { kind: 'unknown', cause: 'server-error' });
    assert.deepEqual(await submit({}, hangUp), { kind: 'unknown', cause: 'network' });
  });

  it('finds the form beside the REST root', async () => {
    const address = async (src) => {
      const { backend } = await loadBackend('wordpress-form', { src });
      return backend.action;
    };
    assert.equal(
      await address('https://x.example/blog/wp-json/'),
      'https://x.example/blog/wp-comments-post.php',
    );
    assert.equal(await address('https://x.example/wp-json'), 'https://x.example/wp-comments-post.php');
    assert.equal(await address('https://x.example/?rest_route=/'), 'https://x.example/wp-comments-post.php');
  });

  it('from another origin says that only a navigation can send', async () => {
    globalThis.location = new URL('https://news.example/article/');
    try {
      const result = await submit({ text: 'Over there' });
      assert.equal(result.kind, 'navigate');
      assert.equal(result.form.action, `${server.origin}/wp-comments-post.php`);
      assert.equal(result.form.fields.comment, 'Over there');
      assert.equal(server.requests.length, 0);
    } finally {
      delete globalThis.location;
    }
  });
});
