import type { LossCause } from '../model/comment-backend.js';
import { parseJson } from './json.js';

/** What came back: an answer with its body read, or nothing. */
export type Reply =
  | {
      readonly kind: 'reply';
      readonly status: number;
      /** True for 200 to 299. Says nothing about success: several services answer 200 for errors. */
      readonly ok: boolean;
      readonly redirected: boolean;
      readonly url: string;
      readonly headers: Headers;
      readonly body: string;
      /** The body read as JSON; undefined where it is none. */
      readonly json: unknown;
    }
  | { readonly kind: 'lost'; readonly cause: LossCause };

/** What a request needs beyond its address. */
export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a `URLSearchParams` is sent as a form. */
  readonly body?: URLSearchParams | Readonly<Record<string, unknown>>;
  readonly credentials?: RequestCredentials;
  /** Ends the request. */
  readonly signal: AbortSignal;
  /** Milliseconds until the answer counts as lost, body included. Default 20 000. */
  readonly timeout?: number;
}

/** Asks one service: a path below its root, a query, and what else the request needs. */
export type Ask = (
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
  options: Omit<RequestOptions, 'timeout' | 'headers' | 'credentials'>,
) => Promise<Reply>;

/** Shared hosting can be slow, and a comment that goes through Akismet waits for it. */
const TIMEOUT = 20_000;

/**
 * Sends a request and reads its whole answer. It never rejects: an answer that is not read to its end is lost, and
 * whoever asked must not take it for a failure.
 * @param url - Where to.
 * @param options - What and how.
 */
export async function request(url: string, options: RequestOptions): Promise<Reply> {
  const {
    method = 'GET',
    headers = {},
    body,
    credentials = 'same-origin',
    signal,
    timeout = TIMEOUT,
  } = options;
  // Not AbortSignal.any(): a timeout inside it can be collected before its time (github.com/nodejs/node/issues/57736).
  const controller = new AbortController();
  const stop = (why: LossCause) => () => controller.abort(why);
  const abort = stop('aborted');
  const timer = setTimeout(stop('timeout'), timeout);
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  const isForm = body instanceof URLSearchParams;
  try {
    const response = await fetch(url, {
      method,
      credentials,
      signal: controller.signal,
      headers: body && !isForm ? { 'Content-Type': 'application/json', ...headers } : headers,
      body: body && !isForm ? JSON.stringify(body) : body,
    });
    const text = await response.text();
    return {
      kind: 'reply',
      status: response.status,
      ok: response.ok,
      redirected: response.redirected,
      url: response.url,
      headers: response.headers,
      body: text,
      json: parseJson(text),
    };
  } catch {
    const { aborted, reason } = controller.signal;
    return { kind: 'lost', cause: aborted ? (reason as LossCause) : 'network' };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/**
 * An address below a service's root, with a query. A root's own query is kept.
 * @param root - The service's root, absolute, with or without a slash at its end.
 * @param path - The path below it, without a slash at its start.
 * @param query - Its parameters; undefined ones are left out.
 */
export function address(
  root: string,
  path: string,
  query: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const url = new URL(root);
  if (path) url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`;
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url.href;
}
