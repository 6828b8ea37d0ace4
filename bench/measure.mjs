// Loads one page in a fresh context and says what it cost.
import { readFileSync } from 'node:fs';
import { openPhone, SETTLE } from './phone.mjs';
import { longTasks, record } from './trace.mjs';

const WATCH = readFileSync(new URL('./watch.js', import.meta.url), 'utf8');

/** Slow 4G as Lighthouse has it (once called Fast 3G): round trip in milliseconds, bytes a second. */
const SLOW = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/**
 * @typedef {object} Conditions
 * @property {number} [cpu] - How many times slower the processor is made.
 * @property {boolean} [slow] - Slow 4G; long tasks are counted.
 * @property {string} [late] - `600` or `never`: when scripts come.
 * @property {boolean} [boxes] - Whether every box is measured before and after; it costs layout, so not together with times.
 * @property {boolean} [scroll] - Whether the page is gone through from top to end, frame by frame.
 */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {Conditions} [conditions]
 * @returns {Promise<Record<string, number>>} Milliseconds, bytes and counts by name.
 */
export async function measure(
  browser,
  url,
  { cpu = 1, slow = false, late, boxes = false, scroll = false } = {},
) {
  const { context, page, cdp } = await openPhone(browser);
  let bytes = 0;
  let script = 0;
  const scripts = new Set();
  cdp.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (scripts.has(requestId)) script += encodedDataLength;
  });
  await cdp.send('Network.enable');
  // The main thread's own time: what else the machine does meanwhile is not counted.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (slow) await cdp.send('Network.emulateNetworkConditions', { offline: false, ...SLOW });
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.addInitScript(`window.__wantsBoxes = ${boxes};\n${WATCH}`);
  const address = late ? `${url}?late=${late}` : url;
  const stop = slow && (await record(cdp, address));
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForTimeout(SETTLE * (cpu > 1 ? 2 : 1));
  const value = await counters(cdp);
  const tasks = stop ? longTasks(await stop()) : {};
  const frames = scroll ? await page.evaluate(goThrough) : {};
  if (scroll) frames.scrolled = ((await counters(cdp))('TaskDuration') - value('TaskDuration')) * 1000;
  const seen = await page.evaluate(() => window.__seen());
  const result = {
    ...seen,
    ...tasks,
    ...frames,
    script: value('ScriptDuration') * 1000,
    style: value('RecalcStyleDuration') * 1000,
    layout: value('LayoutDuration') * 1000,
    task: value('TaskDuration') * 1000,
    // Of the document alone; the counter of the browser has the page before it too.
    nodes: await page.evaluate(countNodes),
    bytes,
    scriptBytes: script,
    ...(await heap(cdp)),
  };
  await context.close();
  return result;
}

/** What the browser has counted so far, by name; times in seconds. */
export async function counters(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
}

/** Memory and listeners that are really held. */
export async function heap(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  const value = await counters(cdp);
  return { heap: value('JSHeapUsedSize'), held: value('Nodes'), listeners: value('JSEventListeners') };
}

function countNodes() {
  const count = (root) => {
    let sum = 0;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      sum += 1 + (node.shadowRoot ? count(node.shadowRoot) : 0);
    }
    return sum;
  };
  return count(document.body);
}

/** Sixty jumps from top to end; how long the worst frame took, and how many took more than two. */
async function goThrough() {
  const times = [];
  const end = document.documentElement.scrollHeight;
  let before = performance.now();
  for (let step = 1; step <= 60; step++) {
    scrollTo(0, (end * step) / 60);
    await new Promise((drawn) => requestAnimationFrame(drawn));
    times.push(performance.now() - before);
    before = performance.now();
  }
  return { worstFrame: Math.max(...times), slowFrames: times.filter((time) => time > 34).length };
}
