import type { CommentBackend, Readiness } from '../model/comment-backend.js';
import type { BackendOptions, PlacedOptions } from './backend-options.js';
import { webAddress } from './json.js';

export type { BackendOptions } from './backend-options.js';

/** A service by its root: the module is fetched when the service is first used, so a page pays for one only. */
const PLACED = {
  wordpress: async (options: PlacedOptions) => new (await import('./wordpress.js')).WordPressBackend(options),
  'wordpress-form': async (options: PlacedOptions) =>
    new (await import('./wordpress-form.js')).WordPressFormBackend(options),
  isso: async (options: PlacedOptions) => new (await import('./isso.js')).IssoBackend(options),
  waline: async (options: PlacedOptions) => new (await import('./waline.js')).WalineBackend(options),
  remark42: async (options: PlacedOptions) => new (await import('./remark42.js')).Remark42Backend(options),
  artalk: async (options: PlacedOptions) => new (await import('./artalk.js')).ArtalkBackend(options),
  webmention: async (options: PlacedOptions) =>
    new (await import('./webmention.js')).WebmentionBackend(options),
} as const;

/** A service that needs no root. */
const UNPLACED = {
  mastodon: async (options: BackendOptions) => new (await import('./mastodon.js')).MastodonBackend(options),
  custom: async (options: BackendOptions) => new (await import('./custom.js')).CustomBackend(options),
} as const;

/** Where a root is that the page does not name. */
const ROOTS: Readonly<Partial<Record<keyof typeof PLACED, string>>> = {
  wordpress: '/wp-json/',
  'wordpress-form': '/wp-json/',
  webmention: 'https://webmention.io/',
};

/** The names of the services there are. */
export type BackendKind = keyof typeof PLACED | keyof typeof UNPLACED;

/** The names of the services there are, for messages to developers. */
export const BACKEND_KINDS = [...Object.keys(PLACED), ...Object.keys(UNPLACED)] as readonly BackendKind[];

/** A service ready for use, or why there is none. */
export type LoadedBackend =
  | { readonly kind: 'loaded'; readonly backend: CommentBackend }
  /** `unknown-kind`: no such service; `bad-address`: a root is needed and is none; `network`: its module did not come. */
  | { readonly kind: 'failed'; readonly cause: 'unknown-kind' | 'bad-address' | 'network' };

const isPlaced = (kind: string): kind is keyof typeof PLACED => Object.hasOwn(PLACED, kind);
const isUnplaced = (kind: string): kind is keyof typeof UNPLACED => Object.hasOwn(UNPLACED, kind);

/** An absolute address; relative ones are taken from the page. */
function absolute(address: string): string | undefined {
  try {
    return webAddress(new URL(address, globalThis.location?.href).href);
  } catch {
    return undefined;
  }
}

/**
 * Loads a comment service. It never rejects.
 * @param kind - Its name, one of `BACKEND_KINDS`.
 * @param options - Where it is, and what else the page says about it.
 */
export async function loadBackend(kind: string, options: BackendOptions = {}): Promise<LoadedBackend> {
  const loaded = await load(kind, options);
  if (loaded.kind === 'loaded') askOnce(loaded.backend);
  return loaded;
}

/** Thread and forms all want to know how a service is set up for a thread: it is asked once, until it has said something. */
function askOnce(backend: CommentBackend): void {
  const ask = backend.ready?.bind(backend);
  if (!ask) return;
  const asked = new Map<string, Promise<Readiness>>();
  backend.ready = (thread, signal) => {
    const answer =
      asked.get(thread) ??
      ask(thread, signal).then((ready) => {
        if (ready.open === undefined && !ready.capabilities) asked.delete(thread);
        return ready;
      });
    asked.set(thread, answer);
    return answer;
  };
}

async function load(kind: string, options: BackendOptions): Promise<LoadedBackend> {
  try {
    if (isUnplaced(kind)) {
      const src = options.src === undefined ? undefined : absolute(options.src);
      if (options.src !== undefined && src === undefined) return { kind: 'failed', cause: 'bad-address' };
      return { kind: 'loaded', backend: await UNPLACED[kind]({ ...options, src }) };
    }
    if (!isPlaced(kind)) return { kind: 'failed', cause: 'unknown-kind' };
    const root = options.src ?? ROOTS[kind];
    const src = root === undefined ? undefined : absolute(root);
    const action = options.action === undefined ? undefined : absolute(options.action);
    if (src === undefined || (options.action !== undefined && action === undefined)) {
      return { kind: 'failed', cause: 'bad-address' };
    }
    return { kind: 'loaded', backend: await PLACED[kind]({ ...options, src, action }) };
  } catch {
    return { kind: 'failed', cause: 'network' };
  }
}
