// The loader for a script tag and its chunks, as configurations of the Rollup build: names with a hash of what is in
// them, one chunk for what most elements share (Lit among it), one for each element, one for whatever is fetched later.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

const ELEMENT = /\/elements\/([\w-]+)\/\1\.define\.js$/;

/** Every file that a chunk cannot run without, itself first. */
function needed(fileName, chunks) {
  const files = new Set();
  const visit = (name) => {
    if (files.has(name)) return;
    files.add(name);
    for (const next of chunks[name]?.imports ?? []) visit(next);
  };
  visit(fileName);
  return [...files];
}

/** Which files each element needs: a record by tag. */
function filesByTag(chunks) {
  return Object.fromEntries(
    Object.entries(chunks).flatMap(([fileName, { moduleIds = [] }]) =>
      moduleIds
        .map((id) => id.match(ELEMENT)?.[1])
        .filter(Boolean)
        .map((name) => [`news-${name}`, needed(fileName, chunks)]),
    ),
  );
}

/**
 * What a quarter of the elements import, directly or not, is one chunk that nearly every page needs; so are the leaf
 * helpers, each too small for a request of its own.
 */
function shared() {
  let users;
  return (id, { getModuleIds, getModuleInfo }) => {
    if (!users) {
      users = new Map();
      const elements = [...getModuleIds()].filter((one) => ELEMENT.test(one));
      for (const element of elements) {
        const seen = new Set();
        const visit = (one) => {
          if (seen.has(one)) return;
          seen.add(one);
          getModuleInfo(one)?.importedIds.forEach(visit);
        };
        visit(element);
        for (const one of seen) users.set(one, (users.get(one) ?? 0) + 1 / elements.length);
      }
    }
    return users.get(id) >= 0.25 || /\/internal\/[^/]+$/.test(id) ? 'core' : undefined;
  };
}

/** A chunk lies one folder below the loader; the addresses it makes of its own (the stylesheet's) are those of the loader. */
const placedAsLoader = {
  name: 'placed-as-loader',
  resolveImportMeta: (property, { chunkId, format }) =>
    property === 'url' && format === 'es' && chunkId.includes('/')
      ? "new URL('..', import.meta.url).href"
      : null,
};

const sri = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** Writes which files an element needs, for pages that want them early: as data, and as links for a page's `<head>`. */
const preloadList = {
  name: 'preload-list',
  writeBundle({ dir }, bundle) {
    const byTag = filesByTag(bundle);
    writeFileSync(join(dir, 'preload.json'), `${JSON.stringify(byTag, null, 2)}\n`);
    const atOnce = [
      ...new Set(
        ['article', 'breadcrumb', 'byline', 'reading-time', 'summary'].flatMap(
          (name) => byTag[`news-${name}`],
        ),
      ),
    ];
    const links = atOnce.map(
      (file) =>
        `<link rel="modulepreload" href="./${file}" integrity="${sri(join(dir, file))}" crossorigin>\n`,
    );
    writeFileSync(join(dir, 'preload.html'), links.join(''));
  },
};

/**
 * A configuration that writes the loader and its chunks.
 * @param {object} options
 * @param {string} options.name - The loader's file name.
 * @param {string} options.folder - The chunks' folder, below that of the loader.
 * @param {boolean} options.production - Whether the files are those that readers get: with source maps and a list to preload.
 * @param {import('rollup').Plugin[]} options.plugins - Run before the loader's own.
 * @param {import('rollup').Plugin[]} [options.minify] - Run after the loader's own.
 */
export const loader = ({ name, folder, production, plugins, minify = [] }) => ({
  input: 'dist/development/loader/loader.js',
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: name,
    chunkFileNames: (chunk) => `${folder}/${chunk.name.replace(/\..*/, '')}-[hash].js`,
    manualChunks: shared(),
    sourcemap: production,
  },
  plugins: [...plugins, placedAsLoader, ...minify, ...(production ? [preloadList] : [])],
});

/** Writes the integrity table of a folder: each script and stylesheet below it, with its hash. */
export function writeIntegrity(folder, out) {
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => /\.(js|css)$/.test(file))
    .sort();
  const table = Object.fromEntries(
    files.map((file) => [file.replaceAll('\\', '/'), sri(join(folder, file))]),
  );
  writeFileSync(out, `${JSON.stringify(table, null, 2)}\n`);
}
