import { expect } from '@open-wc/testing';
import { CustomBackend } from '../../src/comments/custom.js';
import { Drafts } from '../../src/comments/drafts.js';
import { Outbox } from '../../src/comments/outbox.js';
import { CommentSender } from '../../src/comments/sender.js';
import {
  rejection,
  type CommentSubmission,
  type NativeForm,
  type SubmitResult,
} from '../../src/model/comment-backend.js';
import type { SubmissionState } from '../../src/model/submission-state.js';
import { later } from '../support/later.js';

const submission = (text: string, fields: Partial<CommentSubmission> = {}): CommentSubmission => ({
  key: `k${Math.random()}`,
  thread: '4',
  text,
  startedAt: 0,
  firstInputAt: 0,
  ...fields,
});

/** A service that answers as it is told, and counts what it has stored. */
function service(...answers: (SubmitResult | (() => Promise<SubmitResult>))[]) {
  const stored: string[] = [];
  const custom = {
    capabilities: {},
    list: () => Promise.resolve([]),
    submit: (sent: CommentSubmission) => {
      stored.push(sent.text);
      const answer = answers.shift() ?? { kind: 'published' };
      return typeof answer === 'function' ? answer() : Promise.resolve(answer);
    },
    confirm: () => Promise.resolve({ kind: 'cannot-tell' }),
  };
  return { stored, backend: new CustomBackend({ custom }) };
}

function form(
  backend: CustomBackend,
  more: { network?: EventTarget; online?: boolean; navigate?: (form: NativeForm) => void } = {},
) {
  const states: SubmissionState[] = [];
  let tell = (): void => undefined;
  const outbox = new Outbox();
  const draft = new Drafts().open('4');
  const sender = new CommentSender({
    backend,
    thread: '4',
    outbox,
    draft,
    network: new EventTarget(),
    online: true,
    onChange: (state) => {
      states.push(state);
      tell();
    },
    ...more,
  });
  sender.connect();
  const until = async (name: SubmissionState['name']): Promise<SubmissionState> => {
    while (sender.state.name !== name) await new Promise<void>((resolve) => (tell = resolve));
    return sender.state;
  };
  const press = (text: string, fields?: Partial<CommentSubmission>): void => {
    sender.dispatch({ type: 'input', text });
    sender.dispatch({ type: 'submit', submission: submission(text, fields) });
  };
  return { sender, states, until, press, outbox, draft };
}

beforeEach(() => localStorage.clear());
after(() => localStorage.clear());

describe('sending a comment', () => {
  it('tells each state, and leaves nothing behind when it is done', async () => {
    const { backend, stored } = service();
    const { press, until, states, outbox, draft } = form(backend);
    draft.save('Hello');
    press('Hello');
    expect(outbox.pending('4').length).to.equal(1);
    await until('published');
    expect(states.map(({ name }) => name)).to.deep.equal(['editing', 'sending', 'published']);
    expect(stored).to.deep.equal(['Hello']);
    expect(outbox.pending('4')).to.deep.equal([]);
    expect(draft.load()).to.equal(undefined);
  });

  it('reaches the service once for three presses in one task', async () => {
    const { backend, stored } = service();
    const { press, until } = form(backend);
    for (let times = 0; times < 3; times++) press('Hello');
    await until('published');
    expect(stored.length).to.equal(1);
  });

  it('keeps text and draft when it is refused', async () => {
    const { backend } = service(rejection('spam'));
    const { press, until, draft, outbox } = form(backend);
    draft.save('Buy');
    press('Buy');
    expect((await until('rejected')).text).to.equal('Buy');
    expect(draft.load()!.text).to.equal('Buy');
    expect(outbox.pending('4')).to.deep.equal([]);
  });

  it('takes a service that throws for an outcome that is not known', async () => {
    const { backend, stored } = service(() => Promise.reject(new Error('no')));
    const { press, until, sender } = form(backend);
    press('Hello');
    await until('confirming');
    sender.dispatch({ type: 'cancel' });
    expect(sender.state).to.include({ name: 'asking', text: 'Hello' });
    sender.dispatch({ type: 'resend' });
    await until('published');
    expect(stored.length).to.equal(2);
  });

  it('waits for the network and sends once when it is back', async () => {
    const network = new EventTarget();
    const { backend, stored } = service();
    const { press, until, outbox } = form(backend, { network, online: false });
    press('Hello');
    press('Hello');
    await until('offline-waiting');
    expect(stored).to.deep.equal([]);
    expect(outbox.pending('4')[0]!.attempted).to.equal(false);
    network.dispatchEvent(new Event('online'));
    network.dispatchEvent(new Event('online'));
    await until('published');
    expect(stored).to.deep.equal(['Hello']);
  });

  it('takes up what a page that is gone left behind, in one tab only', async () => {
    new Outbox().record(submission('Left', { key: 'left' }), false);
    new Outbox().record(submission('A reply', { key: 'reply', parent: '2' }), false);
    const { backend, stored } = service();
    const [one, two] = [form(backend), form(backend)];
    const taken = await Promise.all([one.sender.restore(), two.sender.restore()]);
    expect(taken.filter(Boolean).length).to.equal(1);
    await (taken[0] ? one : two).until('published');
    expect(stored).to.deep.equal(['Left']);
    expect(one.outbox.pending('4').map(({ submission: { text } }) => text)).to.deep.equal(['A reply']);
  });

  it('does not take up what another form is sending', async () => {
    const result = later<SubmitResult>();
    const { backend } = service(() => result.promise);
    const { press, until } = form(backend);
    press('Hello');
    expect(await form(backend).sender.restore()).to.equal(false);
    result.answer({ kind: 'published' });
    await until('published');
  });

  it('leaves what waits to another form when its own goes away, and takes it again when it is back', async () => {
    new Outbox().record(submission('Left', { key: 'left' }), false);
    const { backend, stored } = service();
    const [one, two, three] = [
      form(backend, { online: false }),
      form(backend, { online: false }),
      form(backend),
    ];
    expect(await one.sender.restore()).to.equal(true);
    expect(one.sender.state.name).to.equal('offline-waiting');
    expect(await two.sender.restore()).to.equal(false);
    one.sender.disconnect();
    one.sender.connect();
    expect(await two.sender.restore()).to.equal(false);
    one.sender.disconnect();
    expect(await three.sender.restore()).to.equal(true);
    await three.until('published');
    expect(stored).to.deep.equal(['Left']);
  });

  it('goes on with a look that was put off', async () => {
    new Outbox().record(submission('Left', { key: 'left' }), true);
    const { backend, stored } = service();
    let looks = 0;
    backend.confirm = () => {
      looks++;
      const comment = { id: '9', parent: null, author: { name: '' }, body: { text: 'Left' } } as const;
      return Promise.resolve({ kind: 'found', comment: { ...comment, state: 'published' } });
    };
    const { sender, until } = form(backend);
    await sender.restore();
    expect(sender.state.name).to.equal('confirming');
    sender.disconnect();
    await new Promise((later) => setTimeout(later, 50));
    expect([looks, sender.state.name]).to.deep.equal([0, 'confirming']);
    sender.connect();
    await until('published');
    expect([looks, stored.length]).to.deep.equal([1, 0]);
  });

  it('hands a form to the browser where only that can send it, and asks afterwards', async () => {
    const sent: NativeForm[] = [];
    const native = { action: 'https://x.example/', method: 'post', fields: { comment: 'Hello' } } as const;
    const { backend } = service();
    backend.submit = () => Promise.resolve({ kind: 'navigate', form: native });
    const { press, until } = form(backend, { navigate: (wanted) => sent.push(wanted) });
    press('Hello');
    expect((await until('asking')).text).to.equal('Hello');
    expect(sent).to.deep.equal([native]);
  });

  it('goes on to its end when the form goes away meanwhile', async () => {
    const result = later<SubmitResult>();
    const { backend } = service(() => result.promise);
    const { press, until, sender, outbox } = form(backend);
    press('Hello');
    sender.disconnect();
    result.answer({ kind: 'held' });
    await until('held');
    expect(outbox.pending('4')).to.deep.equal([]);
  });
});
