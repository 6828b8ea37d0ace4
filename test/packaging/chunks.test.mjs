// The files for a script tag: one copy of everything, and tables that say what is there.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { closure } from '../../scripts/imports.mjs';
import { integrityTable } from '../../scripts/integrity.mjs';
import { readTable } from '../../scripts/tables.mjs';
import { elementNames, modules } from '../support/sources.mjs';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { version } = json('package.json');
const read = (file) => readFileSync(join('dist/cdn', file), 'utf8');
const chunks = readdirSync('dist/cdn/chunks').filter((file) => file.endsWith('.js'));
const imports = (code) =>
  [...code.matchAll(/(?:from|import)\s*\(?["']([^"']+)["']/g)].map(([, name]) => name);

test('the loader imports nothing at once, and no chunk imports the loader', () => {
  assert.deepEqual(read('news.js').match(/from\s*["']|import\s*["']/g), null);
  for (const chunk of chunks) {
    for (const name of imports(read(`chunks/${chunk}`)))
      assert.match(name, /^\.\/[\w-]+\.js$/, `${chunk} imports ${name}`);
  }
});

test('no element needs the comment thread, a service or the sanitiser before it is wanted', () => {
  const files = Object.values(json('dist/cdn/preload.json')).flat();
  assert.deepEqual(
    files.filter((file) => /thread|sanitise|purify|wordpress|isso|waline/.test(file)),
    [],
  );
});

test('a thread is read without the code that only writers need', () => {
  for (const folder of ['comments', 'chunks']) {
    const files = readdirSync(`dist/cdn/${folder}`);
    const named = (name) => files.find((file) => new RegExp(`^${name}(-[\\w-]{8})?\\.js$`).test(file));
    for (const service of ['wordpress', 'wordpress-form', 'isso', 'waline', 'remark42', 'artalk', 'custom']) {
      assert.ok(named(`${service}-writing`), `${folder}: ${service}`);
      const [thread, own] = [named('thread'), named(service)].map((file) => join('dist/cdn', folder, file));
      const all = [...closure(thread, own)];
      assert.ok(all.length > 1);
      assert.deepEqual(
        all.filter((file) => /writing|sending|outbox|drafts|purify|extras/.test(file)),
        [],
        service,
      );
    }
  }
});

test('every chunk has a hash in its name and a source map', () => {
  for (const chunk of chunks) {
    assert.match(chunk, /^[a-z\d-]+-[\w-]{8}\.js$/);
    assert.ok(existsSync(`dist/cdn/chunks/${chunk}.map`), chunk);
  }
});

test('one chunk has Lit, and one each element', () => {
  const holding = (pattern) => chunks.filter((chunk) => pattern.test(read(`chunks/${chunk}`)));
  assert.equal(holding(/reactiveElementVersions/).length, 1);
  for (const name of elementNames()) {
    assert.equal(holding(new RegExp(`\\(["']news-${name}["'],`)).length, 1, name);
  }
});

test('what is fetched later is a chunk of its own, without anything that is fetched at another time', () => {
  const imports = modules('src').flatMap((module) => module.imports);
  // What every thread needs comes with it; two modules only pass on what others export.
  const isApart = ({ isLazy, own }) =>
    isLazy && own && !/\.define\.ts$|\/(load-backend|keeping|sending)\.ts$/.test(own);
  const later = new Set(imports.filter(isApart).map(({ own }) => own.replace(/\.ts$/, '.js')));
  const found = chunks.flatMap((chunk) => {
    const paths = json(`dist/cdn/chunks/${chunk}.map`).sources.map((path) => path.split('/development/')[1]);
    const held = paths.filter((path) => later.has(path));
    assert.ok(held.length < 2, `${chunk} holds ${held.join(' and ')}`);
    return held;
  });
  assert.deepEqual(found.sort(), [...later].sort());
});

test('the list to preload names every element’s files, and they are there', () => {
  const list = json('dist/cdn/preload.json');
  assert.deepEqual(
    Object.keys(list).sort(),
    elementNames()
      .map((name) => `news-${name}`)
      .sort(),
  );
  for (const file of Object.values(list).flat()) assert.ok(existsSync(`dist/cdn/${file}`), file);
  const table = json('dist/cdn/integrity.json');
  const links = [...read('preload.html').matchAll(/href="\.\/([^"]+)" integrity="([^"]+)"/g)];
  assert.deepEqual(links.map(([, file]) => file.split('-')[0]).sort(), ['chunks/article', 'chunks/core']);
  for (const [, file, hash] of links) assert.equal(hash, table[`cdn/${file}`]);
});

test('the integrity table is that of the files', () => {
  assert.deepEqual(json('dist/cdn/integrity.json'), integrityTable());
});

test('the page on delivery tells the hashes of the files, and every address the version', () => {
  const table = integrityTable();
  const rows = readTable('docs/delivery.md', 'integrity');
  assert.equal(rows.length, 3);
  for (const [file, hash] of rows) assert.equal(hash, `\`${table[file.replace(/^`dist\/|`$/g, '')]}\``);
  for (const page of ['README.md', 'docs/delivery.md']) {
    const text = readFileSync(page, 'utf8');
    for (const [, said] of text.matchAll(/news-elements@([\w.-]+)/g)) assert.equal(said, version, page);
    for (const [, file, hash] of text.matchAll(/dist\/([\w./-]+)"[^>]*integrity="([^"]+)"/g))
      assert.equal(hash, table[file]);
  }
});

test('the sizes in the README are those of the build', () => {
  const rows = readTable('README.md', 'sizes');
  const files = {
    '`news.css`': 'dist/news.css',
    '`cdn/news.js`': 'dist/cdn/news.js',
    '`cdn/news.all.js`': 'dist/cdn/news.all.js',
  };
  for (const [start, file] of Object.entries(files)) {
    const row = rows.find(([name]) => name.startsWith(start));
    assert.ok(row, start);
    // Compressors differ by a few bytes from one version of Node to the next.
    const size = gzipSync(readFileSync(file), { level: 9 }).length / 1000;
    assert.ok(Math.abs(parseFloat(row[1]) - size) <= 0.1, `${file}: ${row[1]} is ${size}`);
  }
});
