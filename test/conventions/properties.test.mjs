// A property that an element’s page or another page of the docs names is read by a stylesheet.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { modules } from '../support/sources.mjs';

const sheets = readdirSync('src/themes').map((name) => readFileSync(`src/themes/${name}`, 'utf8'));
const styles = modules('src')
  .filter(({ path }) => path.endsWith('.styles.ts'))
  .map(({ text }) => text);
const css = [...sheets, ...styles].join('\n');
const isUnread = (name) => !new RegExp(`var\\(\\s*${name}\\s*[,)]`).test(css);

test('each property of an element’s own is read', () => {
  const named = modules('src').flatMap(({ text }) =>
    [...text.matchAll(/@cssprop \[?(--[\w-]+)/g)].map(([, name]) => name),
  );
  assert.ok(named.length > 5);
  assert.deepEqual(named.filter(isUnread), []);
});

test('each property that the docs name is read', () => {
  const pages = readdirSync('docs', { recursive: true })
    .filter((file) => file.endsWith('.md') && !file.startsWith('decisions'))
    .map((file) => `docs/${file}`);
  for (const file of ['README.md', 'CHANGELOG.md', 'llms.txt', 'skills/news-elements/SKILL.md', ...pages]) {
    const named = new Set(readFileSync(file, 'utf8').match(/--news-[a-z\d-]*[a-z\d](?![a-z\d*-])/g));
    assert.deepEqual([...named].filter(isUnread), [], file);
  }
});
