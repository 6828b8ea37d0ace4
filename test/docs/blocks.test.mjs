// Every code block of the documentation is run, or compiled, or looked up: what a reader copies works.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { transform } from 'lightningcss';
import ts from 'typescript';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { blocksIn, blocksOf, documents, nameOf } from './blocks.mjs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What is run or compiled here; a diagram has nothing to run, and a block without a language is prose. */
const HERE = ['html', 'css', 'js', 'ts', 'json', 'sh'];
const UNCHECKED = ['mermaid', ''];

test('every block is of a language that is checked', () => {
  for (const block of documents.flatMap(blocksOf)) {
    assert.ok([...HERE, ...UNCHECKED].includes(block.language), nameOf(block));
  }
});

test('addresses of the package name its present version', () => {
  for (const file of documents) {
    for (const [found, named] of readFileSync(file, 'utf8').matchAll(/news-elements@(\d[\w.-]*)/g)) {
      assert.equal(named, version, `${file}: ${found}`);
    }
  }
});

describe('HTML', () => {
  const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\/news-elements@[\w.-]+\//g;
  let site;
  let browser;
  const pages = new Map();

  before(async () => {
    browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
    site = await serve();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Attributes that a tag may have beyond those of any element. */
  const attributesOf = (tag) =>
    manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName === tag)
      .flatMap(({ attributes = [] }) => attributes.map(({ name }) => name));

  /** The block as a page: whole ones as they are, parts in the place that they are for. */
  function asPage(code) {
    const local = code.replace(CDN, '/');
    if (/^<!doctype/i.test(local)) return local.replaceAll('"dist/', '"/dist/');
    const head =
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Block</title><link rel="icon" href="data:,">';
    const build =
      '<link rel="stylesheet" href="/dist/news.css"><script type="module" src="/dist/cdn/news.all.development.js"></script>';
    if (/^<(link|script|meta)/.test(local)) return `${head}${local}<p>Text.</p>`;
    const around = /^<news-(related|comments|comment-form|breadcrumb)/.test(local);
    const inside = /<news-article/.test(local)
      ? local
      : around
        ? `<news-article>${local}</news-article>`
        : `<news-article><article><h1>Title</h1>${/<h3/.test(local) ? '<h2>Section</h2>' : ''}${local}</article></news-article>`;
    return `${head}${build}<body>${inside}`;
  }

  for (const block of blocksIn('html')) {
    test(nameOf(block), async () => {
      const page = await browser.newPage();
      const told = [];
      page.on(
        'console',
        (message) => /news-elements|<news-/.test(message.text()) && told.push(message.text()),
      );
      page.on('pageerror', (error) => told.push(String(error)));
      pages.set('/block.html', asPage(block.code));
      await page.route('**/*', (route) => {
        const url = new URL(route.request().url());
        if (url.origin !== site.address)
          return route.fulfill({ status: 200, contentType: 'application/json', body: '[]' });
        const body = pages.get(url.pathname);
        if (body) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
        // Pictures and pages that an example only names.
        if (!/^\/(dist|node_modules)\//.test(url.pathname)) {
          return route.fulfill({
            contentType: 'image/svg+xml',
            body: '<svg xmlns="http://www.w3.org/2000/svg" width="18" height="12"/>',
          });
        }
        return route.continue();
      });
      await page.goto(`${site.address}/block.html`, { waitUntil: 'load' });
      await page.waitForTimeout(100);
      assert.deepEqual(told, []);
      const tags = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter(({ localName }) => localName.startsWith('news-'))
          .map((node) => [node.localName, node.getAttributeNames()]),
      );
      for (const [tag, names] of tags) {
        const known = attributesOf(tag);
        assert.ok(
          manifest.modules.some(({ declarations = [] }) =>
            declarations.some(({ tagName }) => tagName === tag),
          ),
          `<${tag}> is no element`,
        );
        for (const name of names) {
          if (/^(id|class|lang|dir|slot|hidden|tabindex|role|aria-.*|data-.*|ai-disclosure)$/.test(name))
            continue;
          assert.ok(known.includes(name), `<${tag} ${name}> is not in the manifest`);
        }
      }
      await page.close();
    });
  }
});

test('the page of the README has no frame, and is dark around a dark article', async () => {
  const browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
  const site = await serve();
  try {
    const page = await browser.newPage({ colorScheme: 'dark' });
    const [{ code }] = blocksOf('README.md').filter(({ language }) => language === 'html');
    const body = code.replaceAll(/https:\/\/cdn\.[^"]+\/dist\//g, '/dist/');
    await page.route('**/page.html', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
    await page.goto(`${site.address}/page.html`);
    const [left, top, canvas, article] = await page.evaluate(() => {
      const { x, y } = document.querySelector('news-article').getBoundingClientRect();
      document.body.style.backgroundColor = 'canvas';
      return [
        x,
        y,
        ...['body', 'news-article'].map(
          (name) => getComputedStyle(document.querySelector(name)).backgroundColor,
        ),
      ];
    });
    assert.deepEqual([left, top], [0, 0]);
    for (const colour of [canvas, article])
      assert.ok(Math.max(...colour.match(/\d+/g).map(Number)) < 48, colour);
  } finally {
    await browser.close();
    await site.close();
  }
});

describe('CSS', () => {
  const read = readFileSync('dist/news.css', 'utf8');
  for (const block of blocksIn('css')) {
    test(nameOf(block), () => {
      transform({ filename: 'block.css', code: Buffer.from(block.code) });
      for (const [name] of block.code.matchAll(/--news-[\w-]+/g)) {
        assert.ok(read.includes(`${name},`) || read.includes(`${name})`), `${name} is read nowhere`);
      }
    });
  }
});

describe('scripts', () => {
  // Inside the project, so that the package's own name resolves through its exports.
  const FOLDER = 'test/docs/.blocks';
  const blocks = blocksIn('js', 'ts');
  let faults;

  before(() => {
    mkdirSync(FOLDER, { recursive: true });
    const files = blocks.map(({ code, language }, index) => {
      const file = join(FOLDER, `block-${index}.${language}`);
      writeFileSync(file, `${code}\nexport {};\n`);
      return file;
    });
    writeFileSync(join(FOLDER, 'css.d.ts'), "declare module '*.css';\n");
    const program = ts.createProgram([...files, join(FOLDER, 'css.d.ts')], {
      allowJs: true,
      checkJs: true,
      noEmit: true,
      strict: true,
      noImplicitAny: false,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    });
    faults = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => [
        file?.fileName ?? '',
        ts.flattenDiagnosticMessageText(messageText, '\n'),
      ]);
  });
  after(() => rmSync(FOLDER, { recursive: true, force: true }));

  for (const [index, block] of blocks.entries()) {
    test(nameOf(block), () => {
      const own = faults.filter(([file]) => new RegExp(`/block-${index}\\.(js|ts)$`).test(file));
      assert.deepEqual(
        own.map(([, message]) => message),
        [],
      );
    });
  }
});

describe('data', () => {
  for (const block of blocksIn('json')) test(nameOf(block), () => void JSON.parse(block.code));
});

describe('commands', () => {
  for (const block of blocksIn('sh')) {
    test(nameOf(block), () => {
      for (const [, name] of block.code.matchAll(/npm run ([\w:-]+)/g))
        assert.ok(scripts[name], `npm run ${name}`);
      for (const [, name] of block.code.matchAll(/npm (start|test)\b/g))
        assert.ok(scripts[name], `npm ${name}`);
    });
  }
});
