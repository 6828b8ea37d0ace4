/** Longer ids make addresses that break in mails. */
const LONGEST = 60;

// What is not a letter or digit, in text of Latin letters and punctuation alone, and in any other. Most headings never
// need the second: its classes of all scripts are large machine code, made when the first heading meets it.
const LATIN = /^[\0-\u024f\u2000-\u206f]*$/;
const BETWEEN_LATIN = /[^a-z\d\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xdf-\xf6\xf8-\u024f]+/g;
const BETWEEN = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * Makes an id for an address fragment from a heading's words. Letters and digits of every script stay; everything else
 * becomes a hyphen. The same text in the same order of headings gives the same ids, so links keep working.
 * @param text - The heading's text.
 * @param taken - Tells whether an id is in use; then a number is added.
 * @returns The id, or the empty string where the text has no letter or digit.
 */
export function slug(text: string, taken: (id: string) => boolean): string {
  const low = text.normalize('NFC').toLowerCase();
  const words = low.replace(LATIN.test(low) ? BETWEEN_LATIN : BETWEEN, '-');
  const cut = [...words]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '');
  if (!cut) return '';
  // An id that begins with a digit can't be written as a CSS selector without escapes.
  const base = /^\p{N}/u.test(cut) ? `s-${cut}` : cut;
  let id = base;
  for (let number = 2; taken(id); number++) id = `${base}-${number}`;
  return id;
}
