// Makes every page of the benchmark, as files in bench/.built (git-ignored).
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { article, bare, comments, plain, related, toHtml } from './article.mjs';
import { litShadow, shoelace } from './rivals.mjs';

const BUILT = 'bench/.built';
const CSS = '/dist/news.css';
const LOADER = '/dist/cdn/news.js';
const ONE_FILE = '/dist/cdn/news.all.js';
const NOTHING = '/bench/.built/empty.js';

/** How many comments stand in one list: as in a thread that the element writes. */
const GROUP = 20;

/**
 * @typedef {object} Page
 * @property {string} name
 * @property {string} says - What it is, for the report.
 * @property {string} body
 * @property {string[]} [css]
 * @property {string} [script]
 */

/**
 * The same sheet for a page without our tags: each tag's name is a class. It skips nothing that is far away: that is
 * ours to be measured, and what a sheet written by hand seldom has.
 */
const plainSheet = (css) =>
  css
    .replace(/(?<![\w.-])(news-(?:[a-z]+-)*[a-z]+)(?=[\s,.:>{~+)[&]|$)/g, '.$1')
    .replaceAll('content-visibility:auto', '');

const page = ({ name, body, css = [CSS], script = NOTHING }) => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${name}</title><link rel="icon" href="/examples/assets/icon.svg">
${css.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<link rel="stylesheet" href="/bench/.built/page.css">
${script && `<script type="module" src="${script}"></script>`}
</head><body>${body}</body></html>`;

const PLAIN = '/bench/.built/plain.css';
const ours = () => toHtml(article());

/** The article, one page for each way to make it. @returns {Page[]} */
export const articlePages = () => [
  {
    name: 'plain',
    says: 'semantic HTML, one stylesheet, an empty module script',
    body: toHtml(plain(article())),
    css: [PLAIN],
  },
  {
    name: 'plain-again',
    says: 'the same page a second time: the noise',
    body: toHtml(plain(article())),
    css: [PLAIN],
  },
  { name: 'no-script', says: 'ours, no script', body: ours() },
  { name: 'loader', says: 'ours, the loader `news.js`', body: ours(), script: LOADER },
  { name: 'one-file', says: 'ours, one file `news.all.js`', body: ours(), script: ONE_FILE },
  {
    name: 'shadow',
    says: 'Lit, every part drawn into a shadow root',
    body: toHtml(litShadow()),
    css: [PLAIN],
    script: '/bench/.built/lit-shadow.js',
  },
  {
    name: 'shoelace',
    says: 'Shoelace: breadcrumb, details, cards, form',
    body: toHtml(shoelace()),
    css: ['/bench/.built/shoelace.css', PLAIN],
    script: '/bench/.built/shoelace.js',
  },
  {
    name: 'react',
    says: 'React, drawn on the client',
    body: '<div id="root"></div>',
    css: [PLAIN],
    script: '/bench/.built/react.js',
  },
];

/** Nodes of the words alone. @returns {Page} */
export const barePage = () => ({
  name: 'bare',
  says: 'the words in semantic HTML and nothing else',
  body: toHtml(bare(article())),
  css: [PLAIN],
});

const pair = (series, size, tree, extra = {}) => [
  { series, size, name: `${series}-${size}-plain`, body: toHtml(plain(tree)), css: [PLAIN], ...extra.plain },
  { series, size, name: `${series}-${size}-ours`, body: toHtml(tree), script: LOADER, ...extra.ours },
];

const feed = (count, hasForm) => Array.from({ length: count }, (_, id) => article({ id, hasForm }));

/** Pages that grow: pairs of plain and ours. */
export const growthPages = () => [
  ...[30, 300, 3000].flatMap((paragraphs) => pair('paragraphs', paragraphs, article({ paragraphs }))),
  ...[6, 60, 600].flatMap((cards) => pair('related', cards, ['news-article', {}, related(cards)])),
  ...[100, 1000, 10_000].flatMap((count) =>
    pair('comments', count, ['news-article', {}, comments(count)], {
      ours: { body: toHtml(['news-article', {}, comments(count, GROUP)]) },
    }),
  ),
  ...[1, 10, 100].flatMap((count) =>
    pair('articles', count, ['main', {}, ...feed(count, true)], {
      ours: { body: toHtml(['main', { class: 'feed' }, ...feed(count, false)]) },
    }),
  ),
];

/** Builds everything. */
export async function buildPages() {
  rmSync(BUILT, { recursive: true, force: true });
  mkdirSync(BUILT, { recursive: true });
  const write = (name, text) => writeFileSync(join(BUILT, name), text);
  const css = plainSheet(readFileSync('dist/news.css', 'utf8'));
  write('plain.css', css);
  write('empty.js', '');
  // A feed as the docs write it: articles further down wait until they come near.
  write(
    'page.css',
    'body { margin: 0 }\n.feed > news-article { content-visibility: auto; contain-intrinsic-block-size: auto 5000px }\n',
  );
  await build({
    entryPoints: ['react', 'shoelace', 'lit-shadow'].map((name) => `bench/rivals/${name}.mjs`),
    outdir: BUILT,
    bundle: true,
    minify: true,
    format: 'esm',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'text' },
    plugins: [
      {
        name: 'plain',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^plain\.css$/ }, () => ({ path: join(process.cwd(), BUILT, 'plain.css') })),
      },
    ],
  });
  await build({
    entryPoints: ['bench/node_modules/@shoelace-style/shoelace/dist/themes/light.css'],
    outfile: join(BUILT, 'shoelace.css'),
    minify: true,
  });
  for (const made of [...articlePages(), barePage(), ...growthPages()])
    write(`${made.name}.html`, page(made));
}
