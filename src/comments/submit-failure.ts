import { rejection, type ActionResult, type SubmitResult } from '../model/comment-backend.js';
import { number } from './json.js';
import type { Reply } from './request.js';

/** Seconds that a `Retry-After` names, as a number or a date. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('Retry-After');
  const seconds = number(value);
  if (seconds !== undefined) return Math.max(0, seconds);
  const until = value ? Date.parse(value) : NaN;
  return Number.isNaN(until) ? undefined : Math.max(0, Math.round((until - Date.now()) / 1000));
}

/**
 * What a status alone says about a submission, where the service's own words said nothing that is known. A status of
 * 500 and more is unknown, not a refusal: services save first and fail after.
 * @param reply - The answer.
 * @param words - The service's own words.
 */
export function submitFailure(reply: Reply, words?: string): SubmitResult {
  if (reply.kind === 'lost') return { kind: 'unknown', cause: reply.cause };
  const { status, headers } = reply;
  // A 2xx that cannot be read came from a proxy or a captive page: it may stand before or behind the service.
  if (status >= 500 || status === 408 || reply.ok) return { kind: 'unknown', cause: 'server-error' };
  if (status === 429) return rejection('flood', { message: words, retryAfter: retryAfter(headers) });
  if (status === 409) return rejection('duplicate', { message: words });
  if (status === 413) return rejection('too-long', { message: words });
  if (status === 401) return rejection('login-required', { message: words });
  if (status === 403) return rejection('forbidden', { message: words });
  return rejection('other', { message: words });
}

/**
 * An action that was not done.
 * @param reply - The answer.
 * @param words - Finds the service's own words in it.
 */
export function actionFailure(
  reply: Reply,
  words: (reply: Extract<Reply, { kind: 'reply' }>) => string | undefined,
): ActionResult<never> {
  return { kind: 'failed', message: reply.kind === 'reply' ? words(reply) : undefined };
}
