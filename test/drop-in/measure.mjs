// What is looked at: every box and every visible property of the article, and the figures that a reader would name.
import { html } from './pages.mjs';

/** Properties that a reader can see. Borders count where they have a width. */
const SEEN = [
  ...['display', 'position', 'float', 'visibility', 'opacity', 'overflow-x', 'overflow-y'],
  ...['color', 'background-color', 'background-image', 'box-shadow', 'text-shadow', 'filter', 'transform'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-variant', 'font-stretch', 'line-height'],
  ...['font-feature-settings', 'font-variation-settings', 'white-space', 'hyphens'],
  ...['letter-spacing', 'word-spacing', 'text-transform', 'text-align', 'text-indent', 'vertical-align'],
  ...[
    'text-decoration-line',
    'border-start-start-radius',
    'border-end-end-radius',
    'appearance',
    'object-fit',
  ],
];

/** Properties that show only where another has a value, or on some elements. */
const SEEN_WHERE = {
  underlined: [
    'text-decoration-style',
    'text-decoration-color',
    'text-decoration-thickness',
    'text-underline-offset',
  ],
  'li, summary': ['list-style-type', 'list-style-position', 'list-style-image'],
  caption: ['caption-side'],
  q: ['quotes'],
};

/**
 * Measures the article on the page.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{figures: Record<string, string | number>, controls: Record<string, {width: number, height: number, hidden: number}>, nodes: {what: string, box: number[], seen: Record<string, string>}[]}>}
 */
export const measure = (page) => page.evaluate(measureHere, { always: SEEN, where: SEEN_WHERE });

/**
 * Measures the article on a page that loads another sheet, and on the page without it. A site's own root size is a wish of
 * its readers that we follow upwards, so the page without the sheet has the same.
 * @param {Awaited<ReturnType<typeof import('./pages.mjs').openBrowser>>} browser
 * @param {string} css - The other sheet.
 * @param {'before' | 'after'} order - Where it stands beside ours.
 */
export async function measureBeside(browser, css, order) {
  const page = await browser.show(html({ [order]: css }));
  const other = await measure(page);
  const root = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  const bare = await measure(await browser.show(html({ before: `html { font-size: ${root} }` })));
  return { bare, other, root };
}

/**
 * Two measurements of the same article, compared.
 * @param {Awaited<ReturnType<typeof measure>>} bare - The page with our sheet only.
 * @param {Awaited<ReturnType<typeof measure>>} other
 * @param {number} [tolerance] - Of a box, in CSS pixels.
 * @returns {string[]} One line for each difference: what, property, expected, found.
 */
export function differences(bare, other, tolerance = 1) {
  const lines = [];
  if (bare.nodes.length !== other.nodes.length) throw new Error('two measurements of two articles');
  for (const [index, { what, box, seen }] of bare.nodes.entries()) {
    const now = other.nodes[index];
    const moved = box.some((value, axis) => Math.abs(value - now.box[axis]) > tolerance);
    if (moved) lines.push(`${what} box: ${box} -> ${now.box}`);
    for (const [property, value] of Object.entries(seen)) {
      if (!same(value, now.seen[property]))
        lines.push(`${what} ${property}: ${value} -> ${now.seen[property]}`);
    }
  }
  return lines;
}

/** Lengths are the same within a tenth of a pixel, everything else to the letter. */
function same(one, other) {
  if (one === other) return true;
  const numbers = (text) => text?.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const words = (text) => text?.replace(/-?[\d.]+/g, '#');
  const [first, second] = [numbers(one), numbers(other)];
  return words(one) === words(other) && first.every((value, index) => Math.abs(value - second[index]) <= 0.1);
}

/** Runs in the page. */
function measureHere({ always, where }) {
  const host = document.querySelector('news-article');
  const origin = host.getBoundingClientRect();
  const style = (node, pseudo) => getComputedStyle(node, pseudo);
  const round = (value) => Math.round(value * 10) / 10;
  // From the parent's edge and from what stands before, so that one box that grows is one line and not a hundred.
  const box = (node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    const parent = node === host ? origin : node.parentElement.getBoundingClientRect();
    const above = node === host ? null : node.previousElementSibling?.getBoundingClientRect();
    return [x - parent.x, y - (above?.height ? above.bottom : parent.y), width, height].map(round);
  };
  const seenOf = (node, pseudo) => {
    const computed = style(node, pseudo);
    const applies = (condition) =>
      condition === 'underlined'
        ? computed.textDecorationLine !== 'none'
        : !pseudo && node.matches(condition);
    const properties = [
      ...always,
      ...Object.entries(where).flatMap(([condition, names]) => (applies(condition) ? names : [])),
    ];
    const seen = Object.fromEntries(properties.map((name) => [name, computed.getPropertyValue(name)]));
    for (const side of ['block-start', 'block-end', 'inline-start', 'inline-end']) {
      const width = computed.getPropertyValue(`border-${side}-width`);
      seen[`border-${side}`] =
        width === '0px'
          ? '0px'
          : `${width} ${computed.getPropertyValue(`border-${side}-style`)} ${computed.getPropertyValue(`border-${side}-color`)}`;
      seen[`padding-${side}`] = computed.getPropertyValue(`padding-${side}`);
    }
    return seen;
  };
  const name = (node) => {
    const one = (element) =>
      element.localName +
      [...element.classList].map((word) => `.${word}`).join('') +
      (element.type ? `[${element.type}]` : '');
    return node.parentElement && node !== host ? `${one(node.parentElement)} > ${one(node)}` : one(node);
  };
  // Four entries for each element, whatever it shows, so that two measurements stay side by side.
  const nowhere = [0, 0, 0, 0];
  const nodes = [host, ...host.querySelectorAll('*')].flatMap((node) => {
    const shown = node.getClientRects().length > 0;
    const pseudo = (which) => {
      const { content, display } = style(node, which);
      const none =
        which === '::marker' ? style(node).display !== 'list-item' : /^(none|normal)$/.test(content);
      if (!shown || none || display === 'none') return { content: 'none' };
      return which === '::marker' ? { color: style(node, which).color } : { content, ...seenOf(node, which) };
    };
    return [
      {
        what: name(node),
        box: shown ? box(node) : nowhere,
        seen: shown ? seenOf(node) : { display: style(node).display },
      },
      ...['::before', '::after', '::marker'].map((which) => ({
        what: name(node) + which,
        box: nowhere,
        seen: pseudo(which),
      })),
    ];
  });

  const one = (selector) => host.querySelector(selector);
  const value = (selector, property) => style(one(selector)).getPropertyValue(property);
  const size = (selector) => round(parseFloat(value(selector, 'font-size')));
  const width = (selector) => round(one(selector).getBoundingClientRect().width);
  const height = (selector) => round(one(selector).getBoundingClientRect().height);
  const text = 'news-article > article > p';
  const [first, second] = host.querySelectorAll(':scope > article > p');
  const figures = {
    column: width(text),
    text: size(text),
    leading: round(parseFloat(value(text, 'line-height'))),
    gap: round(second.getBoundingClientRect().top - first.getBoundingClientRect().bottom),
    headline: size('h1'),
    marker: `${value('article > ul > li', 'list-style-type')}, ${value('article > ol > li', 'list-style-type')}`,
    link: value('article > p > a', 'text-decoration-line'),
    figure: width('news-figure[placement="wide"] img'),
    caption: size('news-figure figcaption'),
    table: width('figure > table'),
    cell: height('figure td'),
    quote: round(one('article > blockquote > p').getBoundingClientRect().x - origin.x),
    field: `${width('#author')} x ${height('#author')}`,
    button: `${width('button')} x ${height('button')}`,
    article: round(origin.height),
  };
  // How much of a control's words is out of its sight, in a box that does not scroll; a check box has none.
  const controls = Object.fromEntries(
    [...host.querySelectorAll('form :is(input:not([type="hidden"]), textarea, select, button)')].map(
      (node) => [
        name(node),
        {
          width: round(node.getBoundingClientRect().width),
          height: round(node.getBoundingClientRect().height),
          hidden: Math.max(0, node.scrollHeight - node.clientHeight),
        },
      ],
    ),
  );
  return { figures, controls, nodes };
}
