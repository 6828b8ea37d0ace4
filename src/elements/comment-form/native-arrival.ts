import type { SavedDraft } from '../../comments/drafts.js';

/** Fewer letters than this are found in anybody's comment. */
const TELLING = 12;

/** Letters and digits: services change quotes, dashes and white space. */
const essence = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join('').toLowerCase();

/**
 * Whether a text that the browser has sent is known to have arrived: this page shows it, or its address is the one
 * that WordPress answers an accepted comment with. Where that is not sure the text is kept.
 * @param draft - The draft; one that was not sent has not arrived.
 */
export function hasArrived({ text, sentFrom }: SavedDraft): boolean {
  if (sentFrom === undefined) return false;
  const sought = essence(text);
  const isSaid = (comment: Element | null): boolean =>
    comment !== null && essence(comment.textContent ?? '').includes(sought);
  const named = /^#comment-\d+$/.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null;
  if (isSaid(named)) return true;
  if (sought.length >= TELLING && [...document.querySelectorAll('[id^="comment-"]')].some(isSaid))
    return true;
  // A comment that waits, or stands on another page of the thread.
  const isAnswer =
    new URLSearchParams(location.search).has('unapproved') ||
    (!named && /^#comment-\d+$/.test(location.hash));
  return isAnswer && location.href !== sentFrom;
}
