// Bodies of a nasty kind, written for this, in an article page: whole at every width, but for what the source itself breaks.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readBodies } from './bodies.mjs';
import { openBrowser } from './page.mjs';
import { stress } from './run.mjs';

const FOLDER = new URL('fixtures', import.meta.url).pathname;

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

for (const body of readBodies(FOLDER)) {
  test(`${body.file} holds`, async () => {
    const found = await stress(browser, body);
    assert.deepEqual(
      found
        .filter(({ reason }) => !reason)
        .map(({ kind, detail, widths }) => `${kind}: ${detail} at ${widths}`),
      [],
    );
  });
}

// The checks themselves: a body that breaks each on purpose, in a way that no sheet can mend, known or not.
for (const [kind, html] of [
  ['overflow', '<p><b style="display: inline-block; min-width: 3000px">Trop large</b></p>'],
  ['overlap', '<p>Une ligne de texte.</p><p style="margin-top: -3em">Une autre, par-dessus.</p>'],
  ['clipped', '<div style="height: 5px; overflow: hidden"><p>Un texte coupé.</p></div>'],
  ['small text', '<p style="font-size: 8px">Trop petit.</p>'],
  ['lost text', '<p style="visibility: hidden">Caché.</p>'],
  ['axe', '<p style="color: #767676">Gris sur blanc, trop clair sur un papier teinté.</p>'],
]) {
  test(`what is broken is found: ${kind}`, async () => {
    const found = await stress(browser, { file: 'broken.html', title: '', html });
    assert.ok(
      found.some((one) => one.kind === kind),
      JSON.stringify(found),
    );
  });
}

test('HTML files and the answers of publishers’ services are read, each body by itself', () => {
  assert.deepEqual(
    readBodies(FOLDER).map(({ file }) => file),
    [
      'content-api.json',
      'ghost.json#the-ferry',
      'nested.html',
      'old-tables.html',
      'page-blocks.json',
      'posts.json#7',
      'posts.json#8',
      'styles.html',
      'typed-blocks.json',
      'widths.html',
      'words.html',
    ],
  );
});

test('typed blocks become the HTML of their words, and nothing in them becomes markup', () => {
  const { lang, title, html } = readBodies(FOLDER).find(({ file }) => file === 'typed-blocks.json');
  assert.equal(lang, 'ur');
  assert.equal(title, 'نو سال بعد ٹرام دریا کے پار');
  for (const part of [
    'alt="ایک سفید ٹرام" width="976" height="549"><figcaption>پل پر پہلی صبح</figcaption>',
    '<p>مسافر <b>خوش</b><a href="https://elsewhere.example/"> تھے</a></p>',
    '<ul><li><p>سفر مفت ہے</p></li></ul>',
  ])
    assert.ok(html.includes(part), `${part}\nis not in\n${html}`);
  const council = readBodies(FOLDER).find(({ file }) => file === 'content-api.json');
  assert.equal(council.title, 'Council &lt;meets&gt; on Thursday');
});
