/** The entities that comment services write; the rest of HTML's two thousand stay as they are. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
};

/**
 * Decodes character references in a text that a service escaped (a name, a message). One pass: `&amp;lt;` becomes
 * `&lt;`, as the writer typed it. Works without a document, so that adapters run in Node too.
 * @param escaped - Escaped text. The result is text, and must be set as text.
 */
export function decodeEntities(escaped: string): string {
  return escaped.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = hex ? parseInt(String(hex), 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });
}

/**
 * The text of a piece of HTML: tags out, blocks apart, entities decoded. For messages and comparisons; what it gives
 * is text and is never to be used as HTML. Its time grows with the length alone, whatever a stranger wrote.
 * @param html - Any HTML; a lone `<` that begins no tag stays.
 */
export function plainText(html: string): string {
  const apart = html.replace(/<(?:br|\/p|\/div|\/li|\/h[1-6]|\/blockquote|\/pre)\b[^<>]*>/gi, '\n');
  return decodeEntities(apart.replace(/<\/?[a-z!][^<>]*>/gi, ''))
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/**
 * A service's own words for a reader: plain, on one line, and not a page's worth of them.
 * @param html - What the service sent; undefined passes through.
 */
export function message(html: string | undefined): string | undefined {
  const words = html && plainText(html).replace(/\s+/g, ' ');
  return words ? (words.length > 300 ? `${words.slice(0, 299)}…` : words) : undefined;
}
