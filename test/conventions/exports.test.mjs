// Every path the package offers leads to a file, every module imports safely in Node (but the single files for a script
// tag), and nothing is defined unless asked for.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import test from 'node:test';
import { elementNames } from '../support/sources.mjs';

const own = JSON.parse(readFileSync('package.json', 'utf8'));
const resolve = (path) => relative('.', createRequire(import.meta.url).resolve(`news-elements${path}`));

test('every public path resolves to its built file', () => {
  const expected = {
    '': 'dist/index.js',
    '/all.js': 'dist/all.js',
    '/news.css': 'dist/news.css',
    '/loader.js': 'dist/loader/loader.js',
    '/cdn/news.js': 'dist/cdn/news.js',
    '/cdn/news.development.js': 'dist/cdn/news.development.js',
    '/cdn/news.all.js': 'dist/cdn/news.all.js',
    '/cdn/integrity.json': 'dist/cdn/integrity.json',
    '/cdn/preload.json': 'dist/cdn/preload.json',
    '/cdn/preload.html': 'dist/cdn/preload.html',
    '/cdn/news.all.development.js': 'dist/cdn/news.all.development.js',
    '/react': 'dist/react/index.js',
    '/vscode.html-custom-data.json': 'dist/vscode.html-custom-data.json',
    '/vscode.css-custom-data.json': 'dist/vscode.css-custom-data.json',
    '/web-types.json': 'dist/web-types.json',
    '/custom-elements.json': 'custom-elements.json',
    '/package.json': 'package.json',
    '/tokens.json': 'tokens.json',
  };
  for (const name of elementNames()) {
    for (const file of [`elements/${name}/${name}.js`, `elements/${name}/${name}.define.js`]) {
      expected[`/${file}`] = `dist/${file}`;
    }
  }
  for (const file of readdirSync('dist/themes')) expected[`/themes/${file}`] = `dist/themes/${file}`;
  for (const file of readdirSync('src/locales')) {
    const built = `locales/${file.replace(/\.ts$/, '.js')}`;
    expected[`/${built}`] = `dist/${built}`;
  }
  for (const [path, file] of Object.entries(expected)) {
    assert.equal(resolve(path), file);
    assert.ok(existsSync(file), `${file} is built`);
  }
});

test('every key of exports is covered above and has its types and its development twin', () => {
  const examples = { './elements/*.js': 'article/article', './locales/*.js': 'en', './types/*': 'react' };
  for (const [key, target] of Object.entries(own.exports)) {
    if (typeof target === 'string') continue;
    for (const pattern of Object.values(target)) {
      const file = pattern.replace('*', examples[key]);
      assert.ok(existsSync(file), `${key}: ${file}`);
    }
  }
});

for (const build of ['dist', 'dist/development']) {
  test(`every module of ${build} imports in Node`, () => {
    const files = readdirSync(build, { recursive: true })
      .filter((file) => file.endsWith('.js') && !/^(cdn|development)/.test(file))
      .map((file) => `./${build}/${file}`);
    const code = `for (const file of ${JSON.stringify(files)}) await import(file);`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
    });
    assert.ok(files.length > 50);
    assert.equal(status, 0, stderr);
  });
}

test('every element can be made in Node, where Lit’s server has neither document nor observers', () => {
  const code = `
    const exported = Object.values(await import('news-elements'));
    const classes = exported.filter(({ prototype }) => prototype && 'requestUpdate' in prototype);
    for (const Part of classes) new Part();
    console.log(classes.length);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(Number(stdout), elementNames().length);
});

test('only definitions and stylesheets have side effects', () => {
  const effects = readdirSync('src', { recursive: true }).filter(
    (file) =>
      file.endsWith('.ts') && /^(define\(|customElements\.define)/m.test(readFileSync(`src/${file}`, 'utf8')),
  );
  assert.deepEqual(
    effects.filter((file) => !file.endsWith('.define.ts')),
    [],
  );
});

test('the version in the code is the package’s', () => {
  assert.match(readFileSync('src/internal/version.ts', 'utf8'), new RegExp(`VERSION = '${own.version}'`));
});
