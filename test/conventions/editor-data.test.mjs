// What editors complete is what there is: every tag, attribute, value, variable and part, and nothing else.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { readElements } from '../../scripts/manifest.mjs';

const read = (file) => JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
const elements = readElements();

test('VS Code: tags, attributes and their values', () => {
  const { tags } = read('vscode.html-custom-data.json');
  assert.deepEqual(
    tags.map(({ name }) => name).sort(),
    elements.map(({ tag }) => tag),
  );
  for (const { tag, attributes } of elements) {
    const offered = tags.find(({ name }) => name === tag).attributes;
    assert.deepEqual(
      offered.map(({ name, values }) => [name, values.map((value) => value.name)]),
      attributes.map(({ name, values }) => [name, values.map((value) => value.name)]),
    );
    assert.deepEqual(
      offered.filter(({ description }) => !description),
      [],
      `${tag}: each attribute is explained`,
    );
  }
  const placement = tags
    .find(({ name }) => name === 'news-figure')
    .attributes.find(({ name }) => name === 'placement');
  assert.deepEqual(
    placement.values.filter(({ description }) => !description),
    [],
    'and so is each value',
  );
});

test('VS Code: variables and parts', () => {
  const { properties, pseudoElements } = read('vscode.css-custom-data.json');
  const offered = properties.map(({ name }) => name);
  const sheets = readdirSync('src/themes').map((file) => readFileSync(`src/themes/${file}`, 'utf8'));
  const names = sheets.flatMap((sheet) =>
    [...sheet.matchAll(/var\((--news-[a-z][\w-]*)/g)].map(([, name]) => name),
  );
  // What a reader sets, not a publisher; and the placeholder of a comment.
  const used = new Set(names.filter((name) => !name.startsWith('--news-reader-') && name !== '--news-x'));
  assert.deepEqual(
    [...used].filter((name) => !offered.includes(name)),
    [],
  );
  assert.deepEqual(
    properties.filter(({ description }) => !description),
    [],
  );
  const parts = new Set(elements.flatMap((element) => element.parts.map(({ name }) => `::part(${name})`)));
  assert.deepEqual(pseudoElements.map(({ name }) => name).sort(), [...parts].sort());
});

test('JetBrains: tags and attributes of this version', () => {
  const { name, version, contributions } = read('web-types.json');
  const own = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.deepEqual([name, version], [own.name, own.version]);
  assert.deepEqual(
    contributions.html.elements
      .map((one) => [one.name, one.attributes.map((attribute) => attribute.name)])
      .sort(),
    elements.map(({ tag, attributes }) => [tag, attributes.map((attribute) => attribute.name)]),
  );
  const { elements: written } = contributions.html;
  assert.doesNotMatch(JSON.stringify(written.map((one) => one.description)), /undefined/);
  assert.doesNotMatch(JSON.stringify(written.map((one) => one.attributes)), /undefined|''/);
});
