import type { CommentBackend, NativeForm } from '../model/comment-backend.js';
import type { SubmissionEffect, SubmissionEvent, SubmissionState } from '../model/submission-state.js';
import { startSubmission, stepSubmission } from '../model/submission.js';
import type { Draft } from './drafts.js';
import type { Outbox } from './outbox.js';

/** What a sender works with. */
export interface SenderOptions {
  readonly backend: CommentBackend;
  /** The article, as its service names it. */
  readonly thread: string;
  readonly outbox: Outbox;
  /** The draft that goes when its text is saved. */
  readonly draft?: Pick<Draft, 'discard'>;
  /** Hears of every new state. */
  readonly onChange: (state: SubmissionState) => void;
  /** Sends a form by navigation. Default: builds it and submits it. */
  readonly navigate?: (form: NativeForm) => void;
  /** What tells of `online` and `offline`. Default: the window. */
  readonly network?: EventTarget;
  /** Whether there is a network now. Default: what the browser says. */
  readonly online?: boolean;
}

/**
 * Runs the submission machine for one form: does what it asks for, and tells it what came of it. One sender has one
 * request under way at most; a second press, a second tab and a crash do not make two comments.
 */
export class CommentSender {
  readonly #options: SenderOptions;
  readonly #network: EventTarget;
  #state: SubmissionState;
  /** Ends what is under way. */
  #work?: AbortController;
  /** The look that waits for its time. */
  #look?: Extract<SubmissionEffect, { type: 'confirm' }>;
  #timer?: ReturnType<typeof setTimeout>;
  /** Lets go of the claims on submissions, by key. */
  readonly #claims = new Map<string, Promise<(() => void) | null>>();

  constructor(options: SenderOptions) {
    this.#options = options;
    this.#network = options.network ?? globalThis;
    // A browser that does not know says true; only a plain "no" is believed.
    this.#state = startSubmission(options.online ?? globalThis.navigator?.onLine !== false);
  }

  /** Where the submission stands. */
  get state(): SubmissionState {
    return this.#state;
  }

  /** Begins to listen for the network, and goes on with a look that was put off. */
  connect(): void {
    const state = this.#state;
    if ('unsure' in state) void this.#claim(state.submission.key);
    if (this.#look) this.#plan(this.#look);
    this.#network.addEventListener('online', this.#handleNetwork);
    this.#network.addEventListener('offline', this.#handleNetwork);
  }

  /**
   * Stops listening and looking, and lets another form take up what waits. A request that is under way goes on: its note
   * stays until its outcome is known.
   */
  disconnect(): void {
    this.#network.removeEventListener('online', this.#handleNetwork);
    this.#network.removeEventListener('offline', this.#handleNetwork);
    clearTimeout(this.#timer);
    if (this.#state.name !== 'sending') for (const key of [...this.#claims.keys()]) this.#release(key);
  }

  /**
   * Takes up what an earlier page left behind for this form, unless another tab has it.
   * @param parent - The comment that the form answers.
   * @returns True where there was something.
   */
  async restore(parent?: string): Promise<boolean> {
    if (this.#state.name !== 'idle' && this.#state.name !== 'editing') return false;
    for (const { submission, attempted } of this.#options.outbox.pending(this.#options.thread)) {
      if (submission.parent !== parent || !(await this.#claim(submission.key))) continue;
      // Another tab may have settled it while this one waited for the claim.
      const entries = this.#options.outbox.pending(this.#options.thread);
      if (!entries.some((entry) => entry.submission.key === submission.key)) {
        this.#release(submission.key);
        continue;
      }
      this.dispatch({ type: 'restore', submission, attempted });
      return true;
    }
    return false;
  }

  /** Tells the machine what happened. */
  dispatch(event: SubmissionEvent): void {
    const { state, effects } = stepSubmission(this.#state, event);
    const isNew = state !== this.#state;
    this.#state = state;
    for (const effect of effects) this.#run(effect);
    if (isNew) this.#options.onChange(state);
  }

  #run(effect: SubmissionEffect): void {
    const { outbox, thread, draft, navigate = submitForm } = this.#options;
    switch (effect.type) {
      case 'record':
        outbox.record(effect.submission, effect.attempted);
        void this.#claim(effect.submission.key);
        break;
      case 'send':
        void this.#send(effect);
        break;
      case 'confirm':
        this.#plan(effect);
        break;
      case 'abort':
        clearTimeout(this.#timer);
        this.#look = undefined;
        this.#work?.abort();
        break;
      case 'settle':
        outbox.settle(thread, effect.key);
        this.#release(effect.key);
        break;
      case 'discard-draft':
        draft?.discard();
        break;
      case 'navigate':
        navigate(effect.form);
        break;
    }
  }

  async #send({ submission }: Extract<SubmissionEffect, { type: 'send' }>): Promise<void> {
    const work = (this.#work = new AbortController());
    const result = await this.#options.backend.submit(submission, work.signal);
    // Of a request that was given up only good news still counts.
    const isGood = result.kind === 'published' || result.kind === 'held';
    if (!work.signal.aborted || isGood) this.dispatch({ type: 'result', key: submission.key, result });
  }

  #plan(look: Extract<SubmissionEffect, { type: 'confirm' }>): void {
    clearTimeout(this.#timer);
    this.#look = look;
    this.#timer = setTimeout(() => void this.#confirm(look), look.wait);
  }

  async #confirm({ submission }: Extract<SubmissionEffect, { type: 'confirm' }>): Promise<void> {
    this.#look = undefined;
    const work = (this.#work = new AbortController());
    const confirmation = await this.#options.backend.confirm(submission, work.signal);
    if (!work.signal.aborted) this.dispatch({ type: 'confirmation', key: submission.key, confirmation });
  }

  /** True where this tab has the submission. */
  async #claim(key: string): Promise<boolean> {
    const claim = this.#claims.get(key) ?? this.#options.outbox.claim(key);
    this.#claims.set(key, claim);
    const isOurs = (await claim) !== null;
    if (!isOurs) this.#claims.delete(key);
    return isOurs;
  }

  #release(key: string): void {
    const claim = this.#claims.get(key);
    this.#claims.delete(key);
    void claim?.then((release) => release?.());
  }

  readonly #handleNetwork = ({ type }: Event): void =>
    this.dispatch({ type: type === 'online' ? 'online' : 'offline' });
}

/**
 * Sends a form as a click would, by a navigation.
 * @param form - Where it goes, and its fields.
 */
export function submitForm({ action, method, fields }: NativeForm): void {
  const form = document.createElement('form');
  form.method = method;
  form.action = action;
  form.hidden = true;
  for (const [name, value] of Object.entries(fields)) {
    // A textarea keeps line breaks, which a hidden field would lose.
    const field = document.createElement('textarea');
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  // A field called "submit" hides the form's own method.
  HTMLFormElement.prototype.submit.call(form);
  form.remove();
}
