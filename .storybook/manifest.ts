// What the docs pages and the controls know of an element, read from its manifest entry: nothing is written twice.
import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from 'news-elements/custom-elements.json';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
interface Member extends Named {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly parameters?: readonly Named[];
  readonly return?: { readonly type?: { readonly text: string } };
}
interface Attribute extends Named {
  readonly fieldName?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
  readonly slots?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Module {
  readonly path: string;
  readonly declarations?: readonly Declaration[];
}

/** Methods that the browser and Lit call, no page. */
const LIFE_CYCLE =
  /^(connected|disconnected|adopted|connectedMove|attributeChanged|form\w+)Callback$|^(will|first|should)?update[d]?$|^render$|^createRenderRoot$|^requestUpdate$|^performUpdate$|^handleEvent$|^(add|remove)Controller$/i;

const modules = (manifest as unknown as { modules: readonly Module[] }).modules;

function find(tag: string): { readonly module: Module; readonly element: Declaration } | undefined {
  for (const module of modules) {
    const element = module.declarations?.find(({ tagName }) => tagName === tag);
    if (element) return { module, element };
  }
  return undefined;
}

/**
 * The manifest entry of an element.
 * @param tag - A tag, such as `news-figure`.
 * @returns The entry, or an empty one where the manifest has none.
 */
export const declarationOf = (tag: string): Declaration => find(tag)?.element ?? {};

/**
 * The choices of a union of literals: `"'' | 'wide'"` gives `['', 'wide']`.
 * @param type - The type as the manifest writes it.
 * @returns The values, or undefined where the type is anything else.
 */
export function choicesOf(type: string): (string | number)[] | undefined {
  const parts = type
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part && part !== 'undefined' && part !== 'null');
  if (parts.length < 2) return undefined;
  const values = parts.map((part) => {
    const text = /^'([^']*)'$|^"([^"]*)"$/.exec(part);
    if (text) return text[1] ?? text[2] ?? '';
    return /^-?\d+(\.\d+)?$/.test(part) ? Number(part) : undefined;
  });
  return values.includes(undefined) ? undefined : (values as (string | number)[]);
}

type ArgType = ArgTypes[string];

function row({ name, description, default: value, type }: Named, category: string): ArgType {
  return {
    name,
    description,
    control: { disable: true },
    table: {
      category,
      ...(type && { type: { summary: type.text } }),
      ...(value !== undefined && { defaultValue: { summary: value } }),
    },
  };
}

function attributeRow(attribute: Attribute): ArgType {
  const type = attribute.type?.text ?? 'string';
  const choices = choicesOf(type);
  const shared = row(attribute, 'attributes');
  if (choices)
    return { ...shared, options: choices, control: { type: 'select', labels: { '': '(not written)' } } };
  if (type === 'boolean') return { ...shared, control: { type: 'boolean' }, type: { name: 'boolean' } };
  if (type === 'number') return { ...shared, control: { type: 'number' }, type: { name: 'number' } };
  return { ...shared, control: { type: 'text' }, type: { name: 'string' } };
}

/** A colour has a picker, everything else in CSS is typed. */
const cssRow = (property: Named): ArgType => ({
  ...row(property, 'css custom properties'),
  control: /colou?r|background/.test(property.name) ? { type: 'color' } : { type: 'text' },
});

function methodRow(method: Member): ArgType {
  const parameters = (method.parameters ?? []).map(({ name, type }) => `${name}: ${type?.text ?? 'unknown'}`);
  const type = { text: `(${parameters.join(', ')}) => ${method.return?.type?.text ?? 'void'}` };
  return row({ ...method, type }, 'methods');
}

/**
 * Storybook's controls and the rows of the docs table for an element. An attribute and its property are one row under
 * the property's name, which is what a story's `args` are called; every other kind has a prefix, for a part may have an
 * attribute's name.
 * @param tag - The story's `component`.
 */
export function argTypesOf(tag: string): ArgTypes {
  const element = declarationOf(tag);
  const types: ArgTypes = {};
  // `lang` and the like are HTML's own: observed, and so listed, but neither typed nor described.
  const attributes = (element.attributes ?? []).filter(({ type, description }) => type || description);
  const covered = new Set(attributes.map(({ fieldName, name }) => fieldName ?? name));
  const open = (element.members ?? []).filter(
    (member) => !member.static && (member.privacy ?? 'public') === 'public',
  );

  for (const attribute of attributes) types[attribute.fieldName ?? attribute.name] = attributeRow(attribute);
  for (const member of open)
    if (member.kind === 'field' && !covered.has(member.name))
      types[`property:${member.name}`] = row(member, 'properties');
  for (const slot of element.slots ?? [])
    types[`slot:${slot.name}`] = row({ ...slot, name: slot.name || '(default)' }, 'slots');
  for (const event of element.events ?? []) types[`event:${event.name}`] = row(event, 'events');
  for (const member of open)
    if (member.kind === 'method' && !LIFE_CYCLE.test(member.name))
      types[`method:${member.name}`] = methodRow(member);
  for (const property of element.cssProperties ?? []) types[property.name] = cssRow(property);
  for (const part of element.cssParts ?? []) types[`part:${part.name}`] = row(part, 'css shadow parts');
  for (const state of element.cssStates ?? []) types[`state:${state.name}`] = row(state, 'css states');
  return types;
}

/**
 * The text at the head of a docs page: what the element is for, and the line that imports it.
 * @param tag - The story's `component`.
 * @returns Markdown.
 */
export function descriptionOf(tag: string): string {
  const found = find(tag);
  if (!found) return '';
  const definition = found.module.path.replace(/^dist\//, 'news-elements/').replace(/\.js$/, '.define.js');
  return [
    found.element.description ?? '',
    '```js',
    `import '${definition}'; // this element alone`,
    "import 'news-elements/all.js'; // or all of them",
    '```',
    'To see it as readers without JavaScript do, set *Script* in the toolbar to *off*.',
  ].join('\n');
}
