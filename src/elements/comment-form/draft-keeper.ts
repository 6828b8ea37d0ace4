import type { Draft, Drafts, SavedDraft } from '../../comments/drafts.js';
import type { WordsController } from '../../controllers/words-controller.js';
import type { CommentFields } from './comment-fields.js';
import { DraftLine, type DraftNews } from './draft-line.js';
import { hasArrived } from './native-arrival.js';
import { clearUndoably } from './typed-text.js';

/** How long what is typed may be unkept, in milliseconds: a page that crashes takes no more, however fast its reader types. */
const WAIT = 500;

/** What a draft keeper works with. */
export interface DraftKeeperOptions {
  readonly fields: CommentFields & { readonly comment: HTMLTextAreaElement };
  readonly drafts: Drafts;
  /** The article, or the page where there is no name for it. */
  readonly thread: string;
  readonly words: WordsController;
  /** True where nothing may be kept beyond this page: then there is nothing to tell either. */
  readonly isSilent: boolean;
  /** Hears that another text stands in the box. */
  readonly onText: () => void;
}

/** Keeps what is written in one form, a draft for each comment that is answered, and brings it back. */
export class DraftKeeper {
  readonly #options: DraftKeeperOptions;
  readonly #box: HTMLTextAreaElement;
  readonly #line: DraftLine;
  readonly #open = new Map<string, Draft>();
  #parent = '';
  #draft: Draft;
  /** The text that is shown and not yet kept. */
  #isDirty = false;
  /** What was brought back and not changed since: another tab may have gone on from it. */
  #shown?: string;
  #sentFrom?: string;
  #timer?: ReturnType<typeof setTimeout>;
  #forget?: () => void;

  /**
   * @param options - What it works with.
   * @param parent - The comment that is answered, or the empty string.
   */
  constructor(options: DraftKeeperOptions, parent: string) {
    this.#options = options;
    this.#box = options.fields.comment;
    this.#line = new DraftLine(this.#box, options.words, () => clearUndoably(this.#box));
    options.drafts.expire();
    this.#parent = parent;
    this.#draft = this.#restore();
    this.resume();
  }

  /** Begins to listen. */
  resume(): void {
    addEventListener('pagehide', this.#keep);
    document.addEventListener('visibilitychange', this.#keep);
  }

  /** Keeps what is to be kept, and leaves the form as it was found. */
  pause(): void {
    this.#keep();
    removeEventListener('pagehide', this.#keep);
    document.removeEventListener('visibilitychange', this.#keep);
    this.#line.remove();
  }

  /**
   * Turns to the draft of another reply. What stands in the box is kept, and comes back with its own reply.
   * @param parent - The comment that is answered, or the empty string.
   */
  turn(parent: string): void {
    if (parent === this.#parent) return;
    this.empty();
    this.#parent = parent;
    this.#draft = this.#restore();
  }

  /** Keeps what stands in the box, and empties that for another article or reply. */
  empty(): void {
    // Kept even where nothing was typed: the page itself may have written it.
    this.#isDirty ||= this.#box.value !== '' && this.#box.value !== this.#shown;
    this.#keep();
    this.#put('');
  }

  /** The reader has written: it is kept a little later, together with what is typed meanwhile. */
  written(): void {
    this.#isDirty = true;
    this.#sentFrom = undefined;
    this.#line.place();
    this.#timer ??= setTimeout(this.#keep, WAIT);
    if (!this.#box.value.trim()) this.#keep();
  }

  /** The browser sends the form: the next page will say whether the text has arrived. */
  leave(): void {
    this.#sentFrom = location.href;
    this.#isDirty = true;
    this.#keep();
  }

  /** It did not, after all. */
  stay(): void {
    this.#sentFrom = undefined;
    this.#isDirty = true;
    this.#keep();
  }

  /**
   * The draft of a reply is not needed any more.
   * @param parent - The comment that was answered, or the empty string.
   */
  discard(parent: string): void {
    this.#draftOf(parent).discard();
    if (parent !== this.#parent) return;
    this.#isDirty = false;
    this.#shown = undefined;
    this.#stop();
    this.#line.say();
  }

  /** Brings the words up to date. */
  update(): void {
    this.#line.update();
  }

  #draftOf(parent: string): Draft {
    const { drafts, thread } = this.#options;
    const draft = this.#open.get(parent) ?? drafts.open(thread, parent);
    this.#open.set(parent, draft);
    return draft;
  }

  /** Brings the draft back into an empty box. */
  #restore(): Draft {
    this.#forget?.();
    let draft = this.#draftOf(this.#parent);
    const saved = draft.load();
    if (saved && hasArrived(saved)) draft.discard();
    else if (saved && !this.#box.value) {
      this.#show(saved);
      // It was not on the page that came after: from here on it is a draft like any other.
      if (saved.sentFrom !== undefined) draft.save(saved.text, { name: saved.name });
    } else if (saved && saved.text !== this.#box.value) {
      // The page or the browser has written something else: the draft stays where it is, and this one is a new one.
      this.#open.delete(this.#parent);
      draft = this.#draftOf(this.#parent);
    }
    this.#forget = draft.subscribe((other) => this.#follow(other));
    return draft;
  }

  /** Another tab has written, or is done with it. What was only shown here follows; what was typed here never does. */
  #follow(other: SavedDraft | undefined): void {
    if (this.#box.readOnly || (this.#box.value && this.#box.value !== this.#shown)) return;
    if (other) this.#show(other);
    else if (this.#shown !== undefined) this.#put('');
  }

  #show({ text, name }: SavedDraft): void {
    this.#put(text);
    const field = this.#options.fields.name;
    if (name && field && !field.value) field.value = name;
  }

  #put(text: string): void {
    this.#box.value = text;
    this.#shown = text || undefined;
    this.#isDirty = false;
    this.#say(text ? 'commentDraftRestored' : undefined);
    this.#options.onText();
  }

  #say(news?: DraftNews): void {
    this.#line.say(this.#options.isSilent ? undefined : news);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #keep = (): void => {
    this.#stop();
    if (!this.#isDirty) return;
    this.#isDirty = false;
    this.#shown = undefined;
    const { value } = this.#box;
    const name = this.#options.fields.name?.value.trim() || undefined;
    const lasts = this.#draft.save(value, { name, sentFrom: this.#sentFrom });
    this.#say(value.trim() ? (lasts ? 'commentDraftSaved' : 'commentDraftFleeting') : undefined);
  };
}
