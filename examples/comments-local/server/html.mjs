// What readers wrote, on its way into HTML.
import sanitizeHtml from 'sanitize-html';

/** What a comment may hold; about what WordPress lets anonymous readers use. */
const COMMENT = {
  allowedTags: ['a', 'b', 'blockquote', 'br', 'code', 'del', 'em', 'i', 'p', 'strong'],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['http', 'https'],
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, { href = '' }) => ({ tagName, attribs: { href, rel: 'nofollow ugc noopener' } }),
  },
};

/**
 * A comment as it is stored: HTML with nothing in it that could act. Line breaks stay; `paragraphs` reads them.
 * @param {string} typed - What the reader wrote.
 */
export const cleanComment = (typed) => sanitizeHtml(typed.replace(/\r\n?/g, '\n'), COMMENT).trim();

/**
 * A text without tags, escaped. Names are stored so, as in WordPress: a name that is nothing but a tag is empty.
 * @param {string} typed - What the reader wrote.
 */
export const cleanText = (typed) =>
  sanitizeHtml(typed, { allowedTags: [], allowedAttributes: {} }).replace(/\s+/g, ' ').trim();

/**
 * A stored comment as blocks: an empty line parts paragraphs, a line break stays one.
 * @param {string} stored - What `cleanComment` gave.
 */
export function paragraphs(stored) {
  const blocks = stored
    .split(/\n\s*\n/)
    .map((block) => block.trim().replace(/\n/g, '<br>'))
    .map((block) => (/^<(?:blockquote|p)>/.test(block) ? block : `<p>${block}</p>`));
  // Once more, and last: paragraphs were cut by text, so that a tag may end in another one than it began in.
  return sanitizeHtml(blocks.join('\n'), COMMENT);
}

/**
 * A site's address as a link, or an empty text: `javascript:` and the like are no place to visit.
 * @param {string} typed - What the reader wrote; `https://` may be left out.
 */
export function cleanAddress(typed) {
  for (const candidate of [typed.trim(), `http://${typed.trim()}`]) {
    if (!URL.canParse(candidate)) continue;
    const { protocol, href } = new URL(candidate);
    return protocol === 'https:' || protocol === 'http:' ? href : '';
  }
  return '';
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A plain text for an element or a quoted attribute. */
export const escapeHtml = (text) => String(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
