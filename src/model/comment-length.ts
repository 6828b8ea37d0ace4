/** The most (and least) a field may hold, in the unit that its service counts. */
export interface CommentLimit {
  readonly min?: number;
  readonly max: number;
  /** WordPress counts bytes of UTF-8, so an emoji is 4; others count code points, so it is 1. */
  readonly unit: 'bytes' | 'characters';
}

/**
 * Counts the bytes of a text in UTF-8, without building them: it runs at every key.
 * @param text - The text. A lone surrogate counts 3, as the replacement character it becomes.
 */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * Counts a text in a limit's unit.
 * @param text - The text, as it will be sent.
 * @param unit - Bytes of UTF-8, or code points.
 */
export function measure(text: string, unit: CommentLimit['unit']): number {
  return unit === 'bytes' ? byteLength(text) : [...text].length;
}
