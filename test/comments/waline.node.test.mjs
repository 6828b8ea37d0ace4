// The Waline adapter against exchanges that were recorded from a real Waline 1.39. Needs dist/development.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { loadBackend } from '../../dist/development/comments/load-backend.js';
import { answer, calm, hangUp, startReplay, submission } from '../servers/replay.mjs';

let server;
let waline;
before(async () => {
  server = await startReplay('waline');
  ({ backend: waline } = await loadBackend('waline', { src: server.origin }));
});
after(() => server.close());
afterEach(() => server.clear());

const submit = (exchange, fields) => {
  server.play(exchange);
  return waline.submit(submission({ thread: '/a', ...fields }), calm());
};

describe('Waline', () => {
  it('publishes', async () => {
    const result = await submit('published', { url: 'https://eve.example' });
    assert.equal(result.kind, 'published');
    assert.equal(result.comment.id, '1');
    assert.match(result.comment.body.html, /^<p>Hello <strong>bold<\/strong>/);
    assert.equal(result.comment.parent, null);
    assert.match(result.comment.created, /^2026-/);
  });

  it('sends a reply with its parent and its root, and no script for an address', async () => {
    const result = await submit('reply', {
      parent: '3',
      root: '1',
      parentName: 'Eve',
      url: 'javascript:alert(1)',
    });
    assert.equal(result.comment.parent, '1');
    const sent = JSON.parse(server.requests[0].body);
    assert.deepEqual([sent.pid, sent.rid, sent.at, sent.link, sent.url], [3, 1, 'Eve', '', '/a']);
  });

  it('is held on a site that checks first', async () => {
    const result = await submit('audit: held');
    assert.equal(result.kind, 'held');
    assert.equal(result.comment.state, 'held');
  });

  for (const [exchange, reason, field] of [
    ['duplicate', 'duplicate', 'comment'],
    ['empty', 'empty', 'comment'],
    [answer(200, { errno: 1000, errmsg: 'Comment too fast!' }), 'flood', 'form'],
    [answer(401, { errno: 401, errmsg: 'Unauthorized' }), 'login-required', 'form'],
    [answer(403, { errno: 403, errmsg: 'Forbidden' }), 'forbidden', 'form'],
  ]) {
    it(`says ${reason} although the status may be 200`, async () => {
      const result = await submit(exchange);
      assert.deepEqual([result.kind, result.reason, result.field], ['rejected', reason, field]);
    });
  }

  it('calls a 500 unknown, since it stores the comment all the same', async () => {
    const orphan = { parent: '9999', text: 'Orphan', name: 'Fay' };
    assert.deepEqual(await submit('missing parent', orphan), { kind: 'unknown', cause: 'server-error' });
    assert.deepEqual(await submit(hangUp), { kind: 'unknown', cause: 'network' });
    assert.deepEqual(await submit(answer(200, '<p>captive', [])), { kind: 'unknown', cause: 'server-error' });
  });

  it('finds what was saved by the text as it was typed', async () => {
    server.play('list', 'list', 'audit: list');
    const typed =
      'Hello **bold** <script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) A & B';
    const found = await waline.confirm(submission({ thread: '/a', text: typed }), calm());
    assert.equal(found.comment.id, '1');
    assert.equal(
      (await waline.confirm(submission({ thread: '/a', text: 'Hello bold' }), calm())).kind,
      'cannot-tell',
    );
    assert.equal(
      (await waline.confirm(submission({ thread: '/h', text: 'hold 1' }), calm())).kind,
      'cannot-tell',
    );
  });

  it('lists conversations flat, with a total, and never a script for an address', async () => {
    server.play('list');
    const page = await waline.list('/a', { signal: calm() });
    assert.equal(page.total, 5);
    assert.equal(page.next, undefined);
    const reply = page.comments.find(({ author }) => author.name === 'Fay');
    assert.deepEqual([reply.parent, reply.root], ['1', '1']);
    assert.ok(page.comments.some(({ body }) => body.html.includes('Bad link')));
    for (const { author } of page.comments) assert.ok(!author.url?.startsWith('javascript'));
  });

  it('pages, and is empty where nobody wrote', async () => {
    server.play('list: page 1 of 2', 'list: empty');
    assert.equal((await waline.list('/a', { signal: calm() })).next, '2');
    const none = await waline.list('/none', { signal: calm() });
    assert.deepEqual([none.comments.length, none.total, none.next], [0, 0, undefined]);
  });

  it('counts a vote, and says why it does not', async () => {
    server.play('like', 'edit refused');
    assert.deepEqual(await waline.vote('1', 1, calm()), { kind: 'done', value: { up: 1, mine: 1 } });
    assert.deepEqual(await waline.vote('1', 1, calm()), { kind: 'failed', message: 'Unauthorized' });
  });
});
