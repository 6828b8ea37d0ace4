import type { CommentSubmission, Confirmation, SubmitResult } from './comment-backend.js';
import type {
  ConfirmPurpose,
  Pending,
  SubmissionEvent,
  SubmissionState,
  SubmissionStep,
} from './submission-state.js';

/**
 * What becomes of a reader's words between the first key and the page, as a machine: an event and a state give the next
 * state and what is to be done. No DOM, no timers, no storage. It keeps three promises: the text is in every state
 * until it is saved or thrown away by the reader; one request at most is under way; after an outcome that is not known
 * it looks before it sends again. The diagram is in `docs/comments-states.md`.
 */

/** How long to wait before each look. A slow service may still be saving what a fast reader no longer waits for. */
const WAITS: Readonly<Record<ConfirmPurpose, readonly number[]>> = {
  lost: [1000, 3000, 8000],
  restored: [0, 3000],
  queued: [0],
  resend: [0],
  duplicate: [0, 2000],
};

/** Requests that one wish of the reader may cause. */
const MAX_SENDS = 2;

/**
 * The first state.
 * @param online - Whether the browser says that it has a network.
 */
export function startSubmission(online: boolean = true): SubmissionState {
  return { name: 'idle', text: '', online };
}

const stay = (state: SubmissionState): SubmissionStep => ({ state, effects: [] });

const isSame = (one: CommentSubmission, other: CommentSubmission): boolean =>
  one.text === other.text && one.parent === other.parent && one.thread === other.thread;

type Flight = Pick<Pending, 'text' | 'online' | 'submission' | 'unsure' | 'sends'>;

/** The parts of a state that its next one takes over. */
const flight = ({ text, online, submission, unsure, sends }: Pending): Flight => ({
  text,
  online,
  submission,
  unsure,
  sends,
});

function send(from: Flight): SubmissionStep {
  const { submission } = from;
  return {
    state: { ...from, name: 'sending', sends: from.sends + 1 },
    effects: [
      { type: 'record', submission, attempted: true },
      { type: 'send', submission },
    ],
  };
}

function look(from: Flight, purpose: ConfirmPurpose, number = 0): SubmissionStep {
  // A look needs the network as much as a request does.
  if (!from.online) return stay({ ...from, name: 'offline-waiting' });
  return {
    state: { ...from, name: 'confirming', purpose, look: number },
    effects: [{ type: 'confirm', submission: from.submission, wait: WAITS[purpose][number] ?? 0 }],
  };
}

/** It is saved. What the reader has written meanwhile stays in the box, and its draft stays with it. */
function saved(from: Pending, result: Extract<SubmitResult, { kind: 'published' | 'held' }>): SubmissionStep {
  const { submission, online } = from;
  const isAll = from.text === submission.text;
  const base = { text: isAll ? '' : from.text, online, submission };
  return {
    state:
      result.kind === 'published'
        ? { ...base, name: 'published', comment: result.comment, permalink: result.permalink }
        : { ...base, name: 'held', comment: result.comment, message: result.message },
    effects: [
      { type: 'settle', key: submission.key },
      ...(isAll ? [{ type: 'discard-draft' } as const] : []),
    ],
  };
}

/** A submission that a request may have saved already, as far as this state knows. */
function unsettled(state: SubmissionState): CommentSubmission | undefined {
  if ('unsure' in state) return state.unsure ? state.submission : undefined;
  return 'earlier' in state ? state.earlier : undefined;
}

function submit(state: SubmissionState, wanted: CommentSubmission): SubmissionStep {
  if (state.name === 'sending' || state.name === 'confirming') return stay(state);
  // A second press that was queued while the first was answered.
  const isDone = state.name === 'published' || state.name === 'held';
  if (isDone && state.submission.key === wanted.key) return stay(state);
  if (state.name === 'offline-waiting' && isSame(state.submission, wanted)) return stay(state);
  // The same words again: an earlier request may have saved them. Other words stand for themselves.
  const earlier = unsettled(state);
  const unsure = earlier !== undefined && isSame(earlier, wanted);
  const submission = unsure ? { ...wanted, key: earlier.key } : wanted;
  const replaced = earlier?.key ?? (state.name === 'offline-waiting' ? state.submission.key : undefined);
  const settle = replaced !== undefined && !unsure ? [{ type: 'settle', key: replaced } as const] : [];
  const from: Flight = { text: wanted.text, online: state.online, submission, unsure, sends: 0 };
  const record = { type: 'record', submission, attempted: unsure } as const;
  const step = !state.online
    ? { ...stay({ ...from, name: 'offline-waiting' }), effects: [record] }
    : unsure
      ? look(from, 'resend')
      : send(from);
  return { state: step.state, effects: [...settle, ...step.effects] };
}

/** The reader says: again. That beats the browser's word that there is no network. */
function resend(state: SubmissionState): SubmissionStep {
  if (state.name !== 'asking' && state.name !== 'offline-waiting') return stay(state);
  const online = state.online || state.name === 'offline-waiting';
  return look({ ...flight(state), online, sends: 0 }, state.unsure ? 'resend' : 'queued');
}

function result(state: SubmissionState, key: string, outcome: SubmitResult): SubmissionStep {
  if (!('unsure' in state) || state.submission.key !== key) return stay(state);
  if (outcome.kind === 'published' || outcome.kind === 'held') {
    // Good news is true whenever it comes, also after the wait was given up.
    const step = saved(state, outcome);
    const isBusy = state.name === 'confirming';
    return isBusy ? { state: step.state, effects: [{ type: 'abort' }, ...step.effects] } : step;
  }
  if (state.name !== 'sending') return stay(state);
  const from = flight(state);
  if (outcome.kind === 'unknown') return look({ ...from, unsure: true }, 'lost');
  if (outcome.kind === 'navigate') {
    // Whether it arrives, this page never hears.
    return {
      state: { ...from, name: 'asking', unsure: true },
      effects: [{ type: 'navigate', form: outcome.form }],
    };
  }
  if (outcome.reason === 'duplicate' && state.unsure) return look(from, 'duplicate');
  const { text, online, submission, unsure } = state;
  return {
    state: {
      name: 'rejected',
      text,
      online,
      submission,
      rejection: outcome,
      earlier: unsure ? submission : undefined,
    },
    // Refused now, but an earlier request may have saved it: keep the note.
    effects: unsure ? [] : [{ type: 'settle', key }],
  };
}

function confirmation(state: SubmissionState, key: string, found: Confirmation): SubmissionStep {
  if (state.name !== 'confirming' || state.submission.key !== key) return stay(state);
  const { purpose } = state;
  if (found.kind === 'found') {
    const { comment } = found;
    return saved(state, { kind: 'published', comment, permalink: comment.permalink });
  }
  const from = flight(state);
  if (state.look + 1 < WAITS[purpose].length) return look(from, purpose, state.look + 1);
  // The service has it and does not show it.
  if (purpose === 'duplicate') return saved(state, { kind: 'held' });
  // Never sent, or sent again on the reader's word: not finding it is all that was to be known.
  if (purpose === 'queued' || purpose === 'resend') return send(from);
  if (found.kind === 'absent' && state.sends < MAX_SENDS) return send(from);
  return stay({ ...from, name: 'asking' });
}

function restore(state: SubmissionState, submission: CommentSubmission, attempted: boolean): SubmissionStep {
  if (state.name !== 'idle' && state.name !== 'editing') return stay(state);
  const text = state.text || submission.text;
  const from: Flight = {
    text,
    online: state.online,
    submission,
    unsure: attempted,
    sends: attempted ? 1 : 0,
  };
  return look(from, attempted ? 'restored' : 'queued');
}

function offline(state: SubmissionState): SubmissionStep {
  const next = { ...state, online: false };
  if (next.name !== 'confirming') return stay(next);
  return { state: { ...flight(next), name: 'offline-waiting' }, effects: [{ type: 'abort' }] };
}

function online(state: SubmissionState): SubmissionStep {
  const next = { ...state, online: true };
  return next.name === 'offline-waiting' ? look(flight(next), next.unsure ? 'lost' : 'queued') : stay(next);
}

function cancel(state: SubmissionState): SubmissionStep {
  const abort = { type: 'abort' } as const;
  if (state.name === 'sending') {
    const step = look({ ...flight(state), unsure: true }, 'lost');
    return { state: step.state, effects: [abort, ...step.effects] };
  }
  if (state.name !== 'confirming') return stay(state);
  const step = state.unsure ? stay({ ...flight(state), name: 'asking' }) : unqueue(state);
  return { state: step.state, effects: [abort, ...step.effects] };
}

/** What was never sent is a draft again. */
function unqueue({ text, online, submission }: Pending): SubmissionStep {
  return { state: { name: 'editing', text, online }, effects: [{ type: 'settle', key: submission.key }] };
}

function edit(state: SubmissionState): SubmissionStep {
  if (state.name === 'offline-waiting' && !state.unsure) return unqueue(state);
  if (state.name !== 'rejected' && state.name !== 'asking' && state.name !== 'offline-waiting')
    return stay(state);
  return stay({ name: 'editing', text: state.text, online: state.online, earlier: unsettled(state) });
}

function discard(state: SubmissionState): SubmissionStep {
  // What is on its way cannot be thrown away; stop waiting first.
  if (state.name === 'sending' || state.name === 'confirming') return stay(state);
  const key = 'submission' in state ? state.submission.key : state.earlier?.key;
  const settle = key !== undefined && state.name !== 'published' && state.name !== 'held';
  return {
    state: startSubmission(state.online),
    effects: [...(settle ? [{ type: 'settle', key } as const] : []), { type: 'discard-draft' }],
  };
}

function input(state: SubmissionState, text: string): SubmissionStep {
  if (state.name === 'rejected') return stay({ ...state, text });
  if (state.name === 'idle' || state.name === 'editing') {
    const name = text === '' && !state.earlier ? 'idle' : 'editing';
    return stay({ name, text, online: state.online, earlier: state.earlier });
  }
  if (state.name === 'published' || state.name === 'held') {
    return stay(text === '' ? { ...state, text } : { name: 'editing', text, online: state.online });
  }
  // On its way, or waiting: what is sent stays as it was, what is written meanwhile is kept beside it.
  return stay({ ...state, text });
}

/**
 * The machine.
 * @param state - Where the submission stands.
 * @param event - What happened. What does not fit the state is ignored; nothing throws.
 * @returns The next state, and what is to be done, in this order.
 */
export function stepSubmission(state: SubmissionState, event: SubmissionEvent): SubmissionStep {
  switch (event.type) {
    case 'input':
      return input(state, event.text);
    case 'submit':
      return submit(state, event.submission);
    case 'result':
      return result(state, event.key, event.result);
    case 'confirmation':
      return confirmation(state, event.key, event.confirmation);
    case 'online':
      return online(state);
    case 'offline':
      return offline(state);
    case 'restore':
      return restore(state, event.submission, event.attempted);
    case 'cancel':
      return cancel(state);
    case 'resend':
      return resend(state);
    case 'edit':
      return edit(state);
    case 'discard':
      return discard(state);
  }
}
