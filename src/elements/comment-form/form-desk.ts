import { adoptStyles } from '../../internal/adopted-styles.js';
import type { AuthorMemory } from '../../comments/author-memory.js';
import type { Drafts } from '../../comments/drafts.js';
import type { CommentsThread } from '../../contexts/comments-context.js';
import type { WordsController } from '../../controllers/words-controller.js';
import { DEVELOPMENT } from '../../internal/development.js';
import type { CommentBackend, CommentCapabilities } from '../../model/comment-backend.js';
import { AttendedForm } from './attended-form.js';
import { commentFormStyles } from './comment-form.styles.js';
import { explainReadOnly } from './comment-form.warnings.js';
import { commentFieldsOf } from './comment-fields.js';
import type { Delivery } from './delivery.js';
import { DraftKeeper } from './draft-keeper.js';
import { loadDelivery, loadStandIn, type Keeping } from './form-services.js';
import { fillAuthor, rememberAuthor } from './remembered-author.js';
import type { StandIn } from './stand-in.js';

/** How long a reader who has pressed waits for what sends the comment, in milliseconds; then the browser sends it. */
const PATIENCE = 10_000;

/** What the desk is told by its element. */
export interface DeskOptions {
  readonly host: HTMLElement;
  readonly form: HTMLFormElement;
  readonly words: WordsController;
  readonly keeping: Keeping;
  /** Where drafts are kept: `local`, `session` or `none`. */
  readonly storage: string;
  /** When the first key was pressed, in milliseconds since 1970. */
  readonly firstInputAt: () => number | undefined;
  /** The article, or the page where there is no name for it. */
  readonly thread: string;
  /** The outcome of what was sent is known, or the reader has it in hand again. */
  readonly onSettled: (isSaved: boolean) => void;
  /** What the service can do that the form writes to. */
  readonly onCapabilities: (capabilities: CommentCapabilities) => void;
}

/** What script adds to one form: messages and counts, drafts, who writes, and the delivery of its comments where it stands in a thread. */
export class FormDesk {
  readonly #options: DeskOptions;
  /** The form as it is attended now: it is given back, and taken up again, when its element is moved. */
  #attended: AttendedForm;
  readonly #memory: AuthorMemory;
  readonly #drafts: Drafts;
  #standIn?: StandIn;
  #keeper?: DraftKeeper;
  #parent: string;
  #thread?: CommentsThread;
  #delivery?: Delivery;
  #isPaused = false;
  /** The thread's service, where that can only be read. */
  #readOnly?: CommentBackend;
  /** The delivery that is on its way, so that it is asked for once. */
  #opening?: Promise<Delivery | undefined>;

  /**
   * @param options - What it works with.
   * @param parent - The comment that is answered, or the empty string.
   */
  constructor(options: DeskOptions, parent: string) {
    this.#options = options;
    this.#parent = parent;
    const { host, form, words, keeping, storage, thread } = options;
    this.#attended = new AttendedForm(form, words);
    const store = keeping.openStore(storage);
    this.#memory = new keeping.AuthorMemory(store);
    this.#drafts = new keeping.Drafts({ store });
    adoptStyles(host.getRootNode(), commentFormStyles);
    const fields = commentFieldsOf(form);
    const { comment } = fields;
    if (comment) {
      const onText = (): void => this.#attended.update();
      const isSilent = storage === 'none';
      this.#keeper = new DraftKeeper(
        { fields: { ...fields, comment }, drafts: this.#drafts, thread, words, isSilent, onText },
        parent,
      );
    }
    fillAuthor(fields, this.#memory);
    if (options.firstInputAt()) this.written();
  }

  /**
   * Brings it up to date with its element.
   * @param parent - The comment that is answered, or the empty string.
   * @param thread - The thread that the form stands in.
   */
  update(parent: string, thread: CommentsThread | undefined): void {
    if (thread !== this.#thread) {
      this.#thread = thread;
      this.#opening = undefined;
      void this.#deliver();
    }
    if (parent !== this.#parent) {
      this.#parent = parent;
      this.#keeper?.turn(parent);
      this.#delivery?.turn(parent);
    }
    this.#attended.update();
    this.#keeper?.update();
    this.#delivery?.update();
    this.#close();
  }

  /**
   * Checks every field, and shows what is wrong.
   * @returns True where the form can be sent.
   */
  check(): boolean {
    return this.#attended.check();
  }

  /** Says that the comment could not be sent; nothing is known to be wrong with it. */
  excuse(): void {
    this.#attended.refuse({ say: (words) => words.word('commentUnsent') });
  }

  /** The reader has written. */
  written(): void {
    this.#attended.update();
    this.#keeper?.written();
    this.#delivery?.written();
  }

  /**
   * The browser sends the form.
   * @param event - Its submission; another listener may still stop it.
   */
  leave(event?: Event): void {
    this.#remember();
    this.#keeper?.leave();
    setTimeout(() => event?.defaultPrevented && this.#keeper?.stay());
  }

  /**
   * Sends a comment by script.
   * @param data - What the form sends.
   * @returns False where its code or its service can't be had, or the service can only be read.
   */
  async send(data: FormData): Promise<boolean> {
    const parent = this.#parent;
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
    const delivery = await Promise.race([this.#deliver(), late]);
    if (parent !== this.#parent) {
      // The reader has turned to another comment: what was to be sent is a draft, and what stands here is not meant.
      this.#options.onSettled(false);
      return true;
    }
    if (!delivery) return false;
    this.#remember();
    delivery.send(data);
    return true;
  }

  /** True where the thread's service can only be read: the form goes elsewhere. */
  get isReadOnly(): boolean {
    return this.#readOnly !== undefined;
  }

  /** The form that it serves. */
  get form(): HTMLFormElement {
    return this.#options.form;
  }

  /** The article, or the page. */
  get thread(): string {
    return this.#options.thread;
  }

  /** Keeps what is to be kept, and leaves the form as it was found. What is under way goes on. */
  pause(): void {
    if (this.#isPaused) return;
    this.#isPaused = true;
    this.#attended.release();
    this.#delivery?.pause();
    this.#keeper?.pause();
    this.#standIn?.hide();
  }

  /**
   * Takes the text out of the form, where it is kept as a draft.
   * @returns False where it is not: then it stays.
   */
  empty(): boolean {
    const isKept = this.#options.storage !== 'none';
    if (isKept) this.#keeper?.empty();
    return isKept;
  }

  /** Goes on, where it was paused. */
  resume(): void {
    if (!this.#isPaused) return;
    this.#isPaused = false;
    this.#attended = new AttendedForm(this.form, this.#options.words);
    adoptStyles(this.#options.host.getRootNode(), commentFormStyles);
    this.#keeper?.resume();
    this.#delivery?.resume();
    void this.#deliver();
  }

  #remember(): void {
    rememberAuthor(commentFieldsOf(this.#options.form), this.#memory);
  }

  /** Opens the delivery for the thread that the form stands in; what can't be had now is asked for again. */
  async #deliver(): Promise<Delivery | undefined> {
    const thread = this.#thread;
    if (!thread) return undefined;
    this.#opening ??= this.#open(thread);
    const delivery = await this.#opening;
    // The thread may have changed meanwhile.
    if (thread !== this.#thread) return this.#deliver();
    if (!delivery) this.#opening = undefined;
    return delivery;
  }

  async #open(thread: CommentsThread): Promise<Delivery | undefined> {
    const opening = thread.service();
    const [service, loaded, isPrepared] = await Promise.all([
      opening,
      loadDelivery().catch(() => undefined),
      // All that sending needs comes before the reader has pressed: by then the network may be gone.
      opening.then((found) => found?.prepare?.() ?? true),
    ]);
    // The form may be somebody else's by now.
    if (thread !== this.#thread || this.#isPaused) return undefined;
    this.#readOnly = service?.capabilities.submit === false ? service : undefined;
    this.#close();
    if (!service || this.#readOnly) return undefined;
    if (this.#delivery?.serves(thread, service)) return this.#delivery;
    void this.#fit(service, thread);
    if (!loaded || !isPrepared) return undefined;
    this.#delivery?.pause();
    const [{ Delivery }, sending] = loaded;
    const { host, form, words, keeping, storage, firstInputAt, onSettled } = this.#options;
    this.#delivery = new Delivery({
      host,
      form,
      attended: () => this.#attended,
      firstInputAt,
      words,
      sending,
      store: keeping.openStore(storage),
      thread,
      backend: service,
      keeper: this.#keeper,
      onSettled: (isSaved) => {
        onSettled(isSaved);
        this.#close();
      },
    });
    this.#delivery.turn(this.#parent);
    return this.#delivery;
  }

  /** Only the form that we rendered follows the service; what that itself knows better comes later. */
  async #fit(service: CommentBackend, { thread }: CommentsThread): Promise<void> {
    const { form, onCapabilities } = this.#options;
    if (!form.hasAttribute('data-news-rendered')) return;
    onCapabilities(service.capabilities);
    const { capabilities } = (await service.ready?.(thread, AbortSignal.timeout(PATIENCE))) ?? {};
    if (capabilities) onCapabilities({ ...service.capabilities, ...capabilities });
  }

  /** Nobody writes where nothing can be sent; what was begun is not lost, and what is under way ends first. */
  #close(): void {
    const { words, form, host } = this.#options;
    if (this.#thread?.open === false && !this.#delivery?.isBusy) {
      void this.#replace(words.word('commentsClosed'));
    } else if (this.#readOnly && form.hasAttribute('data-news-rendered')) {
      // A form of the author's own says itself where it goes.
      const href = this.#readOnly.replyAddress?.(this.#thread?.thread ?? '');
      void this.#replace(href ? words.word('commentsReplyAt', hostOf(href)) : '', href);
      if (DEVELOPMENT) explainReadOnly(host);
    } else this.#standIn?.hide();
  }

  /** Puts something in the place of the form; where its code can't be had, the next update asks again. */
  async #replace(said: string, href?: string): Promise<void> {
    if (this.#standIn) return this.#standIn.show(said, href);
    const module = await loadStandIn().catch(() => undefined);
    if (!module || this.#standIn || this.#isPaused) return;
    this.#standIn = new module.StandIn(this.#options.form, this.#options.words);
    this.#close();
  }
}

/** The host of an address, which may be relative. */
const hostOf = (address: string): string => new URL(address, document.baseURI).host;
