// What a language model is given: llms.txt, the whole of it in one file, and the skill, which is short and tells what to do.
import { readFileSync } from 'node:fs';
import { allowed } from './element-page.mjs';

const line = (text) => text.replaceAll(/\s*\n\s*/g, ' ');

/** One element in a few lines: its attributes with their values, what it takes, events and parts. */
function entry(element) {
  const { tag, summary, attributes, properties, slots, events, parts } = element;
  return [
    `### \`<${tag}>\``,
    summary,
    [
      ...attributes.map((one) => `- \`${one.name}\` (${allowed(one)}): ${one.description}`),
      ...properties.map((one) => `- property \`${one.name}\`: ${one.description}`),
      ...slots.map((one) => `- inside: ${line(one.description)}`),
      ...events.map((one) => `- event \`${one.name}\`: ${one.description}`),
      ...(parts.length ? [`- parts: ${parts.map(({ name }) => `\`${name}\``).join(', ')}`] : []),
    ].join('\n'),
  ].join('\n\n');
}

const html = (text) => `\`\`\`html\n${text}\n\`\`\``;

/** The rules that hold for every page, the same in both files. */
const rules = () => readFileSync('scripts/docs/rules.md', 'utf8').trim();

/**
 * @param {object} sources
 * @param {import('../manifest.mjs').Element[]} sources.elements
 * @param {{name: string, description: string}[]} sources.tokens
 * @param {string} sources.version
 * @param {string} sources.story - A whole page.
 */
export function llms({ elements, tokens, version, story }) {
  return [
    '# news-elements',
    `> HTML tags for news articles, version ${version}. One stylesheet finishes the author’s own HTML, one script adds what HTML cannot.`,
    rules(),
    '## A whole page',
    html(story),
    '## Elements',
    ...elements.map((element) => [entry(element), ...element.examples.map(html)].join('\n\n')),
    '## Variables in CSS',
    'Set them on `:root`, on a wrapper or on an element; the library never declares them.',
    tokens.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n'),
    '## More',
    [
      '- [The elements](docs/elements/README.md): a page for each',
      '- [Theming](docs/theming.md): five themes, colour schemes, layouts, every variable',
      '- [Frameworks](docs/frameworks.md): React, Next, Vue, Svelte, Angular, Astro, Eleventy, WordPress',
      '- [Warnings](docs/warnings.md): what the development build says, and what to do',
      '- [Browsers](docs/browsers.md)',
    ].join('\n'),
  ].join('\n\n');
}

/** @param {{elements: import('../manifest.mjs').Element[], story: string}} sources */
export function skill({ elements, story }) {
  return [
    '---\nname: news-elements\ndescription: Write, theme or mend a news article page with the news-elements custom elements (news-article, news-figure, news-summary, news-comments and the others). Use it when a page has news-* tags, or when someone asks for an article page, pull quotes, captions, related articles or comments with this package.\n---',
    '# Writing an article with news-elements',
    rules(),
    '## A whole page to start from',
    html(story),
    '## The tags',
    ...elements.map(entry),
    '## Where to look',
    '`llms.txt` in the package has examples of every element and every variable; `docs/` has the rest.',
  ].join('\n\n');
}
