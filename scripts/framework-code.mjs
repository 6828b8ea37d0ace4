// The generated half of what frameworks get: types of the attributes, and the components for React. The other half,
// which is the same for every element, is written by hand in frameworks/.

const HEADER = '// Written by scripts/editor-data.mjs from custom-elements.json.\n';

const comment = (text, indent = '  ') => `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n`;
const isWord = (name) => /^\w+$/.test(name);
const key = (name) => (isWord(name) ? name : `'${name}'`);
const camel = (name) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => camel(`-${name}`);
const beside = (module) => `../${module.replace(/^dist\//, '')}`;

/** The type of what may be written for an attribute. Templates give a number as a number or as text. */
function typeOf({ kind, values }) {
  if (kind === 'boolean') return "boolean | '' | 'true' | 'false'";
  if (kind !== 'choice') return kind === 'number' ? 'number | `${number}`' : 'string';
  return values.map(({ name }) => (/^\d+$/.test(name) ? `${name} | '${name}'` : `'${name}'`)).join(' | ');
}

const classImport = ({ className, module }) => `import type { ${className} } from '${beside(module)}';\n`;
const eventImport = ({ type, module }) => `import type { ${type} } from '${beside(module)}';\n`;

const map = (name, about, elements, inside) =>
  `\n/** ${about} */\nexport interface ${name} {\n${elements.map((element) => `  '${element.tag}': ${inside(element)};\n`).join('')}}\n`;

/**
 * `types/attributes.d.ts`: what every framework's types are made of.
 * @param {import('./manifest.mjs').Element[]} elements
 */
export function attributeTypes(elements) {
  const of = (element) => `${element.className}Attributes`;
  return [
    HEADER,
    ...elements.map(classImport),
    ...elements.flatMap(({ events }) => events).map(eventImport),
    ...elements.map(
      (element) =>
        `\n/** What may be written on \`<${element.tag}>\`. */\nexport interface ${of(element)} {\n${element.attributes
          .map((one) => `${comment(one.description)}  ${key(one.name)}?: ${typeOf(one)} | undefined;\n`)
          .join('')}}\n`,
    ),
    map('NewsAttributes', 'The attributes of each tag.', elements, of),
    map('NewsElements', 'The class of each tag.', elements, ({ className }) => className),
    map('NewsEvents', 'The events of each tag.', elements, ({ events }) =>
      events.length
        ? `{\n${events.map((one) => `${comment(one.description, '    ')}    '${one.name}': ${one.type};\n`).join('')}  }`
        : '{}',
    ),
    map('NewsProperties', 'Properties that no attribute has.', elements, ({ properties }) =>
      properties.length
        ? `{\n${properties.map((one) => `${comment(one.description, '    ')}    ${one.name}?: ${one.type};\n`).join('')}  }`
        : '{}',
    ),
  ].join('');
}

/**
 * `react/<name>.js` for each element, and the index.
 * @param {import('./manifest.mjs').Element[]} elements
 * @returns {Record<string, string>} Text by file.
 */
export function reactModules(elements) {
  const files = {};
  for (const { tag, name, className, module, attributes, events, properties } of elements) {
    const description = {
      attributes: Object.fromEntries(attributes.map((one) => [camel(one.name), one.name])),
      events: Object.fromEntries(events.map((one) => [`on${pascal(one.name)}`, one.name])),
      properties: properties.map((one) => one.name),
    };
    // By the package's own name, so that the `development` condition chooses here too.
    const definition = module.replace(/^dist\//, 'news-elements/').replace(/\.js$/, '.define.js');
    files[`react/${name}.js`] =
      `'use client';\n${HEADER}import '${definition}';\nimport { component } from './component.js';\n\n` +
      `export const ${className} = component('${tag}', '${className}', ${JSON.stringify(description, null, 2)});\n`;
  }
  files['react/index.js'] =
    `'use client';\n${HEADER}${elements.map(({ name, className }) => `export { ${className} } from './${name}.js';\n`).join('')}`;
  return files;
}

/**
 * `react/index.d.ts`.
 * @param {import('./manifest.mjs').Element[]} elements
 */
export function reactTypes(elements) {
  return [
    HEADER,
    `import type { ForwardRefExoticComponent, HTMLAttributes, ReactNode, RefAttributes } from 'react';\n`,
    ...elements.map(
      ({ className, module }) =>
        `import type { ${className} as ${className}Element } from '${beside(module)}';\n`,
    ),
    ...elements.flatMap(({ events }) => events).map(eventImport),
    ...elements.map(
      (element) =>
        `\n${comment(`${element.summary} Properties of \`<${element.className}>\`.`, '')}` +
        `export interface ${element.className}Props extends Omit<HTMLAttributes<${element.className}Element>, ${omitted(element)}> {\n` +
        element.attributes
          .map((one) => `${comment(one.description)}  ${camel(one.name)}?: ${reactType(one)} | undefined;\n`)
          .join('') +
        element.properties
          .map((one) => `${comment(one.description)}  ${one.name}?: ${one.type};\n`)
          .join('') +
        element.events
          .map(
            (one) =>
              `${comment(one.description)}  on${pascal(one.name)}?: ((event: ${one.type}) => void) | undefined;\n`,
          )
          .join('') +
        `  children?: ReactNode;\n}\n` +
        `\n${comment(element.summary, '')}export declare const ${element.className}: ForwardRefExoticComponent<\n  ${element.className}Props & RefAttributes<${element.className}Element>\n>;\n`,
    ),
  ].join('');
}

const reactType = (attribute) => (attribute.kind === 'boolean' ? 'boolean' : typeOf(attribute));

/** What React's own types have under the same name, with another meaning. */
const omitted = ({ attributes }) =>
  ["'children'", ...attributes.map((one) => `'${camel(one.name)}'`)].join(' | ');
