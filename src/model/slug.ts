/** Longer ids make addresses that break in mails. */
const LONGEST = 60;

/**
 * Makes an id for an address fragment from a heading's words. Letters and digits of every script stay; everything else
 * becomes a hyphen. The same text in the same order of headings gives the same ids, so links keep working.
 * @param text - The heading's text.
 * @param taken - Tells whether an id is in use; then a number is added.
 * @returns The id, or the empty string where the text has no letter or digit.
 */
export function slug(text: string, taken: (id: string) => boolean): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
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
