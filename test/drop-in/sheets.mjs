// What a page that takes an article in may already load. Each sheet is read from its own package, as it is published.
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const read = (path) => readFileSync(path, 'utf8');
const fromPackage = (path) => read(new URL(`../../node_modules/${path}`, import.meta.url));

/** Tailwind's build replaces theme(key, default) and --theme(key, default); without a configuration it gives the default. */
const withDefaults = (css) => css.replace(/(?:--)?theme\(\s*[^,]+,\s*([^()]*?)\s*\)/g, '$1');

/** WordPress's own sheet for blocks, where one is at hand: WP_BLOCK_LIBRARY, or the WordPress that test/servers unpacks. */
function blockLibrary() {
  const home = process.env.WP_HOME_DIR ?? join(process.env.TMPDIR ?? tmpdir(), 'news-wordpress');
  const path = 'wp-includes/css/dist/block-library/style.css';
  return [process.env.WP_BLOCK_LIBRARY, join(home, 'www', path), join('/usr/share/wordpress', path)].find(
    (file) => file && existsSync(file),
  );
}

/** Sheets that are built on rules with two element names must come before ours. */
const ONLY_BEFORE = ['Pico', 'rules with two names'];

/**
 * The sheets of other people.
 * @returns {{name: string, css: string, orders: ('before' | 'after')[]}[]} The harmless first, and where each may stand
 *   beside ours.
 */
export function foreignSheets() {
  const sheets = new Map([
    ['bare reset', '* { margin: 0; padding: 0; box-sizing: border-box }'],
    ['normalize.css', fromPackage('normalize.css/normalize.css')],
    ['modern-normalize', fromPackage('modern-normalize/modern-normalize.css')],
    ['Bootstrap', fromPackage('bootstrap/dist/css/bootstrap.css')],
    ['Tailwind 3', withDefaults(fromPackage('tailwindcss3/src/css/preflight.css'))],
    ['Tailwind 4', withDefaults(fromPackage('tailwindcss/preflight.css'))],
    ['rules with two names', read(new URL('descendants.css', import.meta.url))],
    ['Pico', fromPackage('@picocss/pico/css/pico.css')],
    ['classic theme', read(new URL('classic-theme.css', import.meta.url))],
  ]);
  const blocks = read(new URL('block-library.css', import.meta.url));
  sheets.set('rules of a block library and classic theme', blocks + sheets.get('classic theme'));
  const library = blockLibrary();
  if (library)
    sheets.set('WordPress’s block library and classic theme', read(library) + sheets.get('classic theme'));
  return [...sheets].map(([name, css]) => ({
    name,
    css,
    orders: ONLY_BEFORE.includes(name) ? ['before'] : ['before', 'after'],
  }));
}
