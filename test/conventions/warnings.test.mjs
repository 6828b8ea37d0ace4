// Every warning leads to a paragraph of docs/warnings.md, and every paragraph to a warning.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { modules } from '../support/sources.mjs';

test('each warning is explained, and nothing else is', () => {
  const said = modules('src').flatMap(({ text }) =>
    [...text.matchAll(/\bwarn\(\s*'([a-z-]+)'/g)].map(([, code]) => code),
  );
  const explained = [...readFileSync('docs/warnings.md', 'utf8').matchAll(/^### ([a-z-]+)$/gm)].map(
    ([, code]) => code,
  );
  assert.deepEqual([...new Set(said)].sort(), explained.sort());
});
