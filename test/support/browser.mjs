// The built examples in Chromium, for tests of what only a real page shows.
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/static-server.mjs';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** The pages that must be finished without script. */
export const FULL_PAGES = ['article', 'news-story', 'rtl', 'short-form', 'embedded'];

/** Every example page. */
export const PAGES = [...FULL_PAGES, 'no-stylesheet', 'inside-shadow', 'hostile'];

/**
 * Starts a server and a browser before the tests of a file, and ends them after.
 * @param {object} [options]
 * @param {Record<string, string>} [options.headers] - Headers of every answer.
 * @returns {{open: (name: string, options?: OpenOptions) => Promise<import('playwright-core').Page>}} Opens an example, or
 *   a page of one's own.
 *
 * @typedef {object} OpenOptions
 * @property {string} [html] - A page of one's own, in place of an example.
 * @property {number} [width] - Of the window, in CSS pixels; default 1440.
 * @property {import('playwright-core').BrowserContextOptions} [context]
 * @property {(page: import('playwright-core').Page) => unknown} [prepare] - Runs before the page is asked for.
 * @property {import('playwright-core').Page['goto'] extends (a: string, b?: infer O) => unknown ? O['waitUntil'] : never} [waitUntil]
 */
export function site({ headers } = {}) {
  let server;
  let browser;
  const contexts = new Set();
  before(async () => {
    server = await serve({ headers });
    browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    async open(name, { html, width = 1440, context: options, prepare, waitUntil = 'load' } = {}) {
      // One context at a time: a page left open takes time from the next.
      for (const old of contexts) await old.close();
      contexts.clear();
      const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
      contexts.add(context);
      const page = await context.newPage();
      page.faults = [];
      page.on('pageerror', (error) => page.faults.push(`exception: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
          page.faults.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(server.address) && !/^(data|blob|about):/.test(request.url())) {
          page.faults.push(`asks for ${request.url()}`);
        }
      });
      const address = `${server.address}/examples/${name}${/\.html|\/$/.test(name) ? '' : '/'}`;
      if (html) await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await prepare?.(page);
      await page.goto(address, { waitUntil });
      return page;
    },
  };
}

/** Has a page note what its policy refuses, in `violations`. */
export const noteViolations = (page) =>
  page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      globalThis.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });

/** Scrolls down once and back, so that lazy pictures and parts that wait for the viewport are there; waits for fonts. */
export async function walk(page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      scrollTo(0, y);
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 20)));
    }
    scrollTo(0, 0);
    await document.fonts.ready;
  });
}

/**
 * Runs axe on the page.
 * @param {import('playwright-core').Page} page
 * @param {object} [options] - axe's own.
 * @param {string} [within] - Selector of the part that is looked at; default: all of it.
 * @returns {Promise<string[]>} One line for each fault.
 */
export async function axe(page, options = {}, within = 'html') {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    ([part, given]) => globalThis.axe.run(part, given),
    [within, options],
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`));
}

/** How far the page can be scrolled sideways, in CSS pixels. */
export const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * The page as assistive technology gets it from Chromium, one line a node. (Playwright's own snapshot reads the DOM and
 * knows nothing of ElementInternals nor of what an `<aside>` is inside an article.)
 */
export async function outline(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const visit = (id, depth) => {
    const { role, name, ignored, childIds = [] } = byId.get(id);
    const kind = role?.value;
    const spoken = name?.value?.replace(/\s+/g, ' ').trim() ?? '';
    // Boxes that say nothing differ with the way a form is built; line boxes repeat their text.
    const counts = !ignored && !/^(generic|none|InlineTextBox|LineBreak|RootWebArea)$/.test(kind);
    const silent = kind === 'StaticText' && !spoken;
    if (counts && !silent) lines.push(`${'  '.repeat(depth)}${kind} ${spoken}`.trimEnd());
    if (kind !== 'StaticText') for (const child of childIds) visit(child, depth + (counts ? 1 : 0));
  };
  visit(nodes[0].nodeId, 0);
  return lines;
}
