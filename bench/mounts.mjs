// Two hundred times an article is put into the page and taken out again: what it costs, and what is left behind.
import { article, plain, toHtml } from './article.mjs';
import { counters, heap } from './measure.mjs';
import { openPhone } from './phone.mjs';

const TIMES = 200;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url - A page whose script defines the elements, or one that defines nothing.
 * @param {boolean} isOurs
 * @returns {Promise<Record<string, number>>}
 */
export async function mounts(browser, url, isOurs) {
  const { context, page, cdp } = await openPhone(browser);
  await cdp.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(800);
  const html = toHtml(isOurs ? article() : plain(article()));
  // Once before, so that what is kept once for all is not taken for a leak.
  await page.evaluate(mount, { html, times: 3 });
  const before = await heap(cdp);
  const task = async () => (await counters(cdp))('TaskDuration') * 1000;
  const start = await task();
  await page.evaluate(mount, { html, times: TIMES });
  const end = await task();
  const after = await heap(cdp);
  await context.close();
  return {
    task: end - start,
    keptNodes: after.held - before.held,
    keptListeners: after.listeners - before.listeners,
    keptBytes: (after.heap - before.heap) / TIMES,
  };
}

async function mount({ html, times }) {
  const template = document.createElement('template');
  // The benchmark's own text, in the benchmark's own page.
  template.innerHTML = html;
  const place = document.createElement('main');
  document.body.append(place);
  for (let time = 0; time < times; time++) {
    place.append(template.content.cloneNode(true));
    await new Promise((drawn) => requestAnimationFrame(drawn));
    place.replaceChildren();
  }
  place.remove();
  await new Promise((over) => setTimeout(over, 300));
}
