// Stories use the package as a stranger would, and every element has a story for each state that readers meet.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { elementNames } from '../support/sources.mjs';

/** Elements with one form only. */
const WITHOUT = {
  article: ['ShortForm'],
  // Its empty element is the story Rendered.
  'comment-form': ['ShortForm', 'Empty'],
  comments: ['ShortForm'],
  'reading-time': ['ShortForm'],
};

const files = ['stories', '.storybook'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => /\.(ts|mdx|css|html)$/.test(file))
    .map((file) => join(folder, file)),
);

test('stories import the package by its public paths only', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const isPublic = (name) =>
    Object.keys(exports).some((path) => {
      const [start, end] = path.replace('.', 'news-elements').split('*');
      return end === undefined ? name === start : name.startsWith(start) && name.endsWith(end);
    });
  const wrong = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport\(?|@import)\s*['"]([^'"]+)['"]/g)]
      .map(([, name]) => name)
      .filter((name) =>
        name.startsWith('.')
          ? /\/(src|dist)\/|\/(tokens|custom-elements)\.json$/.test(name)
          : name.startsWith('news-elements') && !isPublic(name),
      )
      .map((name) => `${file}: ${name}`),
  );
  assert.deepEqual(wrong, []);
});

for (const name of elementNames()) {
  test(`news-${name} has a story for every state`, () => {
    const text = readFileSync(`stories/elements/${name}/${name}.stories.ts`, 'utf8');
    const stories = [...text.matchAll(/^export const (\w+): Story\b/gm)].map(([, story]) => story);
    const missing = ['Default', 'ShortForm', 'Empty', 'Huge', 'RightToLeft', 'Dark', 'OnPaper'].filter(
      (state) => !stories.includes(state) && !WITHOUT[name]?.includes(state),
    );
    assert.deepEqual(missing, []);
  });
}
