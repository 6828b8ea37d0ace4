// A stranger's body in an article page, in Chromium. The browser's own parser reads it, no script of its runs, and nothing
// leaves the machine: our sheet and script come from dist/, every picture is a drawing of the size that is declared.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.mjs';

const ORIGIN = 'http://stress.test';
const FILES = {
  '/news.css': ['text/css', readFileSync('dist/news.css', 'utf8')],
  '/news.all.js': ['text/javascript', readFileSync('dist/cdn/news.all.js', 'utf8')],
};
/** Only our own script runs: an onclick or onerror in a body is text. */
const POLICY = "script-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'";

const shell = (ours) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title>
${ours ? '<link rel="stylesheet" href="/news.css"><script type="module" src="/news.all.js"></script>' : ''}
<style>body { margin: 0 }</style></head><body><main><news-article><article>
<header><h1>A body of a stranger’s</h1><p class="standfirst">As it stands in the source.</p></header>
<news-byline><p>By <a rel="author" href="#">Ada Quill</a></p><p><time datetime="2026-03-14">14 March 2026</time></p></news-byline>
</article></news-article></main></body></html>`;

/**
 * Chromium, ready to show bodies.
 * @returns {Promise<{show: (body: {html: string, title: string, lang?: string}, options?: {ours?: boolean}) => Promise<import('playwright-core').Page>, close: () => Promise<void>}>}
 *   `ours: false` shows the body without our sheet and script. A page's `faults` are what it said in the console.
 */
export async function openBrowser() {
  const browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
  let page;
  const show = async ({ html, title, lang }, { ours = true } = {}) => {
    await page?.close();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    page.faults = [];
    page.on('pageerror', (error) => page.faults.push(`exception: ${error.message}`));
    page.on('console', (message) => {
      // What the policy above refuses, and what is not fetched, is this test's own doing.
      const own = /Content Security Policy|Failed to load resource|net::ERR_/.test(message.text());
      if (message.type() === 'error' && !own) page.faults.push(`console: ${message.text()}`);
    });
    const sizes = new Map();
    await page.route('**/*', (route) => answer(route, ours, sizes));
    await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
    for (const [url, size] of await page.evaluate(parse, { html, title, lang })) sizes.set(url, size);
    await page.evaluate(insert);
    await page.evaluate(settle);
    return page;
  };
  return { show, close: () => browser.close() };
}

function answer(route, ours, sizes) {
  const request = route.request();
  const { origin, pathname } = new URL(request.url());
  if (origin === ORIGIN && request.frame().parentFrame() === null) {
    if (request.isNavigationRequest() && pathname === '/')
      return route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': POLICY },
        body: shell(ours),
      });
    const [contentType, body] = FILES[pathname] ?? [];
    if (body) return route.fulfill({ contentType, body });
  }
  if (request.resourceType() === 'image')
    return route.fulfill({
      contentType: 'image/svg+xml',
      body: picture(sizes.get(request.url()) ?? [1200, 800]),
    });
  if (request.isNavigationRequest())
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
  return route.abort();
}

const picture = ([width, height]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#89a"/></svg>`;

/** Runs in the page: reads the body, keeps it aside, and tells the size that each picture is declared to have. */
function parse({ html, title, lang }) {
  if (lang) document.querySelector('news-article').setAttribute('lang', lang);
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  globalThis.source = parsed.body;
  if (title) {
    const heading = new DOMParser().parseFromString(title, 'text/html').body;
    document.querySelector('h1').replaceChildren(...heading.childNodes);
  }
  return [...parsed.querySelectorAll('img, source')].flatMap((node) => {
    const image = node.closest('picture')?.querySelector('img') ?? node;
    const size = ['width', 'height'].map((name) => parseInt(image.getAttribute(name), 10));
    if (!size.every((value) => value > 0)) return [];
    const candidates = (node.getAttribute('srcset') ?? '')
      .split(/\s+(?:[\d.]+[wx])?,?\s*/)
      .concat(node.getAttribute('src') ?? '');
    return candidates
      .filter((url) => url && URL.canParse(url, location.href))
      .map((url) => [new URL(url, location.href).href, size]);
  });
}

/** Runs in the page: the body's nodes become the article's. A copy stays behind, to be asked for its words. */
function insert() {
  const body = document.importNode(globalThis.source, true);
  // A late picture would wait for the reader to scroll.
  for (const node of body.querySelectorAll('[loading]')) node.removeAttribute('loading');
  globalThis.inserted = [...body.childNodes];
  document.querySelector('news-article > article').append(...body.childNodes);
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Runs in the page: pictures and fonts are there, and two frames have been drawn. */
async function settle() {
  const pictures = [...document.images].filter((image) => !image.complete);
  await Promise.all(
    pictures.map(
      (image) => new Promise((done) => ['load', 'error'].map((name) => image.addEventListener(name, done))),
    ),
  );
  await document.fonts.ready;
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}
