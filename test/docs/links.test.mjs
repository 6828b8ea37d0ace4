// Every relative link of the documentation leads to a file that is there, and in the package too where the page is.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { documents } from './blocks.mjs';

const { files } = JSON.parse(readFileSync('package.json', 'utf8'));

/** True for what is packed; npm adds these three by itself. */
const isPacked = (path) =>
  ['README.md', 'LICENSE', 'package.json', ...files].some(
    (file) => path === file || path.startsWith(`${file}/`),
  );

for (const file of [
  ...documents,
  'SECURITY.md',
  'CHANGELOG.md',
  'llms.txt',
  'skills/news-elements/SKILL.md',
]) {
  test(file, () => {
    const prose = readFileSync(file, 'utf8').replace(/^\s*```[^]*?^\s*```/gm, '');
    const links = [...prose.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, to]) =>
      join(dirname(file), decodeURIComponent(to)),
    );
    assert.deepEqual(
      links.filter((to) => !existsSync(to)),
      [],
    );
    if (!isPacked(file)) return;
    assert.deepEqual(
      links.filter((to) => !isPacked(to)),
      [],
      'not in the package',
    );
  });
}
