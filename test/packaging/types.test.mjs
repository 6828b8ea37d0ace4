// What TypeScript knows of the package in a strict project of its own: tags, properties, events.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test, { after } from 'node:test';

const project = mkdtempSync(join(tmpdir(), 'news-elements-types-'));
after(() => rmSync(project, { recursive: true, force: true }));
mkdirSync(join(project, 'node_modules/news-elements'), { recursive: true });
for (const name of ['lit', '@lit', 'lit-html', 'lit-element', '@shoelace-style', '@types'])
  symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
for (const name of ['dist', 'package.json'])
  symlinkSync(resolve(name), join(project, 'node_modules/news-elements', name));

/** Compiles a module and gives back the compiler's complaints. */
function compile(code, module) {
  writeFileSync(join(project, 'page.ts'), code);
  const compilerOptions = {
    ...{ strict: true, noEmit: true, target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] },
    ...{ preserveSymlinks: true, ...module },
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['page.ts'] }));
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  const { stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules/typescript/bin/tsc'), '-p', project],
    {
      encoding: 'utf8',
    },
  );
  return stdout.trim().split('\n').filter(Boolean);
}

const MODULES = {
  bundler: { module: 'ESNext', moduleResolution: 'Bundler' },
  node16: { module: 'Node16', moduleResolution: 'Node16' },
};

for (const [name, module] of Object.entries(MODULES)) {
  test(`${name}: tags, properties and events are typed by importing the definitions`, () => {
    const code = `
      import 'news-elements/all.js';
      import { watch } from 'news-elements/loader.js';
      const figure = document.querySelector('news-figure');
      const placement: 'wide' | 'full' | 'inline' | 'margin' | 'thumbnail' | 'lead' | '' | undefined = figure?.placement;
      document.createElement('news-article').headingLevel = 2;
      document.querySelector('news-comment-form')?.addEventListener('news-comment-submit', (event) => {
        const form: HTMLFormElement = event.form;
        const data: FormData = event.data;
        console.log(form, data);
      });
      watch(document.body.attachShadow({ mode: 'open' }));
      console.log(placement);`;
    assert.deepEqual(compile(code, module), []);
  });

  test(`${name}: what is wrong is refused`, () => {
    const code = `
      import 'news-elements/elements/figure/figure.define.js';
      const figure = document.createElement('news-figure');
      figure.placement = 'sideways';
      figure.captoin = '';`;
    const complaints = compile(code, module);
    assert.equal(complaints.length, 2, complaints.join('\\n'));
    assert.match(complaints[0], /'"sideways"' is not assignable/);
    assert.match(complaints[1], /captoin/);
  });

  test(`${name}: a comment service of the page’s own`, () => {
    const service = (kind) => `
      import 'news-elements/all.js';
      import type { CommentService } from 'news-elements';
      const service: CommentService = {
        capabilities: { sort: ['newest'], limits: { text: { max: 500 } } },
        list: (thread, { sort, signal }) => [{ id: 1, author: 'Eve', body: thread + sort + signal.aborted }],
        submit: async ({ text }) => ({ kind: '${kind}', comment: { id: 2, body: { text } } }),
      };
      const thread = document.querySelector('news-comments');
      if (thread) thread.service = service;`;
    assert.deepEqual(compile(service('held'), module), []);
    assert.match(compile(service('kept'), module).join(), /"kept"/);
  });

  test(`${name}: classes without definitions`, () => {
    const code = `
      import { NewsFigure, NewsCommentSubmitEvent, registerWords, type Words } from 'news-elements';
      const words: Partial<Words> = {};
      registerWords('fr', words);
      class Own extends NewsFigure {}
      customElements.define('own-figure', Own);
      console.log(NewsCommentSubmitEvent);`;
    assert.deepEqual(compile(code, module), []);
  });
}
