// In three bundlers: an element that is not imported costs nothing, one that is imported is never dropped, and the
// conditions choose the build.
import assert from 'node:assert/strict';
import {
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test, { after } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { chromeArgs, findChrome } from '../../scripts/browsers.mjs';
import { elementNames } from '../support/sources.mjs';

/** A project that has the package among its dependencies, and ours for those of the package. */
const project = mkdtempSync(join(tmpdir(), 'news-elements-bundles-'));
after(() => rmSync(project, { recursive: true, force: true }));
mkdirSync(join(project, 'node_modules/news-elements'), { recursive: true });
for (const name of ['lit', '@lit', 'lit-html', 'lit-element', '@shoelace-style', 'tslib', 'dompurify'])
  symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
for (const name of ['dist', 'package.json'])
  symlinkSync(resolve(name), join(project, 'node_modules/news-elements', name));
writeFileSync(join(project, 'package.json'), '{"type":"module"}');

let count = 0;
function entry(code) {
  const file = join(project, `entry-${++count}.js`);
  writeFileSync(file, code);
  return file;
}

/** Each bundles a module and gives back its script and its styles. */
const BUNDLERS = {
  async rollup(file, condition) {
    const bundle = await rollup({
      input: file,
      preserveSymlinks: true,
      plugins: [
        nodeResolve({ exportConditions: [condition], rootDir: project }),
        {
          name: 'styles',
          load: (id) =>
            id.endsWith('.css') ? `globalThis.styles = ${JSON.stringify(readFileSync(id, 'utf8'))}` : null,
        },
      ],
      onwarn: () => {},
    });
    const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
    return output.map(({ code }) => code).join('\n');
  },
  async esbuild(file, condition) {
    const { outputFiles } = await esbuild.build({
      entryPoints: [file],
      bundle: true,
      write: false,
      format: 'esm',
      outdir: project,
      conditions: [condition],
      preserveSymlinks: true,
      logLevel: 'error',
    });
    return outputFiles.map(({ text }) => text).join('\n');
  },
  async vite(file, condition, settings = { minify: false }) {
    const out = `${file}-out`;
    await vite({
      root: project,
      configFile: false,
      logLevel: 'error',
      resolve: { preserveSymlinks: true, conditions: [condition] },
      mode: condition,
      build: { outDir: out, ...settings, rollupOptions: { input: file } },
    });
    return readdirSync(out, { recursive: true })
      .filter((name) => /\.(js|css)$/.test(name))
      .map((name) => readFileSync(join(out, name), 'utf8'))
      .join('\n');
  },
};

/** The elements that a bundle defines. */
const defined = (code) =>
  elementNames().filter((name) => new RegExp(`define\\w*\\(["'\`]news-${name}["'\`]`).test(code));
/** The elements whose class is in a bundle. */
const held = (code) =>
  elementNames().filter((name) => {
    const className = `News${name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}`;
    return new RegExp(`\\b${className} = class|class ${className}\\b`).test(code);
  });

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  test(`${name}: an imported definition is kept, and nothing of the other elements`, async () => {
    const code = await bundle(
      entry(`import 'news-elements/elements/figure/figure.define.js';`),
      'production',
    );
    assert.deepEqual(defined(code), ['figure']);
    assert.deepEqual(held(code), ['figure']);
    assert.ok(!code.includes('DOMPurify'));
  });

  test(`${name}: a class alone defines nothing; an import of nothing is nothing`, async () => {
    const code = await bundle(
      entry(`import { NewsFigure } from 'news-elements'; globalThis.figure = NewsFigure;`),
      'production',
    );
    assert.deepEqual(defined(code), []);
    assert.deepEqual(held(code), ['figure']);
    assert.deepEqual(
      held(await bundle(entry(`import { NewsFigure } from 'news-elements';`), 'production')),
      [],
    );
  });

  test(`${name}: all.js keeps every element, and the stylesheet stays`, async () => {
    const code = await bundle(
      entry(`import 'news-elements/news.css'; import 'news-elements/all.js';`),
      'production',
    );
    assert.deepEqual(defined(code), elementNames());
    assert.ok(code.includes('--_news-u'), 'the stylesheet');
  });

  test(`${name}: the loader keeps every element`, async () => {
    const code = await bundle(entry(`import 'news-elements/loader.js';`), 'production');
    assert.deepEqual(defined(code), elementNames());
    assert.ok(/MutationObserver/.test(code));
  });

  test(`${name}: warnings are in the development build only`, async () => {
    const file = entry(`import 'news-elements/elements/figure/figure.define.js';`);
    assert.ok((await bundle(file, 'development')).includes('docs/warnings.md'));
    assert.ok(!(await bundle(file, 'production')).includes('docs/warnings.md'));
  });
}

/** The browsers that the page on delivery names for Vite. */
const [said, ...targets] = readFileSync('docs/delivery.md', 'utf8').match(
  /cssTarget: \['([\w.]+)', '([\w.]+)', '([\w.]+)'\]/,
);

test('vite: built for the browsers that the docs name, an article without a scheme has its colours', async () => {
  const css = await BUNDLERS.vite(entry(`import 'news-elements/news.css';`), 'production', {
    cssTarget: targets,
  });
  const pairs = (sheet) => sheet.match(/light-dark\(/g).length;
  assert.equal(pairs(css), pairs(readFileSync('dist/news.css', 'utf8')));
  assert.ok(css.length < readFileSync('dist/news.css').length * 1.02, 'nothing is written twice');

  const browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
  try {
    const page = await browser.newPage();
    await page.setContent(
      `<style>${css}</style><news-article><article><h1>Title</h1></article></news-article>`,
    );
    assert.equal(
      await page.$eval('news-article', (article) => getComputedStyle(article).backgroundColor),
      'rgb(253, 252, 250)',
    );
  } finally {
    await browser.close();
  }
});

test('the example sites name the same browsers', () => {
  for (const file of [
    'react/vite.config.js',
    'vue/vite.config.js',
    'svelte/vite.config.js',
    'astro/astro.config.mjs',
  ])
    assert.ok(readFileSync(`examples/frameworks/${file}`, 'utf8').includes(said), file);
  const { browserslist } = JSON.parse(readFileSync('examples/frameworks/next/package.json', 'utf8'));
  assert.deepEqual(
    browserslist.map((name) => name.replace(' ', '')),
    targets,
  );
});
