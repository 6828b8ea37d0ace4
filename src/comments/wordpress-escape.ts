import { byteLength } from '../model/comment-length.js';
import { LIMITS } from './wordpress-data.js';

/**
 * Writes a text as WordPress will store it, which changes nothing that a reader sees: a lone `&`, `<`, `>` and the
 * backslash become the references that its filter would make of them. WordPress's REST interface compares the text as
 * it came with texts as they were stored, so without this `A & B` sent twice is stored twice, and with it the second
 * is refused. Tags that the reader typed stay tags.
 * @param typed - The reader's text.
 * @returns The text to send; as typed where the references would make it longer than WordPress takes.
 */
export function asStored(typed: string): string {
  const stored = typed
    // Either a tag, left alone, or one of the characters between tags.
    .replace(/<\/?[a-z][^<>]*>|&(?!#\d{1,7};|#x[0-9a-f]{1,6};|[a-z]\w{1,30};)|[<>]/gi, (found) =>
      found.length > 1 ? found : found === '&' ? '&amp;' : found === '<' ? '&lt;' : '&gt;',
    )
    .replace(/\\/g, '&#092;');
  return byteLength(stored) > LIMITS.text.max ? typed : stored;
}
