// The policy that the documentation has, letter for letter, on a page with every element as its own page documents it,
// full and short: the browser reports no violation, neither at the start nor when a reader uses the page.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { STRICT } from '../comments/hostile-service.mjs';
import { noteViolations, site, walk } from '../support/browser.mjs';

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

const headers = { 'content-security-policy': STRICT };
const { open } = site({ headers });

for (const script of ['news.all.js', 'news.js']) {
  test(`every element by ${script} keeps to the documented policy`, async () => {
    const page = await open('every-element', {
      prepare: (fresh) =>
        Promise.all([
          fresh.route('**/every-element/', (route) =>
            route.fulfill({ body: html(script), contentType: 'text/html', headers }),
          ),
          noteViolations(fresh),
        ]),
    });
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
    assert.deepEqual(page.faults, []);
  });
}
