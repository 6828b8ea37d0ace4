import type { CommentSubmission } from '../model/comment-backend.js';
import { isRecord, number, parseJson, record, text, type Json } from './json.js';
import { nameOf, openStore, randomName, type TextStore } from './storage.js';

/** How long an entry is kept, in milliseconds: 7 days. It holds an e-mail address; the text outlives it as a draft. */
export const OUTBOX_LIFE = 7 * 24 * 60 * 60_000;

/** How long a tab may hold an entry without a sign of life, where the browser has no locks. */
const LEASE = 2 * 60_000;

/** A submission on its way. */
export interface OutboxEntry {
  readonly submission: CommentSubmission;
  /** True when a request for it had begun: look before sending it again. */
  readonly attempted: boolean;
  /** Milliseconds since 1970. */
  readonly recordedAt: number;
}

/** What the outbox needs from the world; each has a default. */
export interface OutboxOptions {
  readonly store?: TextStore;
  readonly now?: () => number;
  /** The browser's locks; null where there are none (pages without https). */
  readonly locks?: Pick<LockManager, 'request'> | null;
  /** Names this tab. */
  readonly tab?: string;
}

const KIND = 'outbox';

/** The submissions whose outcome is not known yet, noted down before they are sent so that a crash loses none. */
export class Outbox {
  readonly #store: TextStore;
  readonly #now: () => number;
  readonly #locks: Pick<LockManager, 'request'> | null;
  readonly #tab: string;

  constructor(options: OutboxOptions = {}) {
    this.#store = options.store ?? openStore();
    this.#now = options.now ?? Date.now;
    this.#tab = options.tab ?? randomName();
    this.#locks = options.locks === undefined ? (globalThis.navigator?.locks ?? null) : options.locks;
  }

  /**
   * Notes a submission down, or what is new about it.
   * @param submission - As it will be sent.
   * @param attempted - Whether a request for it is about to begin, or has begun before.
   */
  record(submission: CommentSubmission, attempted: boolean): void {
    const entry: OutboxEntry = { submission, attempted, recordedAt: this.#now() };
    this.#store.set(nameOf(KIND, submission.thread, submission.key), JSON.stringify(entry));
  }

  /** Strikes a submission out: its outcome is known, or the reader does not want it any more. */
  settle(thread: string, key: string): void {
    this.#store.remove(nameOf(KIND, thread, key));
    this.#store.remove(nameOf('lease', key));
  }

  /** What earlier pages left behind in a thread, oldest first. What is too old or cannot be read is taken away. */
  pending(thread: string): OutboxEntry[] {
    const entries: OutboxEntry[] = [];
    for (const name of this.#store.names(`${nameOf(KIND, thread)}:`)) {
      const entry = parseEntry(this.#store.get(name));
      if (entry && this.#now() - entry.recordedAt <= OUTBOX_LIFE) entries.push(entry);
      else this.#store.remove(name);
    }
    return entries.sort((left, right) => left.recordedAt - right.recordedAt);
  }

  /**
   * Takes a submission for this tab, so that two tabs do not both send it. Claim what this tab sends, too: another tab
   * would find it in the outbox.
   * @param key - The submission's.
   * @returns Lets go of it; null where another tab has it.
   */
  claim(key: string): Promise<(() => void) | null> {
    return this.#locks ? this.#lock(this.#locks, key) : Promise.resolve(this.#lease(key));
  }

  /** A lock ends with its tab, also when that crashes. */
  #lock(locks: Pick<LockManager, 'request'>, key: string): Promise<(() => void) | null> {
    return new Promise((resolve) => {
      const hold = (lock: Lock | null): Promise<void> | undefined => {
        if (lock) return new Promise((release) => resolve(() => release()));
        resolve(null);
        return undefined;
      };
      // A frame without an origin of its own has locks that refuse: then nobody else can have it either.
      locks.request(nameOf('lease', key), { ifAvailable: true }, hold).catch(() => resolve(() => undefined));
    });
  }

  #lease(key: string): (() => void) | null {
    const name = nameOf('lease', key);
    const { tab, until } = record(parseJson(this.#store.get(name) ?? ''));
    if (tab !== this.#tab && (number(until) ?? 0) > this.#now()) return null;
    this.#store.set(name, JSON.stringify({ tab: this.#tab, until: this.#now() + LEASE }));
    return () => this.#store.remove(name);
  }
}

function parseEntry(stored: string | undefined): OutboxEntry | undefined {
  const entry = record(parseJson(stored ?? ''));
  const submission = parseSubmission(record(entry.submission));
  const recordedAt = number(entry.recordedAt);
  return submission && recordedAt !== undefined
    ? { submission, attempted: entry.attempted !== false, recordedAt }
    : undefined;
}

function parseSubmission(data: Json): CommentSubmission | undefined {
  const [key, thread, typed] = [text(data.key), text(data.thread), text(data.text)];
  if (key === undefined || thread === undefined || typed === undefined) return undefined;
  const extra = isRecord(data.extra)
    ? Object.fromEntries(
        Object.entries(data.extra).filter((field): field is [string, string] => typeof field[1] === 'string'),
      )
    : undefined;
  return {
    key,
    thread,
    text: typed,
    parent: text(data.parent),
    root: text(data.root),
    parentName: text(data.parentName),
    name: text(data.name),
    email: text(data.email),
    url: text(data.url),
    consent: data.consent === true,
    startedAt: number(data.startedAt) ?? 0,
    firstInputAt: number(data.firstInputAt) ?? 0,
    extra,
  };
}
