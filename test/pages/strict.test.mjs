// The policy that the documentation has, letter for letter, on a page with every element as its own page documents it,
// full and short: the browser reports no violation, neither at the start nor when a reader uses the page.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { STRICT } from '../comments/hostile-service.mjs';
import { walk } from '../support/browser.mjs';

const DOCS = 'docs/elements';
const names = readdirSync(DOCS)
  .filter((file) => file.startsWith('news-'))
  .map((file) => file.replace('.md', ''));
const blocks = names.flatMap((name) =>
  [...readFileSync(`${DOCS}/${name}.md`, 'utf8').matchAll(/^```html\n(.*?)^```/gms)].map(([, html]) =>
    // The policy has no other host: the comment service is this one.
    html.replaceAll('https://site.example', ''),
  ),
);

const html = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every element</title>
<link rel="stylesheet" href="/dist/news.css"><script type="module" src="/dist/cdn/${script}"></script>
<body>${blocks.map((block) => `<div>${block}</div>`).join('\n')}`;

let server;
let browser;
before(async () => {
  server = await serve({
    headers: { 'content-security-policy': STRICT },
    answer: ({ url }, response) => {
      const [, script] = /^\/by\/(.+)$/.exec(url) ?? [];
      if (!script) return false;
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': STRICT });
      response.end(html(script));
      return true;
    },
  });
  browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

for (const script of ['news.all.js', 'news.js']) {
  test(`every element by ${script} keeps to the documented policy`, async () => {
    const page = await browser.newPage();
    const thrown = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.addInitScript(() => {
      globalThis.violations = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        globalThis.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
      );
    });
    await page.goto(`${server.address}/by/${script}`);
    await walk(page);
    await page.waitForFunction((all) => all.every((name) => customElements.get(name)), names);
    // A form with errors builds the most; its words and styles come by script.
    const form = page.locator('news-comment-form form').first();
    await form.locator('textarea').first().focus();
    await page.waitForFunction(() => document.querySelector('news-comment-form form').noValidate);
    await form.getByRole('button').first().click();
    await form.locator('.error-summary').waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    assert.deepEqual(thrown, []);
    await page.close();
  });
}
