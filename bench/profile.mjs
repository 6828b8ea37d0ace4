// What a page's time and memory go into.
import { openPhone, SETTLE } from './phone.mjs';
import { record, timeByKind } from './trace.mjs';

/** What V8's heap holds, by the type of its nodes in a snapshot; the browser's own objects are not counted. */
const HELD = {
  'code and scopes': ['code', 'closure'],
  'shapes of classes and objects': ['object shape'],
  strings: ['string', 'concatenated string', 'sliced string'],
  'objects and lists': ['object', 'array', 'hidden', 'number', 'symbol', 'bigint', 'regexp'],
};

/** What memory is told by, in the order of a table. */
export const held = Object.keys(HELD);

/**
 * Loads a page and says where its main thread's time went, in milliseconds, and what its memory holds, in bytes.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<Record<string, number>>} By the names in `kinds` and `held`.
 */
export async function profile(browser, url) {
  const { context, page, cdp } = await openPhone(browser);
  const stop = await record(cdp, url, true);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE);
  const times = timeByKind(await stop());
  const memory = memoryByType(await snapshot(cdp));
  await context.close();
  return { ...times, ...memory };
}

async function snapshot(cdp) {
  const chunks = [];
  const collect = ({ chunk }) => chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', collect);
  return JSON.parse(chunks.join(''));
}

/** Nodes lie in one flat list, as many numbers each as there are fields. */
function memoryByType({ snapshot: { meta }, nodes }) {
  const fields = meta.node_fields;
  const [names] = meta.node_types;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const sizes = new Map();
  for (let at = 0; at < nodes.length; at += fields.length) {
    const name = names[nodes[at + type]];
    sizes.set(name, (sizes.get(name) ?? 0) + nodes[at + size]);
  }
  return Object.fromEntries(
    Object.entries(HELD).map(([what, types]) => [
      what,
      types.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0),
    ]),
  );
}
