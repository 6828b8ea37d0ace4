// tsc has written the development build (dist/development) before this runs. Rollup makes from it the production
// modules (dist/), the files for a script tag (dist/cdn/: the loader with its chunks, and everything in one file), and from
// src/themes the stylesheets.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { chunkOf, loader } from './scripts/chunks.mjs';
import { stylesheets } from './scripts/stylesheets.mjs';

const DEV = 'dist/development';

/** Development warnings are behind one constant; here it becomes false, and the bundler drops what hangs on it. */
const production = {
  name: 'production',
  transform: (code, id) =>
    id.endsWith('/internal/development.js') ? { code: 'export const DEVELOPMENT = false;', map: null } : null,
};

const modules = readdirSync(DEV, { recursive: true })
  .filter((file) => file.endsWith('.js'))
  .map((file) => join(DEV, file));

const external = (id) => /^(lit|@lit|@shoelace-style|lit-html|tslib|dompurify)(\/|$)/.test(id);
/**
 * Chromium compiles a file that begins so while it arrives, beside the page (since 136); else each function is read
 * twice, the second time on the main thread when it is first called. https://v8.dev/blog/explicit-compile-hints
 */
const COMPILED_EARLY = '//# allFunctionsCalledOnLoad';
const minify = [
  minifyTemplateLiterals({ options: { failOnError: true } }),
  terser({ ecma: 2022, module: true, format: { preamble: COMPILED_EARLY } }),
];

const withLit = (condition) => resolve({ exportConditions: [condition] });

const isLanguage = (id) => /\/locales\/(?!en\.|words\.)\w+\.js$/.test(id);

/**
 * One file for a script tag, Lit inside. Languages other than English stay files of their own beside it, and import
 * nothing: a page may ask for the one file with a query, and a chunk that imported it back would get a second copy.
 */
const cdn = (file, plugins, condition, isApart = isLanguage) => ({
  input: join(DEV, 'all.js'),
  external: isApart,
  output: {
    file: `dist/cdn/${file}`,
    format: 'es',
    sourcemap: true,
    inlineDynamicImports: true,
    paths: (id) =>
      `./${isLanguage(id) ? 'locales' : isForm(id) ? 'comment-form' : 'comments'}/${basename(id)}`,
  },
  plugins: [withLit(condition), ...plugins],
});

/** What a page loads only where readers come near a thread. */
const THREAD = ['elements/comments/thread.js', 'elements/comments/embed.js'];
const isThread = (id) => THREAD.some((module) => id.endsWith(`/${module}`));

/** What a comment form loads only when a reader is near, or has left something. */
const FORM = [
  'elements/comment-form/form-desk.js',
  'elements/comment-form/delivery.js',
  'comments/keeping.js',
  'comments/sending.js',
];
const isForm = (id) => FORM.some((module) => id.endsWith(`/${module}`));

/** Modules beside the one file, in chunks of their own, which import nothing of it. */
const apart = (folder, input) => ({
  input: input.map((module) => join(DEV, module)),
  // An entry that is a chunk too: without this, a file more to fetch.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: `dist/cdn/${folder}`,
    chunkFileNames: '[name].js',
    manualChunks: chunkOf(),
    onlyExplicitManualChunks: true,
    format: 'es',
    sourcemap: true,
  },
  plugins: [withLit('production'), production, ...minify],
});

const language = (input) => ({
  input,
  output: { file: `dist/cdn/locales/${basename(input)}`, format: 'es', sourcemap: true },
  plugins: [production, ...minify],
});

export default [
  {
    input: modules,
    external,
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: DEV, sourcemap: true },
    plugins: [production],
  },
  cdn(
    'news.all.js',
    [production, ...minify],
    'production',
    (id) => isLanguage(id) || isThread(id) || isForm(id),
  ),
  // The thread and its services; the form's desk and its delivery.
  apart('comments', THREAD),
  apart('comment-form', FORM),
  cdn('news.all.development.js', [], 'development'),
  loader({
    name: 'news.js',
    folder: 'chunks',
    production: true,
    plugins: [withLit('production'), production],
    minify,
  }),
  loader({
    name: 'news.development.js',
    folder: 'development',
    production: false,
    plugins: [withLit('development')],
  }),
  ...modules.filter(isLanguage).map(language),
  stylesheets('src/themes', 'dist'),
];
