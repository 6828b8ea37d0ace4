import { expect } from '@open-wc/testing';
import type { CommentSubmission, SubmitResult } from '../../src/model/comment-backend.js';
import { rejection } from '../../src/model/comment-backend.js';
import type { SubmissionEffect, SubmissionEvent, SubmissionState } from '../../src/model/submission-state.js';
import { startSubmission, stepSubmission } from '../../src/model/submission.js';

const wanted = (text: string, key = 'k1', fields: Partial<CommentSubmission> = {}): CommentSubmission => ({
  key,
  thread: '4',
  text,
  startedAt: 0,
  firstInputAt: 0,
  ...fields,
});

/** Plays events one after the other; gives the last state and everything that was asked for. */
function play(...events: SubmissionEvent[]): {
  state: SubmissionState;
  effects: SubmissionEffect[];
  kinds: string[];
} {
  let state = startSubmission();
  const effects: SubmissionEffect[] = [];
  for (const event of events) {
    const step = stepSubmission(state, event);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects, kinds: effects.map(({ type }) => type) };
}

const type = (text: string): SubmissionEvent => ({ type: 'input', text });
const press = (text: string, key = 'k1', fields: Partial<CommentSubmission> = {}): SubmissionEvent => ({
  type: 'submit',
  submission: wanted(text, key, fields),
});
const answer = (result: SubmitResult, key = 'k1'): SubmissionEvent => ({ type: 'result', key, result });
const lost = (key = 'k1'): SubmissionEvent => answer({ kind: 'unknown', cause: 'network' }, key);
const seen = (kind: 'absent' | 'cannot-tell', key = 'k1'): SubmissionEvent => ({
  type: 'confirmation',
  key,
  confirmation: { kind },
});
const found = (key = 'k1'): SubmissionEvent => ({
  type: 'confirmation',
  key,
  confirmation: {
    kind: 'found',
    comment: { id: '9', parent: null, author: { name: '' }, body: { text: '' }, state: 'published' },
  },
});
const [thrice, published] = [[0, 1, 2], answer({ kind: 'published', permalink: 'https://x.example/#c' })];

describe('a submission', () => {
  it('is noted down before it is sent, and struck out with its draft when it is in the page', () => {
    const { state, kinds } = play(type('Hello'), press('Hello'), published);
    expect(kinds).to.deep.equal(['record', 'send', 'settle', 'discard-draft']);
    expect(state).to.include({ name: 'published', text: '', permalink: 'https://x.example/#c' });
  });

  it('is sent once, however often the button is pressed', () => {
    const { kinds } = play(
      press('Hello'),
      press('Hello', 'k2'),
      press('Hello', 'k3'),
      published,
      press('Hello'),
    );
    expect(kinds.filter((kind) => kind === 'send').length).to.equal(1);
  });

  it('keeps the text when it is refused, and can be sent again after a change', () => {
    const refused = play(type('x'), press('x'), answer(rejection('empty', { message: 'Too little.' })));
    expect(refused.state).to.deep.include({ name: 'rejected', text: 'x' });
    expect(refused.kinds).to.deep.equal(['record', 'send', 'settle']);
    const again = play(press('x'), answer(rejection('flood')), type('xy'), press('xy', 'k2'));
    expect(again.state).to.include({ name: 'sending', text: 'xy' });
  });

  it('keeps what is written while it is on its way', () => {
    const { state, kinds } = play(press('One'), type('One and two'), published);
    expect(state).to.include({ name: 'published', text: 'One and two' });
    expect(kinds).not.to.include('discard-draft');
  });

  it('shows a held comment as held, with what the service said', () => {
    const { state } = play(press('Hm'), answer({ kind: 'held', message: 'Soon.' }));
    expect(state).to.include({ name: 'held', text: '', message: 'Soon.' });
  });
});

describe('an answer that is lost', () => {
  it('is looked for three times, ever later, before the reader is asked', () => {
    const { state, effects } = play(press('Hi'), lost(), ...thrice.map(() => seen('cannot-tell')));
    const waits = effects.flatMap((effect) => (effect.type === 'confirm' ? [effect.wait] : []));
    expect(waits).to.deep.equal([1000, 3000, 8000]);
    expect(state).to.include({ name: 'asking', text: 'Hi' });
    expect(effects.filter(({ type }) => type === 'send').length).to.equal(1);
  });

  it('is a success when the comment is found', () => {
    const { state, kinds } = play(press('Hi'), lost(), seen('cannot-tell'), found());
    expect(state.name).to.equal('published');
    expect(kinds.slice(-2)).to.deep.equal(['settle', 'discard-draft']);
  });

  it('is a success when it comes late', () => {
    const { state, kinds } = play(press('Hi'), { type: 'cancel' }, published);
    expect(state.name).to.equal('published');
    expect(kinds.filter((kind) => kind === 'abort').length).to.equal(2);
  });

  it('is sent again by itself once, where the service is sure that it is not there', () => {
    const gone = [lost(), ...thrice.map(() => seen('absent'))];
    expect(play(press('Hi'), ...gone).state.name).to.equal('sending');
    expect(play(press('Hi'), ...gone, ...gone).state.name).to.equal('asking');
  });

  it('is looked for once more before the reader’s word sends it again', () => {
    const asked = [press('Hi'), lost(), ...thrice.map(() => seen('cannot-tell'))];
    const looking = play(...asked, { type: 'resend' });
    expect(looking.state).to.include({ name: 'confirming', purpose: 'resend' });
    expect(play(...asked, { type: 'resend' }, seen('cannot-tell')).state.name).to.equal('sending');
    expect(play(...asked, press('Hi', 'k2')).state).to.include({ name: 'confirming', purpose: 'resend' });
  });

  it('makes “duplicate” mean “it is there”', () => {
    const again = [
      press('Hi'),
      lost(),
      ...thrice.map(() => seen('cannot-tell')),
      { type: 'resend' } as const,
    ];
    const duplicate = [...again, seen('cannot-tell'), answer(rejection('duplicate'))];
    expect(play(...duplicate).state).to.include({ name: 'confirming', purpose: 'duplicate' });
    expect(play(...duplicate, found()).state.name).to.equal('published');
    // The service has it and shows it nowhere: it waits for an editor.
    expect(play(...duplicate, seen('cannot-tell'), seen('cannot-tell')).state.name).to.equal('held');
    expect(play(press('Hi'), answer(rejection('duplicate'))).state.name).to.equal('rejected');
  });

  it('stays in mind when the retry is refused, so that “duplicate” still means success later', () => {
    const flooded = [
      press('Hi'),
      lost(),
      ...thrice.map(() => seen('cannot-tell')),
      { type: 'resend' } as const,
      seen('cannot-tell'),
      answer(rejection('flood')),
    ];
    const { state, kinds } = play(
      ...flooded,
      press('Hi', 'k2'),
      seen('cannot-tell'),
      answer(rejection('duplicate')),
    );
    expect(state).to.include({ name: 'confirming', purpose: 'duplicate' });
    expect(kinds).not.to.include('settle');
  });

  it('is left behind when other words are sent', () => {
    const asked = [press('Hi'), lost(), ...thrice.map(() => seen('cannot-tell'))];
    const { state, effects } = play(...asked, { type: 'edit' }, type('Hello'), press('Hello', 'k2'));
    expect(state.name).to.equal('sending');
    expect(effects.slice(-3)[0]).to.deep.equal({ type: 'settle', key: 'k1' });
  });
});

describe('without a network', () => {
  const off: SubmissionEvent = { type: 'offline' };
  const on: SubmissionEvent = { type: 'online' };

  it('keeps a submission and sends it once when the network is back, after a look', () => {
    const { state, kinds } = play(off, press('Hi'), press('Hi', 'k2'), on, seen('cannot-tell'));
    expect(state.name).to.equal('sending');
    expect(kinds).to.deep.equal(['record', 'confirm', 'record', 'send']);
  });

  it('does not send what is found to be there', () => {
    expect(play(off, press('Hi'), on, found()).state.name).to.equal('published');
  });

  it('waits with a look that the network was needed for', () => {
    const { state } = play(press('Hi'), off, lost());
    expect(state).to.include({ name: 'offline-waiting', unsure: true });
    const back = play(press('Hi'), off, lost(), on, ...thrice.map(() => seen('cannot-tell')));
    expect(back.state.name).to.equal('asking');
  });

  it('gives a waiting text back to be changed', () => {
    const { state, kinds } = play(off, press('Hi'), { type: 'edit' });
    expect(state).to.include({ name: 'editing', text: 'Hi' });
    expect(kinds).to.deep.equal(['record', 'settle']);
  });

  it('takes other words in place of those that wait', () => {
    const { state, effects } = play(off, press('Hi'), press('Hello', 'k2'));
    expect(state).to.include({ name: 'offline-waiting', text: 'Hello' });
    expect(effects).to.deep.include({ type: 'settle', key: 'k1' });
  });
});

describe('after a crash', () => {
  const left = (attempted: boolean): SubmissionEvent => ({
    type: 'restore',
    submission: wanted('Hi'),
    attempted,
  });

  it('looks first, then sends what is surely not there, and asks about the rest', () => {
    expect(play(left(true)).state).to.include({ name: 'confirming', text: 'Hi' });
    expect(play(left(true), found()).state.name).to.equal('published');
    expect(play(left(true), seen('absent'), seen('absent')).state.name).to.equal('sending');
    expect(play(left(true), seen('cannot-tell'), seen('cannot-tell')).state.name).to.equal('asking');
  });

  it('sends what had never been sent', () => {
    expect(play(left(false), seen('cannot-tell')).state.name).to.equal('sending');
  });

  it('keeps the words that stand in the box already', () => {
    expect(play(type('Newer'), left(true), found()).state).to.include({ name: 'published', text: 'Newer' });
  });
});

// Every event in every state, and ten thousand at random.

const EVENTS: SubmissionEvent[] = [
  type('a'),
  type(''),
  press('a', 'k1'),
  press('a', 'k2'),
  press('b', 'k3'),
  ...['k1', 'k2', 'k3', 'none'].flatMap((key) => [
    answer({ kind: 'published' }, key),
    answer({ kind: 'held' }, key),
    answer({ kind: 'navigate', form: { action: '', method: 'post', fields: {} } }, key),
    answer(rejection('flood'), key),
    answer(rejection('duplicate'), key),
    lost(key),
    found(key),
    seen('absent', key),
    seen('cannot-tell', key),
  ]),
  { type: 'online' },
  { type: 'offline' },
  { type: 'restore', submission: wanted('a', 'k1'), attempted: true },
  { type: 'restore', submission: wanted('b', 'k3'), attempted: false },
  { type: 'cancel' },
  { type: 'resend' },
  { type: 'edit' },
  { type: 'discard' },
];

/** The world as far as the promises go: requests under way, notes in the outbox. */
interface World {
  state: SubmissionState;
  flying: Set<string>;
  notes: Map<string, string>;
}

function advance({ state, flying, notes }: World, event: SubmissionEvent): World {
  const step = stepSubmission(state, event);
  const next: World = { state: step.state, flying: new Set(flying), notes: new Map(notes) };
  if (event.type === 'result') next.flying.delete(event.key);
  for (const effect of step.effects) {
    if (effect.type === 'record') next.notes.set(effect.submission.key, effect.submission.text);
    if (effect.type === 'settle') next.notes.delete(effect.key);
    if (effect.type === 'abort') next.flying.clear();
    if (effect.type === 'send') {
      expect(next.flying.size, 'a second request while one is under way').to.equal(0);
      expect(next.notes.get(effect.submission.key), 'a request without a note').to.equal(
        effect.submission.text,
      );
      next.flying.add(effect.submission.key);
    }
  }
  check({ state, flying, notes }, event, next, step.effects);
  return next;
}

function check(
  before: World,
  event: SubmissionEvent,
  after: World,
  effects: readonly SubmissionEffect[],
): void {
  const saidSo = event.type === 'input' || event.type === 'discard';
  const { name, text } = after.state;
  if (event.type === 'input') expect(text).to.equal(event.text);
  if (!saidSo && before.state.text !== text) {
    // The text changes only where the reader said so, or where it is saved.
    const isSaved =
      (name === 'published' || name === 'held') &&
      text === '' &&
      before.state.text === after.state.submission.text;
    const isRestored = event.type === 'restore' && before.state.text === '' && text === event.submission.text;
    const isPressed = event.type === 'submit' && text === event.submission.text;
    expect(isSaved || isRestored || isPressed, `lost “${before.state.text}” on ${event.type}`).to.equal(true);
  }
  if (effects.some(({ type }) => type === 'discard-draft')) expect(text).to.equal('');
  // What may be on its way has a note, unless the reader has let go of it.
  if (name === 'sending' || (name === 'confirming' && event.type !== 'restore' && after.notes.size)) {
    expect(after.notes.size).to.be.greaterThan(0);
  }
  expect(after.state.online).to.be.a('boolean');
}

describe('the machine', () => {
  it('takes every event in every state that events can lead to, and keeps its promises', () => {
    const open: World[] = [{ state: startSubmission(), flying: new Set(), notes: new Map() }];
    const known = new Set<string>();
    const names = new Set<string>();
    for (let world = open.pop(); world; world = open.pop()) {
      const mark = JSON.stringify([world.state, [...world.flying], [...world.notes]]);
      if (known.has(mark)) continue;
      known.add(mark);
      names.add(world.state.name);
      for (const event of EVENTS) {
        // No answer comes for a request that was not made.
        if (event.type === 'result' && event.key !== 'none' && !world.flying.has(event.key)) continue;
        open.push(advance(world, event));
      }
      if (known.size > 20_000) throw new Error('The states do not end.');
    }
    expect([...names].sort()).to.deep.equal([
      'asking',
      'confirming',
      'editing',
      'held',
      'idle',
      'offline-waiting',
      'published',
      'rejected',
      'sending',
    ]);
  });

  it('keeps its promises over ten thousand events at random', () => {
    let seed = 20260314;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed % below;
    };
    let world: World = { state: startSubmission(), flying: new Set(), notes: new Map() };
    let keys = 0;
    const visits = new Map<string, number>();
    for (let step = 0; step < 10_000; step++) {
      visits.set(world.state.name, (visits.get(world.state.name) ?? 0) + 1);
      const chosen = EVENTS[random(EVENTS.length)]!;
      const current = 'submission' in world.state ? world.state.submission.key : 'none';
      const event: SubmissionEvent =
        chosen.type === 'submit'
          ? { ...chosen, submission: { ...chosen.submission, key: `r${keys++}` } }
          : chosen.type === 'result' || chosen.type === 'confirmation'
            ? { ...chosen, key: random(4) ? current : 'none' }
            : chosen;
      if (event.type === 'result' && event.key !== 'none' && !world.flying.has(event.key)) continue;
      world = advance(world, event);
    }
    expect(visits.size).to.equal(9);
  });
});
