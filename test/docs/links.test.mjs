// Every relative link of the documentation leads to a file that is there.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { documents } from './blocks.mjs';

for (const file of [...documents, 'SECURITY.md', 'CHANGELOG.md']) {
  test(file, () => {
    const prose = readFileSync(file, 'utf8').replace(/^\s*```[^]*?^\s*```/gm, '');
    const links = [...prose.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      ([, to]) => to,
    );
    assert.deepEqual(
      links.filter((to) => !existsSync(join(dirname(file), decodeURIComponent(to)))),
      [],
    );
  });
}
