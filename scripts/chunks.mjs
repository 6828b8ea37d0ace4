// The loader for a script tag and its chunks, as configurations of the Rollup build: names with a hash of what is in
// them, one chunk for what most elements share (Lit among it), one for each element, one for whatever is fetched later.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { integrity } from './integrity.mjs';

const ELEMENT = /\/elements\/([\w-]+)\/\1\.define\.js$/;

/** What an article is made of. */
const ARTICLE = ['article', 'breadcrumb', 'byline', 'figure', 'pull-quote', 'reading-time', 'summary'];

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
 * Which modules share a chunk. `core`: what a quarter of the elements import, directly or not, which nearly every page
 * needs, and the leaf helpers that an element imports, each too small for a request of its own. `article`: the elements
 * that an article is made of, which come together, with the helpers that they alone import; each file more costs the
 * main thread about as much as running what is in it. `thread`: the comment thread with what three comment services or
 * more need. `base`: what thread and form both need.
 * `writing`: what three services or more need for those who write.
 * A chunk for each module that is fetched later, with what only it needs: said outright, for left to itself Rollup puts
 * several into one. The rest, such as a chunk for each other element, is Rollup's choice.
 */
export function chunkOf() {
  let chunks;
  return (id, graph) => (chunks ??= assign(graph)).get(id);
}

function assign({ getModuleIds, getModuleInfo }) {
  const ids = [...getModuleIds()];
  const closure = (id, seen = new Set()) => {
    if (seen.has(id)) return seen;
    seen.add(id);
    for (const next of getModuleInfo(id)?.importedIds ?? []) closure(next, seen);
    return seen;
  };
  const ending = (end) => ids.filter((id) => id.endsWith(end));
  const countUsers = (entries) => {
    const counts = new Map();
    for (const entry of entries) for (const id of closure(entry)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };

  const elements = ids.filter((id) => ELEMENT.test(id));
  const byElements = countUsers(elements);
  const backends = ending('/comments/load-backend.js');
  const services = backends.flatMap((id) => getModuleInfo(id).dynamicallyImportedIds);
  const byServices = countUsers(services);
  const byWriters = countUsers(ids.filter((id) => /\/comments\/[\w-]+-writing\.js$/.test(id)));
  const always = countUsers([...ending('/elements/comments/thread.js'), ...backends]);
  // A form keeps drafts also where there is no thread to read.
  const byForms = countUsers(
    ['comments/keeping', 'comments/sending', 'comment-form/form-desk', 'comment-form/form-template'].flatMap(
      (name) => ending(`/${name}.js`),
    ),
  );

  const ofArticle = countUsers(ARTICLE.flatMap((name) => ending(`/elements/${name}/${name}.define.js`)));

  const later = ids.filter((id) => getModuleInfo(id).dynamicImporters.length > 0 && !ELEMENT.test(id));
  const needs = new Map(later.map((entry) => [entry, closure(entry)]));
  // Who fetches a module that nobody else fetches has what it needs itself by then.
  const there = new Map(
    later.map((entry) => {
      const [importer, ...others] = getModuleInfo(entry).dynamicImporters;
      return [entry, new Set([...needs.get(entry), ...(others.length ? [] : closure(importer))])];
    }),
  );

  const isOfArticle = (id) =>
    getModuleInfo(id).importers.every((by) => ARTICLE.some((name) => by.includes(`/elements/${name}/`)));
  const withElements = (id) => {
    const isHelper = /\/internal\/[^/]+$/.test(id) && !isOfArticle(id);
    if (byElements.get(id) >= elements.length / 4 || isHelper) return 'core';
    return ofArticle.get(id) === byElements.get(id) && 'article';
  };
  const withLater = (id) => {
    if (always.has(id)) return byForms.has(id) ? 'base' : 'thread';
    if (byServices.get(id) > 2) return 'thread';
    if (byWriters.get(id) > 2) return 'writing';
    // With the one that all others come for as well: a helper of two stands with the one that the other imports.
    const users = later.filter((entry) => needs.get(entry).has(id));
    const first = users.find((one) => users.every((other) => there.get(other).has(one)));
    return first && basename(first).split('.')[0];
  };

  const named = ids.map((id) => [id, byElements.has(id) ? withElements(id) : withLater(id)]);
  return new Map(named.filter(([, name]) => name));
}

/** A chunk lies one folder below the loader; the addresses it makes of its own (the stylesheet's) are those of the loader. */
const placedAsLoader = {
  name: 'placed-as-loader',
  resolveImportMeta: (property, { chunkId, format }) =>
    property === 'url' && format === 'es' && chunkId.includes('/')
      ? "new URL('..', import.meta.url).href"
      : null,
};

/** Writes which files an element needs, for pages that want them early: as data, and as links for a page's `<head>`. */
const preloadList = {
  name: 'preload-list',
  writeBundle({ dir }, bundle) {
    const byTag = filesByTag(bundle);
    writeFileSync(join(dir, 'preload.json'), `${JSON.stringify(byTag, null, 2)}\n`);
    const atOnce = [...new Set(ARTICLE.flatMap((name) => byTag[`news-${name}`]))];
    const links = atOnce.map(
      (file) =>
        `<link rel="modulepreload" href="./${file}" integrity="${integrity(join(dir, file))}" crossorigin>\n`,
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
    manualChunks: chunkOf(),
    // Else a named chunk takes what it imports with it, and an element would need a comment service.
    onlyExplicitManualChunks: true,
    sourcemap: production,
  },
  plugins: [...plugins, placedAsLoader, ...minify, ...(production ? [preloadList] : [])],
});
