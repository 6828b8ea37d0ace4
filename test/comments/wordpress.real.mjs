// The WordPress adapters and the whole way of a comment against a real WordPress, with its rows counted in the
// database. Needs dist/development, and Debian's packages; `npm run test:wordpress` runs it.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { loadBackend } from '../../dist/development/comments/load-backend.js';
import { Drafts } from '../../dist/development/comments/drafts.js';
import { Outbox } from '../../dist/development/comments/outbox.js';
import { CommentSender } from '../../dist/development/comments/sender.js';
import { openStore } from '../../dist/development/comments/storage.js';
import { findOrphans, withoutRepeats } from '../../dist/development/model/comment-thread.js';
import { calm, submission } from '../servers/replay.mjs';
import { running } from '../servers/running.mjs';
import { createWordPress } from '../servers/wordpress.mjs';

const wordpress = running(createWordPress());
const { reset, rows } = wordpress;

const rest = async (options = {}) =>
  (await loadBackend('wordpress', { src: `${wordpress.origin}/wp-json/`, ...options })).backend;
const form = async (options = {}) =>
  (await loadBackend('wordpress-form', { src: `${wordpress.origin}/wp-json/`, ...options })).backend;

/** Milliseconds that a comment takes, and after which its answer is given up; the looks in between must find time. */
const SLOW = 4000;
const IMPATIENT = 1500;

/** localStorage for Node. */
const memory = () => {
  const map = new Map();
  return {
    getItem: (name) => map.get(name) ?? null,
    setItem: (name, value) => void map.set(name, value),
    removeItem: (name) => void map.delete(name),
    key: (index) => [...map.keys()][index] ?? null,
    get length() {
      return map.size;
    },
  };
};

/** A page with a form: what it stores, its sender, and a wait for a state. */
function page(backend, storage = memory(), thread = '4') {
  const store = openStore(storage);
  const outbox = new Outbox({ store, locks: null });
  const draft = new Drafts({ store }).open(thread);
  const waiting = new Map();
  const sender = new CommentSender({
    backend,
    thread,
    outbox,
    draft,
    network: new EventTarget(),
    online: true,
    onChange: ({ name }) => waiting.get(name)?.(),
  });
  const until = (...names) =>
    names.includes(sender.state.name)
      ? Promise.resolve(sender.state)
      : new Promise((resolve) => names.forEach((name) => waiting.set(name, () => resolve(sender.state))));
  const write = (text, fields) => {
    draft.save(text);
    sender.dispatch({ type: 'input', text });
    sender.dispatch({
      type: 'submit',
      submission: submission({ text, thread, key: `k${Math.random()}`, ...fields }),
    });
  };
  return { sender, outbox, draft, until, write, storage };
}

beforeEach(() => reset());

describe('a real WordPress, by REST', () => {
  it('publishes', async () => {
    const result = await (
      await rest()
    ).submit(submission({ text: 'Tom & <em>Jerry</em>', name: "O'Neil & co" }), calm());
    assert.equal(result.kind, 'published');
    assert.equal(result.comment.author.name, "O'Neil & co");
    assert.equal(result.comment.body.html, '<p>Tom &amp; <em>Jerry</em></p>\n');
    assert.equal(await rows(), 1);
    assert.equal((await (await rest()).get(result.comment.id, '4', calm())).id, result.comment.id);
  });

  it('holds', async () => {
    const result = await (await rest()).submit(submission({ thread: '5' }), calm());
    assert.equal(result.kind, 'held');
    assert.equal(result.comment.state, 'held');
    assert.equal(await (await rest()).get(result.comment.id, '5', calm()), null);
    assert.equal(await rows(), 1);
    await wordpress.moderate(result.comment.id, 'approve');
    assert.equal((await (await rest()).get(result.comment.id, '5', calm())).state, 'published');
  });

  it('refuses a flood, a duplicate, a closed article, and what is not in order', async () => {
    const backend = await rest();
    const refused = async (fields) => {
      const { kind, reason, field } = await backend.submit(submission(fields), calm());
      return [kind, reason, field].join(' ');
    };
    assert.equal(await refused({ thread: '6' }), 'rejected closed form');
    assert.equal(await refused({ email: 'nope' }), 'rejected email-invalid email');
    assert.equal(await refused({ email: '' }), 'rejected email-invalid email');
    assert.equal(await refused({ name: '' }), 'rejected name-missing name');
    assert.equal(await refused({ name: '<script>x</script>' }), 'rejected name-missing name');
    assert.equal(await refused({ text: '' }), 'rejected empty comment');
    assert.equal(await refused({ text: ' \n ' }), 'rejected empty comment');
    assert.equal(await refused({ text: 'x'.repeat(65_526) }), 'rejected too-long comment');
    assert.equal(await refused({ text: '€'.repeat(21_842) }), 'rejected too-long comment');
    assert.equal(await refused({ name: 'n'.repeat(246) }), 'rejected too-long name');
    assert.equal(await refused({ url: `https://x.example/${'u'.repeat(200)}` }), 'rejected too-long url');
    assert.equal(await refused({ thread: '4242' }), 'rejected forbidden form');
    assert.equal(await rows(), 0);
    assert.equal((await backend.submit(submission({ text: 'Once' }), calm())).kind, 'published');
    assert.equal(await refused({ text: 'Once' }), 'rejected duplicate comment');
    await reset({ flood: 15 });
    assert.equal((await backend.submit(submission({ text: 'One' }), calm())).kind, 'published');
    assert.equal(await refused({ text: 'Two' }), 'rejected flood form');
    await reset({ anon: 0 });
    assert.equal(await refused({}), 'rejected login-required form');
    assert.equal(await rows(), 0);
  });

  it('takes 65,525 bytes', async () => {
    assert.equal(
      (await (await rest()).submit(submission({ text: 'x'.repeat(65_525) }), calm())).kind,
      'published',
    );
  });

  for (const text of [
    'plain words',
    'A & B',
    '1 < 2 > 0',
    'back\\slash',
    'emoji 😀',
    'Tom &amp; Jerry',
    '<b>bold</b>',
    'a\n\nb',
  ]) {
    it(`stores ${JSON.stringify(text)} once, sent twice, as the reader typed it`, async () => {
      const backend = await rest();
      const first = await backend.submit(submission({ text }), calm());
      assert.equal(first.kind, 'published');
      assert.equal((await backend.submit(submission({ text }), calm())).reason, 'duplicate');
      assert.equal(await rows(), 1);
      const found = await backend.confirm(submission({ text }), calm());
      assert.equal(found.kind, 'found', first.comment.body.html);
    });
  }

  it('stores a reply to a comment that is not there, and lists it as an orphan', async () => {
    const backend = await rest();
    const result = await backend.submit(submission({ parent: '99999', text: 'To nobody' }), calm());
    assert.equal(result.kind, 'published');
    const list = await backend.list('4', { signal: calm() });
    assert.deepEqual(list.orphans, [result.comment.id]);
    assert.equal(list.total, 5);
  });

  it('lists a long thread whole, in both orders', async () => {
    const backend = await rest();
    for (const sort of ['oldest', 'newest']) {
      const all = [];
      let cursor;
      do {
        const list = await backend.list('7', { signal: calm(), sort, cursor });
        assert.equal(list.total, 120);
        all.push(...list.comments);
        cursor = list.next;
      } while (cursor);
      assert.equal(withoutRepeats(all).length, 120);
      assert.deepEqual(findOrphans(all), []);
    }
  });

  it('lists what is new since a moment', async () => {
    const backend = await rest();
    const list = await backend.list('7', { signal: calm(), since: '2025-10-09T10:55:00Z' });
    assert.equal(list.comments.length, 8);
  });

  it('knows a closed article', async () => {
    const backend = await rest();
    assert.deepEqual(await backend.ready('6', calm()), { open: false });
    assert.deepEqual(await backend.ready('4', calm()), { open: true });
  });

  it('sends again without a nonce that is stale', async () => {
    assert.equal((await (await rest({ token: 'deadbeef' })).submit(submission(), calm())).kind, 'published');
    assert.equal(await rows(), 1);
  });
});

describe('a real WordPress, by its form', () => {
  it('publishes and holds', async () => {
    const backend = await form();
    const published = await backend.submit(submission({ text: 'By the form & so on' }), calm());
    assert.equal(published.kind, 'published');
    assert.match(published.permalink, /#comment-\d+$/);
    const held = await backend.submit(submission({ thread: '5', text: 'Held' }), calm());
    assert.equal(held.kind, 'held');
    const consent = await backend.submit(
      submission({ thread: '5', text: 'Held too', consent: true }),
      calm(),
    );
    assert.equal(await rows(), 3);
    // Node keeps no cookies, so WordPress shows it to nobody, and nobody can tell.
    assert.ok(['held', 'published'].includes(consent.kind));
  });

  it('refuses', async () => {
    const backend = await form();
    const refused = async (fields) => {
      const { kind, reason, field } = await backend.submit(submission(fields), calm());
      return [kind, reason, field].join(' ');
    };
    assert.equal(await refused({ thread: '6' }), 'rejected closed form');
    assert.equal(await refused({ email: 'nope' }), 'rejected email-invalid email');
    assert.equal(await refused({ name: '' }), 'rejected name-missing name');
    assert.equal(await refused({ text: '' }), 'rejected empty comment');
    assert.equal(await refused({ text: 'x'.repeat(65_526) }), 'rejected too-long comment');
    assert.equal(await refused({ thread: '4242' }), 'rejected forbidden form');
    assert.equal(await rows(), 0);
    assert.equal((await backend.submit(submission({ text: 'Once & only' }), calm())).kind, 'published');
    assert.equal(await refused({ text: 'Once & only' }), 'rejected duplicate comment');
    await reset({ flood: 15 });
    await backend.submit(submission({ text: 'One' }), calm());
    assert.equal(await refused({ text: 'Two' }), 'rejected flood form');
    await reset({ registration: 1 });
    assert.equal(await refused({}), 'rejected login-required form');
  });
});

describe('the way of a comment', () => {
  it('makes one row of three presses', async () => {
    const { write, until } = page(await rest());
    for (let press = 0; press < 3; press++) write('Pressed thrice');
    assert.equal((await until('published')).name, 'published');
    assert.equal(await rows(), 1);
  });

  for (const text of ['Plain words', 'Fish & chips']) {
    it(`makes one row of “${text}” when the answer is lost`, async () => {
      await reset({ slow: SLOW });
      const { write, until, sender, draft, outbox } = page(await rest({ timeout: IMPATIENT }));
      write(text);
      assert.equal(draft.load().text, text);
      assert.equal(outbox.pending('4').length, 1);
      await until('published', 'asking');
      assert.equal(sender.state.name, 'published');
      assert.equal(sender.state.comment.author.name, 'Eve');
      assert.equal(await rows(), 1);
      assert.equal(draft.load(), undefined);
      assert.equal(outbox.pending('4').length, 0);
    });
  }

  it('asks about a held comment whose answer is lost, and takes “duplicate” for the answer', async () => {
    await reset({ slow: SLOW });
    const { write, until, sender } = page(await rest({ timeout: IMPATIENT }), memory(), '5');
    write('Is it & is it not');
    await until('asking');
    assert.equal(sender.state.text, 'Is it & is it not');
    await wordpress.slow(0);
    do {
      sender.dispatch({ type: 'resend' });
      // Where even that answer is lost, a reader would press again.
      await until('held', 'published', 'rejected', 'asking');
    } while (sender.state.name === 'asking');
    assert.equal(sender.state.name, 'held');
    assert.equal(await rows(), 1);
  });

  it('goes on after a crash: what was left behind is found and not sent again', async () => {
    // Saved before the last look, three seconds after the first.
    await reset({ slow: 1500 });
    const storage = memory();
    const crashed = page(await rest(), storage);
    crashed.write('Before the crash');
    const next = page(await rest(), storage);
    // The lease of a tab that is gone runs out; this stands for that.
    for (const index of [0, 1, 2, 3])
      if (storage.key(index)?.includes(':lease:')) storage.removeItem(storage.key(index));
    assert.equal(await next.sender.restore(), true);
    assert.equal((await next.until('published', 'asking')).name, 'published');
    assert.equal(await rows(), 1);
    await crashed.until('published');
  });

  it('keeps the text while the server is down, and makes one row when it is back', async () => {
    const { write, until, sender, draft } = page(await rest({ timeout: 2000 }));
    wordpress.stop({ quiet: true });
    try {
      write('Through the storm & back');
      await until('asking');
      assert.equal(sender.state.text, 'Through the storm & back');
      assert.equal(draft.load().text, 'Through the storm & back');
    } finally {
      wordpress.start({ quiet: true });
    }
    sender.dispatch({ type: 'resend' });
    assert.equal((await until('published')).name, 'published');
    assert.equal(await rows(), 1);
  });
});
