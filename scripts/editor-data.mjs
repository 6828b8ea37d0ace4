// From custom-elements.json: what editors and frameworks read, into dist/.
//   vscode.html-custom-data.json, vscode.css-custom-data.json, web-types.json   completion in VS Code and JetBrains
//   types/attributes.d.ts, and beside it a file for each framework               types of the tags in templates
//   react/*.js, react/index.d.ts                                                components for React 18 and 19
// Ends with a line that says what was written; fails where custom-elements.json does not keep to its schema.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { readElements, readManifest, readTokens } from './manifest.mjs';
import { attributeTypes, reactModules, reactTypes } from './framework-code.mjs';

const OUT = 'dist';
const manifest = readManifest();
const elements = readElements(manifest);

checkSchema();
mkdirSync(join(OUT, 'react'), { recursive: true });
cpSync('frameworks/types', join(OUT, 'types'), { recursive: true });
cpSync('frameworks/react', join(OUT, 'react'), { recursive: true });

const files = {
  'vscode.html-custom-data.json': vsCodeHtml(),
  'vscode.css-custom-data.json': vsCodeCss(),
  'web-types.json': webTypes(),
  'types/attributes.d.ts': attributeTypes(elements),
  'react/index.d.ts': reactTypes(elements),
  ...reactModules(elements),
};
for (const [file, text] of Object.entries(files)) writeFileSync(join(OUT, file), text);
console.log(
  `editor data: ${elements.length} elements, ${readTokens().length} tokens; ${Object.keys(files).length} files in ${OUT}/`,
);

function checkSchema() {
  const schema = createRequire(import.meta.url)('custom-elements-manifest/schema.json');
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  if (validate(manifest)) return;
  for (const { instancePath, message } of validate.errors) {
    console.error(`editor data: custom-elements.json ${instancePath} ${message}`);
  }
  process.exit(1);
}

/** The manifest with the words that are for readers of an editor: no `''` among the values, every token by its name. */
function forEditors() {
  const copy = structuredClone(manifest);
  for (const declaration of copy.modules.flatMap(({ declarations = [] }) => declarations)) {
    for (const attribute of declaration.attributes ?? []) {
      attribute.type.text = attribute.type.text
        .replace(/^'' \| /, '')
        .replace(/^\d( \| \d)+$/, (text) => text.replaceAll(/\d/g, "'$&'"));
      if (attribute.default === "''") delete attribute.default;
    }
  }
  return copy;
}

function vsCodeHtml() {
  const data = JSON.parse(getVsCodeHtmlCustomData(forEditors(), { hideLogs: true }));
  for (const tag of data.tags) {
    const { attributes } = elements.find((element) => element.tag === tag.name);
    for (const attribute of tag.attributes) {
      const { kind, values } = attributes.find(({ name }) => name === attribute.name);
      if (values.length) attribute.values = values;
      // What editors know of HTML's own booleans: the name alone is complete, no ="" is added.
      if (kind === 'boolean') attribute.valueSet = 'v';
    }
  }
  return json(data);
}

function vsCodeCss() {
  const data = JSON.parse(getVsCodeCssCustomData(forEditors(), { hideLogs: true }));
  const tokens = readTokens().map(({ name, description }) => ({ name, description }));
  const own = data.properties.filter(({ name }) => !tokens.some((token) => token.name === name));
  const parts = new Map();
  for (const { tag, parts: all } of elements) {
    for (const { name, description } of all) {
      parts.set(name, [...(parts.get(name) ?? []), `\`<${tag}>\`: ${description}`]);
    }
  }
  return json({
    version: data.version,
    properties: [...tokens, ...own.map(({ name, description }) => ({ name, description }))],
    pseudoElements: [...parts].sort().map(([name, said]) => ({
      name: `::part(${name})`,
      description: { kind: 'markdown', value: said.join('\n\n') },
    })),
  });
}

function webTypes() {
  const data = JSON.parse(getWebTypesData(forEditors(), { hideLogs: true }));
  for (const element of data.contributions.html.elements) delete element['doc-url'];
  return json(data);
}

/** As a file. The generators write “default: undefined” where there is none. */
function json(data) {
  return `${JSON.stringify(data, null, 2).replaceAll(' _(default: undefined)_', '')}\n`;
}
