// The page of one element, and the list of all. Headings come in the same order on every page; what an element has not
// got is left out.

const NOTE = '<!-- Written by scripts/docs.mjs from the doc comment of the class. -->';

/** Text in a cell of a table: a bar would end it. */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
const code = (text) => `\`${text}\``;

/** A table, or nothing where there are no rows. */
function table(heading, columns, rows) {
  if (!rows.length) return '';
  const lines = [columns, columns.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return `## ${heading}\n\n${lines.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n`;
}

/** @param {import('../manifest.mjs').Attribute} attribute */
export function allowed({ kind, values }) {
  return kind === 'choice' ? values.map(({ name }) => code(name)).join(', ') : kind;
}

/** @param {import('../manifest.mjs').Element} element */
export function elementPage(element) {
  const { tag, name, className, summary, description, attributes, properties, events } = element;
  return [
    `${NOTE}\n\n# \`<${tag}>\`\n\n${summary}\n\n${description}\n\n`,
    `## Import\n\n\`\`\`js\nimport 'news-elements/elements/${name}/${name}.define.js'; // defines <${tag}>\n` +
      `import { ${className} } from 'news-elements'; // the class alone\n` +
      `import { ${className} as Component } from 'news-elements/react'; // the component for React\n\`\`\`\n\n`,
    table(
      'Attributes',
      ['attribute', 'property', 'values', 'default', 'what it is for'],
      attributes.map((one) => [
        code(one.name),
        one.property ? code(one.property) : '',
        allowed(one),
        one.default && code(one.default),
        one.description,
      ]),
    ),
    attributes.some(({ kind }) => kind === 'boolean')
      ? 'A boolean attribute is true where it stands, and false where it is left out or written `="false"`.\n\n'
      : '',
    table(
      'Properties',
      ['property', 'type', 'what it is for'],
      properties.map((one) => [code(one.name), code(one.type), one.description]),
    ),
    table(
      'Content',
      ['slot', 'what it takes'],
      element.slots.map((one) => [one.name ? code(one.name) : 'inside the tag', one.description]),
    ),
    table(
      'Events',
      ['event', 'class', 'when'],
      events.map((one) => [code(one.name), code(one.type), one.description]),
    ),
    table(
      'Parts',
      ['`::part()`', 'what it is'],
      element.parts.map((one) => [code(one.name), one.description]),
    ),
    table(
      'States',
      ['`:state()`', 'when'],
      element.states.map((one) => [code(one.name), one.description]),
    ),
    table(
      'Properties of its own in CSS',
      ['property', 'what it is', 'default'],
      element.cssProperties.map((one) => [
        code(one.name),
        one.description,
        one.default ? code(one.default) : '',
      ]),
    ),
    'All properties of all themes: [theming](../theming.md). Warnings of the development build: [warnings](../warnings.md). ' +
      'In React, Vue, Svelte and others: [frameworks](../frameworks.md).\n',
  ].join('');
}

/** @param {import('../manifest.mjs').Element[]} elements */
export function indexPage(elements) {
  return `${NOTE}\n\n# The elements\n\n| tag | what it is |\n| --- | --- |\n${elements
    .map(({ tag, summary }) => `| [\`<${tag}>\`](${tag}.md) | ${cell(summary)} |`)
    .join('\n')}\n`;
}
