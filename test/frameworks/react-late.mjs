// The React components where React comes late: the page was written by a server, the elements have filled it in, and
// a reader has begun to write. One list of checks for whichever React is given.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { serve } from '../../scripts/static-server.mjs';

const SOURCES = 'test/frameworks/react-late';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; " +
  "trusted-types lit-html news-elements dompurify 'allow-duplicates'";

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} modules - The folder that has `react` and `react-dom`.
 */
export async function checkLateReact(browser, modules) {
  const folder = mkdtempSync(join(tmpdir(), 'news-elements-react-'));
  const html = await bundle(folder, modules);
  copyFileSync('dist/news.css', join(folder, 'news.css'));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Late</title><link rel="icon" href="data:,">` +
      `<link rel="stylesheet" href="news.css"><div id="root">${html}</div><script type="module" src="client.js"></script></html>`,
  );
  const server = await serve({ root: folder, headers: { 'content-security-policy': POLICY } });
  const page = await browser.newPage();
  try {
    await use(page, server.address, html);
  } finally {
    await page.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both sides of the page, built for development so that React says what it finds. */
async function bundle(folder, modules) {
  const shared = {
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    resolve: {
      conditions: ['development', 'module', 'browser'],
      alias: ['react-dom', 'react'].map((name) => ({
        find: new RegExp(`^${name}(?=/|$)`),
        replacement: resolve(modules, name),
      })),
    },
  };
  const output = { outDir: folder, emptyOutDir: false, minify: false };
  await build({
    ...shared,
    build: {
      ...output,
      rolldownOptions: { input: `${SOURCES}/client.js`, output: { entryFileNames: 'client.js' } },
    },
  });
  await build({
    ...shared,
    ssr: { noExternal: true },
    build: {
      ...output,
      ssr: `${SOURCES}/server.js`,
      rolldownOptions: { output: { entryFileNames: 'server.mjs' } },
    },
  });
  const { html } = await import(pathToFileURL(join(folder, 'server.mjs')).href);
  return html();
}

async function use(page, address, html) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  assert.match(html, /<news-figure[^>]* placement="wide"/, 'attributes are in the server’s HTML');
  assert.match(html, /<news-article[^>]* class="story"/);
  assert.doesNotMatch(html, /drop-cap/, 'false is left out');
  assert.match(html, /<news-comment-form[^>]*><\/news-comment-form>/, 'and nothing is inside the form');

  await page.goto(address);
  const text = page.locator('news-comment-form [name="comment"]');
  await text.fill('Written before React came.');
  await page.evaluate(() => globalThis.takeOver());
  const button = page.getByRole('button', { name: /^Render/ });
  const form = await page.$('news-comment-form form');

  for (const count of [1, 2, 3]) {
    await button.click();
    await page.getByRole('button', { name: `Render ${count}` }).waitFor();
    assert.equal(await text.inputValue(), 'Written before React came.', `kept after render ${count}`);
  }
  assert.equal(await form.evaluate((one) => one.isConnected), true, 'the same form');
  assert.equal(await page.getAttribute('news-article', 'scheme'), 'dark');
  assert.equal(
    await page.getAttribute('news-figure', 'placement'),
    null,
    'undefined takes an attribute away',
  );

  await page.locator('[name="author"]').fill('Odile');
  await page.locator('[name="email"]').fill('odile@site.example');
  await page.locator('news-comment-form [type="submit"]').click();
  await page.getByRole('status').filter({ hasText: 'Written before React came., after 3' }).waitFor();
  assert.deepEqual(faults, []);
}
