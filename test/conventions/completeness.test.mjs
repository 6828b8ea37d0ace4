// Every element has its definition, story, test and manifest entry, and says in its doc comment what it offers.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { elementNames, modules } from '../support/sources.mjs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const declarations = manifest.modules.flatMap(({ path, declarations: all = [] }) =>
  all.map((one) => ({ path, ...one })),
);

for (const name of elementNames()) {
  test(`news-${name} is complete`, () => {
    const files = [
      `src/elements/${name}/${name}.ts`,
      `src/elements/${name}/${name}.define.ts`,
      `stories/elements/${name}/${name}.stories.ts`,
      `test/elements/${name}/${name}.test.ts`,
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );

    const define = readFileSync(`src/elements/${name}/${name}.define.ts`, 'utf8');
    assert.ok(define.includes(`'news-${name}':`), 'the definition tells TypeScript the tag');
    assert.ok(readFileSync('src/all.ts', 'utf8').includes(`/${name}.define.js`), 'all.ts defines it');
    const parts = readFileSync('src/loader/parts.ts', 'utf8').split(`'news-${name}': () => import(`);
    assert.equal(parts.length, 2, 'loader/parts.ts says once when it is loaded');
    assert.ok(
      readFileSync('src/index.ts', 'utf8').includes(`/${name}/${name}.js`),
      'index.ts exports its class',
    );

    const entry = declarations.find(({ tagName }) => tagName === `news-${name}`);
    assert.ok(entry, 'the manifest has it');
    assert.equal(entry.path, `dist/elements/${name}/${name}.js`);
    assert.ok(entry.summary, 'it has a summary');
    assert.ok(entry.slots?.length || name === 'reading-time', 'its slot is documented');
    for (const attribute of entry.attributes ?? []) {
      assert.ok(attribute.description, `attribute ${attribute.name} is documented`);
    }
  });
}

test('parts and events that the sources use are documented', () => {
  const missing = [];
  for (const { path, text, room } of modules('src')) {
    const name = room === 'elements' && path.split('/')[1];
    const entry = declarations.find(({ tagName }) => tagName === `news-${name}`);
    if (!entry) continue;
    const parts = [...text.matchAll(/part: '([^']+)'/g)].flatMap(([, names]) => names.split(' '));
    for (const part of parts) {
      if (!entry.cssParts?.some((known) => known.name === part)) missing.push(`${path}: part ${part}`);
    }
    for (const [, event] of text.matchAll(/super\('(news-[\w-]+)'/g)) {
      if (!entry.events?.some((known) => known.name === event)) missing.push(`${path}: event ${event}`);
    }
  }
  assert.deepEqual(missing, []);
});
