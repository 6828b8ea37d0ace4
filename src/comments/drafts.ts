import { count, parseJson, record, text } from './json.js';
import { nameOf, openStore, PREFIX, randomName, type TextStore } from './storage.js';

/** Who looks for drafts opens the store that they are in. */
export { openStore };

/** How long a draft is kept, in milliseconds: 30 days. */
export const DRAFT_LIFE = 30 * 24 * 60 * 60_000;

/** A text that a reader has begun. */
export interface SavedDraft {
  readonly text: string;
  /** The name beside it. No address: that is kept only where the reader consents. */
  readonly name?: string;
  /** The address of the page from which the browser sent it, where it did: whether it arrived only the next page can say. */
  readonly sentFrom?: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

interface StoredDraft {
  readonly draft: SavedDraft;
  /** What it is stored under. */
  readonly slot: string;
}

/** What drafts need from the world; each has a default. */
export interface DraftOptions {
  readonly store?: TextStore;
  readonly now?: () => number;
  /** Names this tab. */
  readonly tab?: string;
}

const KIND = 'draft';

/**
 * The drafts of a site's readers: one for each article and comment answered. Every tab writes under a name of its own,
 * so no tab can overwrite another's text; to read is to take the newest. A tab that goes on from another's draft takes
 * that one away, unless it has been changed since.
 */
export class Drafts {
  readonly #store: TextStore;
  readonly #now: () => number;
  readonly #tab: string;

  constructor({ store = openStore(), now = Date.now, tab = randomName() }: DraftOptions = {}) {
    this.#store = store;
    this.#now = now;
    this.#tab = tab;
  }

  /**
   * The draft of one form.
   * @param thread - The article, as its service names it.
   * @param parent - The comment that is answered.
   */
  open(thread: string, parent = ''): Draft {
    const slot = `${nameOf(KIND, thread, parent)}:`;
    return new Draft(this.#store, slot, slot + this.#tab, this.#now);
  }

  /** The comments of a thread that have a begun answer, so that its form can be opened again. */
  parents(thread: string): string[] {
    this.expire();
    const prefix = `${nameOf(KIND, thread)}:`;
    const parents = this.#store.names(prefix).map((name) => name.slice(prefix.length).split(':')[0] ?? '');
    return [...new Set(parents)]
      .filter((parent) => parent !== '')
      .map((parent) => decodeURIComponent(parent));
  }

  /** Takes away every draft that is older than 30 days, or cannot be read. */
  expire(): void {
    for (const name of this.#store.names(`${PREFIX}${KIND}:`)) {
      const draft = parseDraft(this.#store.get(name));
      if (!draft || this.#now() - draft.savedAt > DRAFT_LIFE) this.#store.remove(name);
    }
  }
}

/** The draft of one form in this tab. */
export class Draft {
  readonly #store: TextStore;
  readonly #slot: string;
  readonly #name: string;
  readonly #now: () => number;
  /** The draft of another tab that this one shows, or went on from. */
  #adopted?: StoredDraft;
  /** True from the first key here until the text is read again. */
  #hasTyped = false;

  /** Made by `Drafts.open`. */
  constructor(store: TextStore, slot: string, name: string, now: () => number) {
    this.#store = store;
    this.#slot = slot;
    this.#name = name;
    this.#now = now;
  }

  /** The newest text of any tab that is not too old, or undefined. */
  load(): SavedDraft | undefined {
    const newest = this.#newest();
    this.#adopted = newest;
    this.#hasTyped = false;
    return newest?.draft;
  }

  /**
   * Keeps the text. Call it while the reader types (not at every key) and when the page is hidden. A text of nothing but
   * white space takes the draft away.
   * @param text - What stands in the box.
   * @param more - What is kept with it.
   * @returns False where it is kept only until the page is closed.
   */
  save(text: string, more: Pick<SavedDraft, 'name' | 'sentFrom'> = {}): boolean {
    this.#hasTyped = true;
    if (text.trim() === '') {
      this.discard();
      return true;
    }
    // Two saves in one millisecond must still be told apart.
    const own = parseDraft(this.#store.get(this.#name));
    const savedAt = Math.max(this.#now(), (own?.savedAt ?? 0) + 1, (this.#adopted?.draft.savedAt ?? 0) + 1);
    const draft: SavedDraft = { text, ...more, savedAt };
    this.#store.set(this.#name, JSON.stringify(draft));
    this.#removeAdopted();
    return this.#store.lasts;
  }

  /** Takes the draft away: it was sent, or the reader does not want it. What another tab has written since stays. */
  discard(): void {
    this.#store.remove(this.#name);
    this.#removeAdopted();
    this.#hasTyped = false;
  }

  /**
   * Hears of what other tabs do to this draft, unless this tab has typed since it last read it: then its own text is
   * the newest, and nothing is said.
   * @param listener - Receives the newest draft, or undefined where there is none any more.
   * @returns Stops it.
   */
  subscribe(listener: (draft: SavedDraft | undefined) => void): () => void {
    const hear = (event: StorageEvent): void => {
      // A null key is a store that was cleared.
      const concerns = event.key === null || (event.key.startsWith(this.#slot) && event.key !== this.#name);
      if (concerns && !this.#hasTyped) listener(this.load());
    };
    globalThis.addEventListener('storage', hear);
    return () => globalThis.removeEventListener('storage', hear);
  }

  #newest(): StoredDraft | undefined {
    let newest: StoredDraft | undefined;
    for (const name of this.#store.names(this.#slot)) {
      const draft = parseDraft(this.#store.get(name));
      const isOld = !draft || this.#now() - draft.savedAt > DRAFT_LIFE;
      if (!isOld && (!newest || draft.savedAt > newest.draft.savedAt)) newest = { draft, slot: name };
    }
    return newest;
  }

  #removeAdopted(): void {
    const adopted = this.#adopted;
    this.#adopted = undefined;
    if (!adopted || adopted.slot === this.#name) return;
    const current = parseDraft(this.#store.get(adopted.slot));
    if (current?.savedAt === adopted.draft.savedAt) this.#store.remove(adopted.slot);
  }
}

function parseDraft(stored: string | undefined): SavedDraft | undefined {
  const data = record(stored === undefined ? undefined : parseJson(stored));
  const [typed, savedAt] = [text(data.text), count(data.savedAt)];
  if (typed === undefined || savedAt === undefined) return undefined;
  return { text: typed, name: text(data.name), sentFrom: text(data.sentFrom), savedAt };
}
