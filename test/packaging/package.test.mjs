// The package as it is published: what is in it, what the checkers of packages say, and that it works where it is installed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test, { after, before } from 'node:test';
import * as esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { chromeArgs, findChrome } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/static-server.mjs';

const own = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'news-elements-package-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function run(command, args, cwd = '.') {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8' });
  assert.equal(result.status, 0, `${command} ${args.join(' ')}: ${result.stderr}${result.stdout}`);
  return result.stdout;
}

let tarball;
let files;
before(() => {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder]));
  tarball = join(folder, packed.filename);
  files = packed.files.map(({ path }) => path);
});

/** Everything that may be published; each of these is there. */
const MEANT = [
  /^(CHANGELOG|CONTRIBUTING|LICENSE|README|SECURITY)(\.md)?$/,
  /^(package|custom-elements|tokens)\.json$/,
  /^docs\/[\w-]+\.md$/,
  /^docs\/decisions\/[\w-]+\.md$/,
  /^docs\/elements\/[\w-]+\.md$/,
  /^docs\/pictures\/[\w-]+\.(png|svg)$/,
  /^dist\/(news\.css|themes\/[\w-]+\.css)$/,
  /^dist\/(all|index)\.(d\.ts|js|js\.map)$/,
  /^dist\/development\/(all|index)\.(js|js\.map)$/,
  /^dist\/(development\/)?(comments|contexts|controllers|internal|loader|locales|model|styles)\/[\w.-]+\.(d\.ts|js|js\.map)$/,
  /^dist\/(development\/)?elements\/[\w-]+\/[\w.-]+\.(d\.ts|js|js\.map)$/,
  /^dist\/cdn\/news(\.all)?(\.development)?\.js(\.map)?$/,
  /^dist\/cdn\/(integrity\.json|preload\.json|preload\.html)$/,
  /^dist\/cdn\/(chunks|comments|comment-form|locales)\/[\w.-]+\.js(\.map)?$/,
  /^dist\/react\/[\w-]+\.(d\.ts|js)$/,
  /^dist\/types\/\w+\.d\.ts$/,
  /^dist\/(vscode\.(html|css)-custom-data|web-types)\.json$/,
  /^(llms\.txt|skills\/news-elements\/SKILL\.md)$/,
  /^dist\/cdn\/development\/[\w.-]+\.js$/,
];

test('the package holds what is meant and nothing else', () => {
  assert.deepEqual(
    files.filter((file) => !MEANT.some((pattern) => pattern.test(file))),
    [],
  );
  assert.deepEqual(
    MEANT.filter((pattern) => !files.some((file) => pattern.test(file))),
    [],
  );
});

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: resolve('.'), pack: 'npm', strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('types resolve as modules do', () => {
  const entries = [
    '.',
    'all.js',
    'loader.js',
    'elements/figure/figure.js',
    'elements/figure/figure.define.js',
    'locales/fr.js',
  ];
  run(join('node_modules/.bin/attw'), [
    tarball,
    '--profile',
    'esm-only',
    '--no-color',
    '--entrypoints',
    ...entries,
  ]);
});

test('installed into an empty project it works in Node and in a page', async () => {
  const project = mkdtempSync(join(folder, 'project-'));
  writeFileSync(join(project, 'package.json'), '{"type":"module","private":true}');
  run('npm', ['install', tarball, '--prefer-offline', '--no-audit', '--no-fund'], project);

  const code = `
    const { NewsFigure } = await import('news-elements');
    await import('news-elements/all.js');
    await import('news-elements/loader.js');
    const { words } = await import('news-elements/locales/fr.js');
    console.log(typeof NewsFigure, words.summary);`;
  const said = run(process.execPath, ['--input-type=module', '-e', code], project);
  assert.equal(said.trim(), 'function L’essentiel');

  writeFileSync(join(project, 'page.js'), `import 'news-elements/news.css'; import 'news-elements/all.js';`);
  await esbuild.build({
    absWorkingDir: project,
    entryPoints: ['page.js'],
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: 'built',
  });
  writeFileSync(
    join(project, 'index.html'),
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="built/page.css"><script type="module" src="built/page.js"></script>
    <news-article><article><h1>Titre</h1><news-summary ai="generated"><ul><li>Un.</li></ul></news-summary></article></news-article>`,
  );
  const server = await serve({ root: project });
  const browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
  try {
    const page = await browser.newPage();
    const faults = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(server.address);
    await page.getByRole('heading', { name: 'L’essentiel' }).waitFor();
    assert.equal(await page.evaluate(() => document.querySelectorAll('link[rel="stylesheet"]').length), 1);
    assert.deepEqual(faults, []);
  } finally {
    await browser.close();
    await server.close();
  }
});

test('the version is one of semantic versioning, and the changelog has a place for it', () => {
  assert.match(own.version, /^\d+\.\d+\.\d+(-[\w.]+)?$/);
  assert.match(readFileSync('CHANGELOG.md', 'utf8'), new RegExp(`^## (Unreleased|\\[?${own.version})`, 'm'));
});
