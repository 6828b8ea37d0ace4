// A newspaper's site in a real browser, with comments on a real server: what every end-to-end test begins with.
// COMMENT_SERVER=waline has the tests that both servers can pass run against Waline.
import { after, before, beforeEach } from 'node:test';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { passOn } from '../servers/pass-on.mjs';
import { running } from '../servers/running.mjs';
import { createWaline } from '../servers/waline.mjs';
import { createWordPress } from '../servers/wordpress.mjs';
import { articlePage, policy } from './article-page.mjs';

/**
 * Has server, site and browser up for the tests of a file, and the server reset before each.
 * @returns The newspaper.
 */
export function newspaper() {
  const service = running(process.env.COMMENT_SERVER === 'waline' ? createWaline() : createWordPress());
  let site;
  let line;
  let browser;
  const contexts = new Set();

  before(async () => {
    // The server listens by now, and its address is known.
    line = passOn({ service });
    const answer = (request, response) => {
      const { pathname, searchParams } = new URL(request.url, 'http://localhost');
      if (!pathname.startsWith('/article/')) return line.answer(request, response);
      const options = Object.fromEntries(searchParams);
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-store',
          connection: 'close',
          'content-security-policy': policy(service),
        })
        .end(articlePage(service, decodeURIComponent(pathname.slice('/article/'.length)), options));
      return true;
    };
    // A connection for each request: on one that was used before, Chromium sends a lost POST again by itself.
    site = await serve({ answer, headers: { connection: 'close' } });
    browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
  });
  beforeEach(async () => {
    for (const fault of Object.keys(line.weather)) delete line.weather[fault];
    line.sent.length = 0;
    for (const context of contexts) await context.close();
    contexts.clear();
    await service.reset();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const paper = {
    service,
    /** The requests that came to send a comment. */
    get sent() {
      return line.sent;
    },
    /** What happens to requests that send a comment: see pass-on.mjs. */
    get weather() {
      return line.weather;
    },
    get address() {
      return site.address;
    },
    /**
     * A reader's browser, with nothing in it.
     * @param {import('playwright-core').BrowserContextOptions} [options]
     */
    async reader(options) {
      const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, ...options });
      contexts.add(context);
      return context;
    },
    /**
     * Opens an article with its comments.
     * @param {string} thread
     * @param {object} [options]
     * @param {import('playwright-core').BrowserContext} [options.reader] - Default: a new one.
     * @param {Record<string, string>} [options.page] - How the page is written: see article-page.mjs.
     * @param {string} [options.hash] - Of its address.
     */
    async open(thread, { reader, page: query, hash = '' } = {}) {
      const page = await (reader ?? (await paper.reader())).newPage();
      page.faults = [];
      page.on('pageerror', (error) => page.faults.push(`exception: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
          page.faults.push(message.text());
      });
      await page.goto(paper.articleAddress(thread, query) + hash);
      return page;
    },
    articleAddress: (thread, query) =>
      `${site.address}/article/${encodeURIComponent(thread)}?${new URLSearchParams(query)}`,
  };
  return paper;
}
