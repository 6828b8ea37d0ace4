// The Isso adapter against exchanges that were recorded from a real Isso 0.14. Needs dist/development.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { loadBackend } from '../../dist/development/comments/load-backend.js';
import { answer, calm, hangUp, startReplay, submission } from '../servers/replay.mjs';

let server;
let isso;
before(async () => {
  server = await startReplay('isso');
  ({ backend: isso } = await loadBackend('isso', { src: `${server.origin}/isso`, page: { title: 'Story' } }));
});
after(() => server.close());
afterEach(() => server.clear());

const submit = (exchange, fields) => {
  server.play(exchange);
  return isso.submit(submission({ thread: '/story/', ...fields }), calm());
};

describe('Isso', () => {
  it('publishes, and lets the writer change it for a quarter of an hour', async () => {
    const result = await submit('create', { parent: '7' });
    assert.equal(result.kind, 'published');
    assert.equal(result.comment.author.name, 'Eve & <b>x</b>');
    assert.equal(result.comment.can.edit, true);
    assert.equal(Date.parse(result.comment.can.until) - Date.parse(result.comment.created), 15 * 60_000);
    const [{ method, url, body }] = server.requests;
    assert.equal(
      `${method} ${url.pathname}?uri=${url.searchParams.get('uri')}`,
      'POST /isso/new?uri=/story/',
    );
    assert.deepEqual(JSON.parse(body), {
      text: 'Hello',
      author: 'Eve',
      email: 'eve@example.test',
      website: null,
      parent: 7,
      title: 'Story',
    });
  });

  it('is held on a site that checks first', async () => {
    const result = await submit('comment 1');
    assert.equal(result.kind, 'held');
    assert.equal(result.comment.state, 'held');
  });

  for (const [exchange, reason, field, words] of [
    ['too short', 'other', 'comment', 'text is too short (minimum length: 3)'],
    ['no author', 'name-missing', 'name', 'author address required but not provided'],
    ['bad website', 'other', 'url', 'Website not Django-conform'],
    ['comment 3', 'flood', 'form', '127.0.0.0: ratelimit exceeded (1, 2)'],
    ['form content type (CSRF guard)', 'forbidden', 'form', 'CSRF'],
  ]) {
    it(`says ${reason} at ${field} for “${exchange}”, in the server's words`, async () => {
      const result = await submit(exchange);
      assert.deepEqual([result.kind, result.reason, result.field], ['rejected', reason, field]);
      assert.equal(result.message, words);
    });
  }

  it('reads the reasons that newer servers send as JSON', async () => {
    for (const [reason, expected] of [
      ['ratelimit', 'flood'],
      ['require-email', 'email-invalid'],
      ['require-author', 'name-missing'],
      ['reply-to-self', 'forbidden'],
    ]) {
      const result = await submit(answer(403, { reason }));
      assert.equal(result.reason, expected);
    }
  });

  it('calls a lost answer unknown, and looks for the comment', async () => {
    assert.deepEqual(await submit(hangUp), { kind: 'unknown', cause: 'network' });
    server.play('list threaded', 'list threaded');
    const found = await isso.confirm(
      submission({ thread: '/story/', name: 'Gus', text: 'Orphan reply' }),
      calm(),
    );
    assert.equal(found.comment.id, '6');
    const other = await isso.confirm(submission({ thread: '/story/', text: 'Something else' }), calm());
    assert.deepEqual(other, { kind: 'cannot-tell' });
  });

  it('lists, with a total and a next page', async () => {
    server.play('list threaded');
    const page = await isso.list('/story/', { signal: calm(), sort: 'newest' });
    assert.deepEqual(
      page.comments.map(({ id, parent }) => [id, parent]),
      [
        ['7', null],
        ['6', null],
      ],
    );
    assert.equal(page.total, 7);
    assert.equal(page.next, '2');
    assert.equal(server.requests[0].url.searchParams.get('sort'), 'newest');
    assert.match(page.comments[0].created, /^2026-11-23T/);
  });

  it('looks for a single comment in its own thread: the server gives one by its number to its writer only', async () => {
    server.play('list threaded', 'list threaded', hangUp);
    assert.equal((await isso.get('6', '/story/', calm())).author.name, 'Gus');
    assert.equal(await isso.get('77', '/story/', calm()), null);
    assert.equal(await isso.get('6', '/story/', calm()), null);
    const { pathname, searchParams } = server.requests[0].url;
    assert.deepEqual([pathname, searchParams.get('uri')], ['/isso', '/story/']);
  });

  it('takes the fields that the site wants from its set-up', async () => {
    server.play('config');
    assert.deepEqual((await isso.ready('/story/', calm())).capabilities.fields, {
      name: 'required',
      email: 'required',
      url: 'optional',
    });
  });

  it('changes and deletes with the cookie, and says no without', async () => {
    server.play('edit with the cookie', 'edit without', 'delete with the (old) cookie', answer(200, 'null'));
    assert.equal((await isso.edit('8', 'edited text', calm())).comment.body.html, '<p>edited text</p>');
    assert.equal((await isso.edit('1', 'x', calm())).reason, 'forbidden');
    assert.equal((await isso.delete('8', calm())).kind, 'failed');
    assert.equal((await isso.delete('8', calm())).kind, 'done');
    assert.deepEqual(
      server.requests.map(({ method, url }) => `${method} ${url.pathname}`),
      ['PUT /isso/id/8', 'PUT /isso/id/1', 'DELETE /isso/id/8', 'DELETE /isso/id/8'],
    );
  });

  it('gives an own comment’s text as it was typed, and the server’s words where it may not', async () => {
    const typed = 'see [this](https://a.example/x) **bold** & < so on';
    server.play(answer(200, { id: 8, text: typed }), 'edit without', answer(200, 'null'), hangUp);
    assert.deepEqual(await isso.source('8', calm()), { kind: 'done', value: typed });
    const { pathname, searchParams } = server.requests[0].url;
    assert.deepEqual([pathname, searchParams.get('plain')], ['/isso/id/8', '1']);
    assert.match((await isso.source('1', calm())).message, /^You don't have the permission/);
    assert.equal((await isso.source('8', calm())).kind, 'failed');
    assert.deepEqual(await isso.source('8', calm()), { kind: 'failed', message: undefined });
  });

  it('says in the server’s words that a vote was not counted', async () => {
    server.play('like', answer(200, { likes: 3, dislikes: 1 }));
    const denied = await isso.vote('1', 1, calm());
    assert.match(denied.message, /^Upvote denied/);
    assert.deepEqual(await isso.vote('1', 1, calm()), { kind: 'done', value: { up: 3, down: 1, mine: 1 } });
  });
});
