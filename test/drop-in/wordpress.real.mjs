// An article beside the sheets that a real WordPress serves: its block library, and the theme it comes with.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { running } from '../servers/running.mjs';
import { createWordPress } from '../servers/wordpress.mjs';
import { changesNothing } from './changes-nothing.mjs';
import { openBrowser } from './pages.mjs';

const LIBRARY = '/wp-includes/css/dist/block-library/style.min.css';
const THEME = '/wp-content/themes/twentytwentyone/style.css';

/** What Twenty Twenty-One says by attributes and :not(), which count more than element names: see docs/decisions/drop-in.md. */
const DECIDED = [
  // Its arrow, its check box, and the label beside that.
  /^div > select\[select-one\]/,
  /^div\.check > (input\[checkbox\]|label)/,
  /^div\.submit > button\[\w+\] (color|background-color)/,
  // A select without the system's arrow is as much lower, and so is what holds it.
  /^(news-article\.story|news-article\.story > news-comments|news-comments > section|section > news-comment-form) box/,
  /^(news-comment-form > form|form > div\.fields|div\.fields > div|form > p\.notice) box/,
];

const wordpress = running(createWordPress());
let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

/** A sheet as the server gives it to a reader; fails where it has none. */
async function sheet(path) {
  const reply = await fetch(wordpress.origin + path);
  assert.equal(reply.status, 200, path);
  assert.match(reply.headers.get('content-type') ?? '', /^text\/css/, path);
  return reply.text();
}

for (const order of ['before', 'after']) {
  test(`the block library of WordPress, ${order} ours, changes nothing`, async () => {
    const css = await sheet(LIBRARY);
    assert.match(css, /\.wp-block-image\b/);
    await changesNothing(browser, css, order);
  });
}

// The theme has rules with two element names, so ours comes after it, as the plugin has it.
test('the block library and Twenty Twenty-One, before ours, change nothing but what is decided', async () =>
  changesNothing(browser, (await sheet(LIBRARY)) + (await sheet(THEME)), 'before', DECIDED));
