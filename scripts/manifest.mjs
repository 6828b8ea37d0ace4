// What the manifest says of each element, in the words that editor data, types and pages are made of.
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Attribute
 * @property {string} name - As HTML writes it.
 * @property {string} [property] - The property of the same value.
 * @property {string} description - In Markdown.
 * @property {'boolean' | 'number' | 'string' | 'choice'} kind
 * @property {{name: string, description: string}[]} values - What a choice may be.
 * @property {string} default - As the page tells it; '' for none.
 *
 * @typedef {object} Element
 * @property {string} tag
 * @property {string} className
 * @property {string} name - The tag without `news-`, which is the folder's name.
 * @property {string} module - The module of the class, in `dist/`.
 * @property {string} summary
 * @property {string} description - In Markdown, with the examples.
 * @property {string[]} examples - The HTML of its examples.
 * @property {Attribute[]} attributes
 * @property {{name: string, type: string, description: string}[]} properties - Those that no attribute has.
 * @property {{name: string, type: string, module: string, description: string}[]} events
 * @property {{name: string, description: string}[]} slots
 * @property {{name: string, description: string}[]} parts
 * @property {{name: string, description: string, default?: string}[]} cssProperties
 * @property {{name: string, description: string}[]} states
 */

/** @returns {object} custom-elements.json as it is. */
export const readManifest = () => JSON.parse(readFileSync('custom-elements.json', 'utf8'));

/**
 * @param {object} [manifest]
 * @returns {Element[]} Every element, by its tag.
 */
export function readElements(manifest = readManifest()) {
  const elements = listElements(manifest);
  for (const { tag, events } of elements) {
    const strange = events.find(({ module }) => !module);
    if (strange)
      throw new Error(`manifest: ${tag}: no *.events.ts has the class ${strange.type} of ${strange.name}`);
  }
  return elements;
}

function listElements(manifest) {
  const modules = Object.fromEntries(
    manifest.modules.flatMap(({ path, declarations = [] }) => declarations.map(({ name }) => [name, path])),
  );
  return manifest.modules
    .flatMap(({ path, declarations = [] }) => declarations.map((one) => ({ ...one, module: path })))
    .filter(({ tagName }) => tagName)
    .map((one) => ({
      tag: one.tagName,
      className: one.name,
      name: one.tagName.replace('news-', ''),
      module: one.module,
      summary: one.summary,
      description: one.description,
      examples: [...one.description.matchAll(/```html\n([^]*?)\n```/g)].map(([, html]) => html),
      attributes: (one.attributes ?? []).map(attribute),
      properties: (one.members ?? [])
        .filter(
          ({ kind, name, static: isStatic }) =>
            kind === 'field' && !isStatic && !one.attributes?.some(({ fieldName }) => fieldName === name),
        )
        .map(({ name, type, description }) => ({
          name,
          type: type?.text ?? 'unknown',
          description: line(description),
        })),
      events: (one.events ?? []).map(({ name, type, description }) => ({
        name,
        type: type.text,
        module: modules[type.text],
        description: line(description),
      })),
      slots: one.slots ?? [],
      parts: one.cssParts ?? [],
      cssProperties: one.cssProperties ?? [],
      states: one.cssStates ?? [],
    }))
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));
}

/** @returns {Attribute} */
function attribute({ name, fieldName, type, default: initial, description }) {
  const choices = type.text
    .split('|')
    .map((one) => one.trim())
    .filter((one) => /^('.+'|\d+)$/.test(one));
  const values = choices.map((one) => one.replaceAll("'", ''));
  const said = line(description);
  return {
    name,
    property: fieldName,
    description: said,
    kind: choices.length ? 'choice' : type.text,
    values: values.map((value) => ({ name: value, description: meaning(said, value) })),
    default: [undefined, "''", 'false'].includes(initial) ? '' : initial,
  };
}

/** What a description says of one value: the words in parentheses after it. */
const meaning = (description, value) =>
  description.match(new RegExp(`\`${value}\` \\(([^)]+)\\)`))?.[1] ?? '';

/** A text of several lines as one paragraph. */
const line = (text = '') => text.replaceAll(/\s*\n\s*/g, ' ');

/** @returns {{name: string, description: string, value: string}[]} Every `--news-*` a publisher may set, from tokens.json. */
export function readTokens() {
  const found = [];
  const walk = (group, path) => {
    for (const [key, token] of Object.entries(group)) {
      if ((key.startsWith('$') && key !== '$root') || typeof token !== 'object') continue;
      if ('$value' in token || 'light' in token) {
        const name = ['--news', ...path, key].filter((part) => part !== '$root').join('-');
        found.push({ name, description: token.$description });
      } else walk(token, [...path, key]);
    }
  };
  walk(JSON.parse(readFileSync('tokens.json', 'utf8')).gazette, []);
  return found;
}
