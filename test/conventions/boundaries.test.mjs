// Which room may import which. The table is the one in docs/decisions/rooms.md.
import assert from 'node:assert/strict';
import test from 'node:test';
import { modules } from '../support/sources.mjs';

const ROOMS = {
  internal: ['internal'],
  model: ['model', 'internal'],
  comments: ['comments', 'model', 'internal'],
  contexts: ['contexts', 'model', 'internal'],
  locales: ['locales', 'internal'],
  controllers: ['controllers', 'contexts', 'locales', 'model', 'internal'],
  styles: ['styles'],
  loader: ['loader', 'internal'],
  elements: ['elements', 'controllers', 'contexts', 'locales', 'model', 'styles', 'internal'],
};
/** The doors through which the code of `comments` arrives, by a lazy import. */
const DOORS = [
  'elements/comment-form/form-services.ts', // drafts, and what sends
  'elements/comments/left-reply.ts', // the reply that an earlier visit left
  'elements/comments/thread-source.ts', // a thread and its service
];
const LIT = /^(lit|lit-html|@lit)(\/|$)/;
const NO_LIT = ['model', 'comments', 'locales'];

const all = modules('src');

test('every module stands in a room', () => {
  const strays = all.filter(({ room, path }) => !(room in ROOMS) && !['all.ts', 'index.ts'].includes(path));
  assert.deepEqual(
    strays.map(({ path }) => path),
    [],
  );
});

test('imports go only where the table says', () => {
  const wrong = [];
  for (const { path, room, imports } of all) {
    if (!(room in ROOMS)) continue;
    for (const { own, name, room: target, isLazy, isType } of imports) {
      // An element arrives by a lazy import of its definition; types cost nothing.
      const arrives =
        (target === 'comments' && (isType || (isLazy && DOORS.includes(path)))) ||
        (isLazy && path === 'loader/parts.ts' && own.endsWith('.define.ts'));
      if (own && !ROOMS[room].includes(target) && !arrives) wrong.push(`${path} -> ${name}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('every door to the comment services is one', () => {
  const used = all.filter(
    ({ path, imports }) =>
      DOORS.includes(path) && imports.some(({ isLazy, room }) => isLazy && room === 'comments'),
  );
  assert.deepEqual(used.map(({ path }) => path).sort(), DOORS);
});

test('nobody imports index.ts or all.ts', () => {
  const wrong = all.flatMap(({ path, imports }) =>
    imports.filter(({ own }) => own === 'index.ts' || own === 'all.ts').map(() => path),
  );
  assert.deepEqual(wrong, []);
});

test('model, comments and locales know nothing of Lit', () => {
  const wrong = all.filter(
    ({ room, imports }) => NO_LIT.includes(room) && imports.some(({ name }) => LIT.test(name)),
  );
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  );
});

test('an element imports another only as a type, or its definition from its own definition', () => {
  const wrong = [];
  for (const { path, room, imports } of all) {
    if (room !== 'elements') continue;
    const own = path.split('/').slice(0, 2).join('/');
    for (const { own: target, isType } of imports) {
      if (!target.startsWith('elements/') || target.startsWith(`${own}/`) || isType) continue;
      if (!(path.endsWith('.define.ts') && target.endsWith('.define.ts'))) wrong.push(`${path} -> ${target}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('there is no room for odds and ends', () => {
  const odd = all.filter(({ path }) => /(^|\/)(utils?|helpers?|common|types)(\/|\.)/.test(path));
  assert.deepEqual(
    odd.map(({ path }) => path),
    [],
  );
});
