import { parseJson, record, text } from './json.js';
import { nameOf, openStore, type TextStore } from './storage.js';

/** Who writes here, for the next time. */
export interface RememberedAuthor {
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
}

const NAME = nameOf('author');

/** Name, e-mail address and site of the reader: kept in this browser, and only where the reader ticks the box. */
export class AuthorMemory {
  readonly #store: TextStore;

  constructor(store: TextStore = openStore()) {
    this.#store = store;
  }

  /** What is known; undefined where the reader has not consented. */
  load(): RememberedAuthor | undefined {
    const stored = this.#store.get(NAME);
    if (stored === undefined) return undefined;
    const data = record(parseJson(stored));
    const author = { name: text(data.name), email: text(data.email), url: text(data.url) };
    return author.name || author.email || author.url ? author : undefined;
  }

  /**
   * Keeps who wrote, or forgets it: a box that is no longer ticked takes back what was kept.
   * @param author - As the form has it.
   * @param consent - Whether the box is ticked.
   */
  remember({ name, email, url }: RememberedAuthor, consent: boolean): void {
    if (consent) this.#store.set(NAME, JSON.stringify({ name, email, url }));
    else this.forget();
  }

  /** Forgets it. */
  forget(): void {
    this.#store.remove(NAME);
  }
}
