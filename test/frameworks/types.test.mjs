// The types of the tags and of the React components, each under its framework's own checker: right use compiles, and a
// wrong value, an unknown attribute, tag or event does not.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const FOLDER = 'test/frameworks/types';

/** Runs a checker of the project's own dependencies; what it prints is all that matters here. */
const run = (name, args, cwd = '.') =>
  new Promise((done) => {
    const bin = new URL(`../../node_modules/.bin/${name}`, import.meta.url).pathname;
    execFile(bin, args, { cwd, encoding: 'utf8' }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, output: stdout + stderr }),
    );
  });

for (const name of ['react19', 'react18', 'preact', 'solid']) {
  test(`JSX in ${name}`, async () => {
    const { code, output } = await run('tsc', ['-p', `${FOLDER}/${name}`]);
    assert.equal(code, 0, output);
  });
}

test('the templates of Vue', async () => {
  const { code, output } = await run('vue-tsc', ['--noEmit', '-p', '.'], `${FOLDER}/vue`);
  assert.equal(code, 0, output);
});

test('the template of Angular', async () => {
  const { code, output } = await run('ngc', ['-p', `${FOLDER}/angular`]);
  assert.equal(code, 0, output);
});

test('the markup of Svelte', async () => {
  const { output } = await run('svelte-check', [
    '--workspace',
    `${FOLDER}/svelte`,
    '--tsconfig',
    `${process.cwd()}/${FOLDER}/svelte/tsconfig.json`,
    '--output',
    'machine',
    '--threshold',
    'error',
  ]);
  const found = [...output.matchAll(/ERROR "([\w.]+)" (\d+):/g)].map(([, file, line]) => `${file} ${line}`);
  const lines = readFileSync(`${FOLDER}/svelte/Wrong.svelte`, 'utf8').split('\n');
  const wrong = lines.flatMap((text, index) =>
    text.startsWith('<news-') ? [`Wrong.svelte ${index + 1}`] : [],
  );
  assert.equal(wrong.length, 5);
  assert.deepEqual(found, wrong, output);
});
