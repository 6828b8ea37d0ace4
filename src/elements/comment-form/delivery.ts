import type { CommentSender } from '../../comments/sender.js';
import type { TextStore } from '../../comments/storage.js';
import type { CommentsThread } from '../../contexts/comments-context.js';
import type { WordsController } from '../../controllers/words-controller.js';
import type { CommentBackend, CommentField } from '../../model/comment-backend.js';
import type { SubmissionState } from '../../model/submission-state.js';
import type { AttendedForm } from './attended-form.js';
import { eventOf } from './delivery.events.js';
import { commentFieldsOf } from './comment-fields.js';
import { DeliveryView, type Wish } from './delivery-view.js';
import type { DraftKeeper } from './draft-keeper.js';
import type { Sending } from './form-services.js';
import { refusalOf } from './refusal-words.js';
import { submissionOf } from './submission-data.js';
import { clearUndoably } from './typed-text.js';

/** What a delivery works with. */
export interface DeliveryOptions {
  readonly host: HTMLElement;
  readonly form: HTMLFormElement;
  /** The form as it is attended now: it is given back, and taken up again, when its element is moved. */
  readonly attended: () => AttendedForm;
  /** When the first key was pressed, in milliseconds since 1970. */
  readonly firstInputAt: () => number | undefined;
  readonly words: WordsController;
  readonly sending: Sending;
  readonly store: TextStore;
  readonly thread: CommentsThread;
  readonly backend: CommentBackend;
  readonly keeper?: DraftKeeper;
  /** The outcome is known, or the reader has it in hand again; true where the comment is saved. */
  readonly onSettled: (isSaved: boolean) => void;
}

type Name = SubmissionState['name'];

/** The box shows what is on its way, and is not to be changed. */
const SHUT: readonly Name[] = ['sending', 'confirming', 'asking', 'offline-waiting'];

/** Something is under way, or waits for the reader. */
const BUSY: readonly Name[] = [...SHUT, 'rejected'];

/** Sends the comments of one form to its service: a sender for each comment that is answered, one of them shown. */
export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #outbox: InstanceType<Sending['Outbox']>;
  readonly #senders = new Map<string, CommentSender>();
  /** What each sender was last heard to be at. */
  readonly #names = new Map<string, Name>();
  readonly #view: DeliveryView;
  #parent = '';
  #wasReadOnly = false;
  #isShut = false;
  /** The browser sends the form of a service that needs a navigation: this page is about to go. */
  #isLeaving = false;
  #thread: CommentsThread;

  /** @param options - What it works with. */
  constructor(options: DeliveryOptions) {
    this.#options = options;
    this.#thread = options.thread;
    this.#outbox = new options.sending.Outbox({ store: options.store });
    this.#view = new DeliveryView(options.form, options.words, (wish) => this.#wish(wish));
    addEventListener('pageshow', this.#return);
  }

  /** True while something of the shown reply is under way, or waits for the reader. */
  get isBusy(): boolean {
    return BUSY.includes(this.#sender.state.name);
  }

  /**
   * Whether it is the one for a thread; then it takes what is new about that.
   * @param thread - The thread.
   * @param backend - Its service.
   */
  serves(thread: CommentsThread, backend: CommentBackend): boolean {
    if (thread.thread !== this.#thread.thread || backend !== this.#options.backend) return false;
    this.#thread = thread;
    return true;
  }

  /**
   * Turns to the reply to another comment. What is under way goes on.
   * @param parent - The comment that is answered, or the empty string.
   */
  turn(parent: string): void {
    this.#parent = parent;
    // A comment that is done is old news by now, and the next one a new matter.
    const last = this.#senders.get(parent);
    if (last && isSaved(last.state)) {
      last.disconnect();
      this.#senders.delete(parent);
    }
    const sender = this.#sender;
    const { comment } = commentFieldsOf(this.#options.form);
    // What was left of a submission may be known here alone.
    if (comment && !comment.value && sender.state.text) comment.value = sender.state.text;
    this.#options.attended().clear();
    this.#show(sender.state);
    this.written();
    void sender.restore(parent || undefined);
  }

  /** The reader has written. */
  written(): void {
    const { comment } = commentFieldsOf(this.#options.form);
    if (comment && comment.value !== this.#sender.state.text) {
      this.#sender.dispatch({ type: 'input', text: comment.value });
    }
  }

  /**
   * Sends what stands in the form.
   * @param data - What the form sends, as the page has left it.
   */
  send(data: FormData): void {
    const { form, attended, firstInputAt, sending } = this.#options;
    this.written();
    const { startedAt } = attended();
    const submission = submissionOf(form, data, this.#thread, {
      key: sending.randomName(),
      parent: this.#parent || undefined,
      startedAt,
      firstInputAt: firstInputAt() ?? startedAt,
    });
    this.#sender.dispatch({ type: 'submit', submission });
  }

  /** Brings the words up to date. */
  update(): void {
    this.#view.update();
  }

  /** Stops looking, and leaves the form as it was found. What is under way goes on, and is noted down. */
  pause(): void {
    removeEventListener('pageshow', this.#return);
    for (const sender of this.#senders.values()) sender.disconnect();
    this.#shut(false);
    this.#view.remove();
  }

  /** Goes on. */
  resume(): void {
    addEventListener('pageshow', this.#return);
    for (const sender of this.#senders.values()) sender.connect();
    this.#view.place();
    this.#show(this.#sender.state);
  }

  get #sender(): CommentSender {
    const parent = this.#parent;
    const known = this.#senders.get(parent);
    if (known) return known;
    const { sending, backend, keeper } = this.#options;
    const sender = new sending.CommentSender({
      backend,
      thread: this.#thread.thread,
      outbox: this.#outbox,
      draft: { discard: () => keeper?.discard(parent) },
      onChange: (state) => this.#change(parent, state),
      navigate: (form) => {
        this.#isLeaving = true;
        sending.submitForm(form);
      },
    });
    this.#senders.set(parent, sender);
    sender.connect();
    return sender;
  }

  #change(parent: string, state: SubmissionState): void {
    const { name } = state;
    if (name === this.#names.get(parent)) return;
    this.#names.set(parent, name);
    if (isSaved(state)) {
      const { name: kind, submission, comment } = state;
      // Once it stands in the page, the way to it leads there.
      void this.#thread.accept({ kind, submission, comment }).then(() => this.#view.update());
    }
    if (parent === this.#parent) {
      this.#show(state);
      if (name !== 'sending' && name !== 'confirming') this.#options.onSettled(isSaved(state));
    }
    this.#tell(state);
  }

  #show(state: SubmissionState): void {
    const { form } = this.#options;
    const attended = this.#options.attended();
    const fields = commentFieldsOf(form);
    const { comment: box } = fields;
    this.#shut(SHUT.includes(state.name));
    if (box && 'submission' in state) {
      const { submission } = state;
      const isDone = isSaved(state);
      // Only what was sent goes; what was written meanwhile stays.
      if (isDone && box.value === submission.text) box.value = '';
      else if (!isDone && !box.value) box.value = state.text;
      if (!isDone) {
        for (const name of ['name', 'email', 'url'] as const) {
          const field = fields[name];
          if (field && !field.value) field.value = submission[name] ?? '';
        }
      }
    }
    attended.update();
    // While the page goes, the reader is not asked yet what to make of it.
    this.#view.show(state.name === 'asking' && this.#isLeaving ? { ...state, name: 'sending' } : state);
    if (state.name === 'rejected') {
      const { rejection } = state;
      const field = fieldOf(rejection.field, fields);
      attended.refuse(refusalOf(rejection), field?.getClientRects().length ? field : undefined);
    } else if (state.name !== 'editing') attended.clear();
  }

  /** Tells the page what became of it. */
  #tell(state: SubmissionState): void {
    const { host, form } = this.#options;
    const event = this.#isLeaving ? undefined : eventOf(form, state);
    if (event) host.dispatchEvent(event);
  }

  #wish(type: Wish): void {
    // The browser was to go and did not: a policy held it back, the answer was no page, or the reader stopped it.
    if (this.#isLeaving && type === 'cancel') return this.#return();
    const { comment } = commentFieldsOf(this.#options.form);
    this.#sender.dispatch({ type });
    if (!comment || comment.readOnly) return;
    if (type === 'discard') clearUndoably(comment);
    if (type === 'edit') comment.focus();
  }

  /** The page comes back from the browser's cache, or did not go: what became of the comment is the reader's to say. */
  readonly #return = (): void => {
    if (!this.#isLeaving) return;
    this.#isLeaving = false;
    const { state } = this.#sender;
    this.#show(state);
    this.#tell(state);
  };

  #shut(isShut: boolean): void {
    const { comment } = commentFieldsOf(this.#options.form);
    if (!comment || isShut === this.#isShut) return;
    if (isShut) this.#wasReadOnly = comment.readOnly;
    this.#isShut = isShut;
    comment.readOnly = isShut || this.#wasReadOnly;
    this.#options.keeper?.update();
  }
}

/** True where the service has the comment. */
const isSaved = (state: SubmissionState): state is Extract<SubmissionState, { name: 'published' | 'held' }> =>
  state.name === 'published' || state.name === 'held';

/** The field that a refusal is about; a form need not have it. */
function fieldOf(
  name: CommentField,
  fields: ReturnType<typeof commentFieldsOf>,
): HTMLInputElement | HTMLTextAreaElement | undefined {
  return name === 'form' ? undefined : fields[name];
}
