// The pages about elements are what the manifest says, and the code in docs/frameworks.md is code that runs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { readElements, readTokens } from '../../scripts/manifest.mjs';

const elements = readElements();

test('the pages of the elements, llms.txt and the skill are what scripts/docs.mjs writes', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});

for (const file of ['llms.txt', 'skills/news-elements/SKILL.md']) {
  test(`${file} names every element, attribute, value and event`, () => {
    const text = readFileSync(file, 'utf8');
    for (const { tag, attributes, events } of elements) {
      const after = text.indexOf(`### \`<${tag}>\``);
      assert.ok(after > 0, tag);
      const entry = text.slice(after).split('\n### ')[0];
      for (const { name, values } of attributes) {
        assert.ok(entry.includes(`\`${name}\``), `${tag} ${name}`);
        for (const value of values)
          assert.ok(entry.includes(`\`${value.name}\``), `${tag} ${name}="${value.name}"`);
      }
      for (const { name } of events) assert.ok(entry.includes(name), `${tag} ${name}`);
    }
  });
}

test('llms.txt has every variable', () => {
  const text = readFileSync('llms.txt', 'utf8');
  assert.deepEqual(
    readTokens().filter(({ name }) => !text.includes(`\`${name}\``)),
    [],
  );
});

test('the code in docs/frameworks.md stands in files that are built or compiled', () => {
  const page = readFileSync('docs/frameworks.md', 'utf8');
  const blocks = [...page.matchAll(/(?:<!-- from (\S+) -->\n\n)?```\w+\n([^]*?)\n```/g)];
  for (const [block, file, code] of blocks) {
    assert.ok(file, `from which file?\n${block}`);
    // Indentation may differ; a line with … alone stands for lines left out.
    const plain = (text) => text.replaceAll(/^[ \t]+|[ \t]+$/gm, '');
    let source = plain(readFileSync(file, 'utf8'));
    for (const piece of plain(code).split(/\n?^…$\n?/m)) {
      const at = source.indexOf(piece);
      assert.ok(at >= 0, `${file} has not got:\n${piece}`);
      source = source.slice(at + piece.length);
    }
  }
});

test('docs/comments.md has every reason, field, order and capability of a service of the page’s own', () => {
  const page = readFileSync('docs/comments.md', 'utf8');
  const port = readFileSync('src/model/comment-backend.ts', 'utf8');
  const words = (type) =>
    [...port.match(new RegExp(`type ${type} =([^;]+);`))[1].matchAll(/'([\w-]+)'/g)].map(([, word]) => word);
  const [, keys] = readFileSync('src/model/comment-service.ts', 'utf8').match(
    /interface ServiceCapabilities \{([^]*?)\n\}/,
  );
  const wanted = [
    ...['RejectReason', 'CommentField', 'CommentSort'].flatMap(words),
    ...[...keys.matchAll(/^ {2}readonly (\w+)\?/gm)].map(([, key]) => key),
  ];
  assert.ok(wanted.length > 25);
  assert.deepEqual(
    wanted.filter((word) => !page.includes(`\`${word}\``)),
    [],
  );
});
