import { measure, type CommentLimit } from './comment-length.js';

/** How much room a text has left, in what a reader counts. */
export interface Room {
  /** Characters that may still be written; negative where there are too many. */
  readonly left: number;
  /** The most characters that the text may have. */
  readonly most: number;
}

/**
 * How many characters of its kind a text may still get. A limit in bytes is told in characters too, by what this text
 * takes for one so far: one byte for Latin letters, two for Arabic, three for Chinese. It is below zero exactly where
 * the service would refuse the text.
 * @param text - The text as its field holds it, with bare line feeds.
 * @param limit - The limit of the service.
 */
export function charactersLeft(text: string, limit: CommentLimit): Room {
  // As a form sends it, and as services cut it: line breaks are two characters, and the ends have no white space.
  const size = measure(text.trim().replace(/\n/g, '\r\n'), limit.unit);
  const left = size ? Math.floor(((limit.max - size) * text.length) / size) : limit.max;
  return { left, most: text.length + left };
}
