// The bodies that publishers' services answer with, as HTML. Where a service has no HTML but typed blocks, the plainest
// HTML for them: enough to hold real words, lists and pictures, no importer.

const escape = (text) =>
  String(text ?? '').replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );

const figure = (src, alt, caption, width = 1200, height = 800) =>
  `<figure><img src="${escape(src)}" alt="${escape(alt)}" width="${width}" height="${height}">${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>`;

/**
 * The bodies in a service's answer.
 * @param {any} data - Parsed JSON.
 * @returns {{id?: string, title: string, html: string, lang?: string}[]} None where it is no answer that is known.
 */
export const bodiesIn = (data) =>
  [wordPress, ghost, guardianContent, guardianPage, bbc].flatMap((read) => read(data) ?? []);

/** GET /wp-json/wp/v2/posts: one post, or a list. */
const wordPress = (data) =>
  [data]
    .flat()
    .filter((post) => typeof post?.content?.rendered === 'string' && typeof post.title?.rendered === 'string')
    .map((post) => ({ id: post.id, title: post.title.rendered, html: post.content.rendered }));

/** GET /ghost/api/content/posts/. */
const ghost = (data) =>
  data?.posts
    ?.filter(({ html }) => typeof html === 'string')
    .map(({ id, slug, title, html }) => ({ id: slug ?? id, title: escape(title), html }));

/** The Guardian's content API: an answer, or one content of it. */
function guardianContent(data) {
  const content = data?.response?.content ?? data;
  const html =
    content?.fields?.body ?? content?.blocks?.body?.map?.(({ bodyHtml = '' }) => bodyHtml).join('\n');
  return html && [{ title: escape(content.webTitle), html }];
}

/** What the Guardian hands its page renderer: blocks of elements. */
function guardianPage(data) {
  if (!data?.headline || !Array.isArray(data.blocks)) return undefined;
  const html = data.blocks.flatMap(({ elements = [] }) =>
    elements.map((element) => {
      if (element.html) return element.html;
      if (!element.media?.allImages?.length) return '';
      const [{ url, fields = {} }] = element.media.allImages;
      const { alt, caption, credit } = element.data ?? {};
      return figure(
        url,
        alt,
        [caption, escape(credit)].filter(Boolean).join(' '),
        fields.width,
        fields.height,
      );
    }),
  );
  const body = `${data.main ?? ''}${html.join('\n')}`;
  return [{ title: escape(data.headline), html: body, lang: data.lang }];
}

/** The BBC's articles: blocks in blocks. The older shape has one level, and some of its own markup in the text. */
function bbc(data) {
  const blocks = data?.content?.model?.blocks ?? data?.content?.blocks;
  if (!Array.isArray(blocks)) return undefined;
  const lang = data.metadata?.passport?.language ?? data.metadata?.language;
  const html = blocks.map(bbcBlock).join('\n');
  const title = data.promo?.headlines?.headline ?? '';
  return /\S/.test(html.replace(/<[^>]*>/g, '')) ? [{ title: escape(title), html, lang }] : undefined;
}

const inside = (block) => (block.model?.blocks ?? block.items ?? []).map(bbcBlock).join('');
/** The text of a block, wherever below it stands. */
const words = (block) =>
  block?.type === 'fragment' || !block?.model?.blocks
    ? (block?.model?.text ?? block?.text ?? '').replace(/<[^>]*>/g, '')
    : block.model.blocks.map(words).join(' ');

const BBC = {
  headline: (block) => `<h2>${escape(words(block))}</h2>`,
  subheadline: (block) => `<h2>${escape(words(block))}</h2>`,
  heading: (block) => `<h2>${escape(words(block))}</h2>`,
  crosshead: (block) => `<h2>${escape(words(block))}</h2>`,
  paragraph: (block) => `<p>${inside(block) || escape(words(block))}</p>`,
  introduction: (block) => `<p>${escape(words(block))}</p>`,
  fragment: ({ model }) =>
    (model.attributes ?? []).reduce(
      (text, attribute) => ({ bold: `<b>${text}</b>`, italic: `<i>${text}</i>` })[attribute] ?? text,
      escape(model.text),
    ),
  urlLink: (block) => `<a href="${escape(block.model.locator)}">${inside(block)}</a>`,
  unorderedList: (block) => `<ul>${inside(block)}</ul>`,
  orderedList: (block) => `<ol>${inside(block)}</ol>`,
  list: (block) => `<ul>${inside(block)}</ul>`,
  listItem: (block) => `<li>${inside(block) || escape(words(block))}</li>`,
  blockquote: (block) => `<blockquote>${inside(block)}</blockquote>`,
  image: ({ model, href, altText, caption, width, height, ...block }) => {
    const parts = Object.fromEntries((model?.blocks ?? []).map((one) => [one.type, one]));
    const raw = parts.rawImage?.model ?? {};
    return figure(
      raw.locator ?? href ?? block.path,
      parts.altText ? words(parts.altText) : altText,
      escape(parts.caption ? words(parts.caption) : caption),
      raw.width ?? width,
      raw.height ?? height,
    );
  },
  text: inside,
};

const bbcBlock = (block) => BBC[block?.type]?.(block) ?? '';
