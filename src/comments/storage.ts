export { nameOf, PREFIX } from '../internal/stored-names.js';

/** A store of texts by name that never throws: what the browser refuses to keep is kept in memory. */
export interface TextStore {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
  remove(name: string): void;
  /** The names that begin so. */
  names(prefix: string): string[];
  /** False once something had to stay in memory: it is lost with the page, which is worth telling a reader. */
  readonly lasts: boolean;
}

/** What this store needs of `localStorage` and `sessionStorage`. */
export type BrowserStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

class MemoryBackedStore implements TextStore {
  readonly #open: () => BrowserStorage | null | undefined;
  /** What could not be kept, and (as null) what could not be taken away. */
  readonly #memory = new Map<string, string | null>();

  constructor(open: () => BrowserStorage | null | undefined) {
    this.#open = open;
  }

  get lasts(): boolean {
    return this.#memory.size === 0 && this.#try((storage) => typeof storage.length, undefined) !== undefined;
  }

  get(name: string): string | undefined {
    const kept = this.#memory.get(name);
    if (kept !== undefined) return kept ?? undefined;
    return this.#try((storage) => storage.getItem(name), null) ?? undefined;
  }

  set(name: string, value: string): void {
    const isKept = this.#try((storage) => {
      storage.setItem(name, value);
      return true;
    }, false);
    if (isKept) this.#memory.delete(name);
    else this.#memory.set(name, value);
  }

  remove(name: string): void {
    const isGone = this.#try((storage) => {
      storage.removeItem(name);
      return true;
    }, false);
    if (isGone) this.#memory.delete(name);
    else this.#memory.set(name, null);
  }

  names(prefix: string): string[] {
    const stored = this.#try(
      (storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''),
      [],
    );
    const all = new Set([...stored, ...this.#memory.keys()]);
    return [...all].filter((name) => name.startsWith(prefix) && this.#memory.get(name) !== null);
  }

  /** Storage throws when it is full, when cookies are refused, and in a sandboxed frame even when it is touched. */
  #try<T>(use: (storage: BrowserStorage) => T, otherwise: T): T {
    try {
      const storage = this.#open();
      return storage ? use(storage) : otherwise;
    } catch {
      return otherwise;
    }
  }
}

/**
 * Opens a store. Nothing is touched until it is used, so a module may open one in Node.
 * @param storage - `local` is kept, and shared between tabs; `session` ends with the tab, for shared computers; `none`
 * ends with the page; or a storage. Anything else, such as an attribute that is not there, is `local`.
 */
export function openStore(storage: string | BrowserStorage = 'local'): TextStore {
  return new MemoryBackedStore(() => {
    if (typeof storage === 'object') return storage;
    if (storage === 'none') return null;
    return storage === 'session' ? globalThis.sessionStorage : globalThis.localStorage;
  });
}

/** A random name; `crypto.randomUUID` is missing on pages without https. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
