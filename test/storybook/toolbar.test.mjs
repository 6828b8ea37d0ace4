// Storybook as a designer meets it, in its own window: each menu of the toolbar on an element's story, on an article and
// on a docs page, the controls that come from the manifest, and the events in the Actions panel.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/static-server.mjs';

if (!existsSync('storybook-static/index.json'))
  throw new Error('There is no built Storybook. Run: npm run build-storybook');

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

let site;
let browser;
let page;
before(async () => {
  site = await serve({ root: 'storybook-static' });
  browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
  page = await browser.newPage({ viewport: { width: 1600, height: 900 }, reducedMotion: 'reduce' });
  // Storybook's window is large, and the machine may be busy.
  page.setDefaultTimeout(180_000);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const preview = () => page.frameLocator('#storybook-preview-iframe');

/** Opens a story or docs page in Storybook's own window. */
async function open(path, globals = '') {
  await page.goto(`${site.address}/?path=${path}${globals && `&globals=${globals}`}`);
  await article().first().waitFor();
}
const article = () => preview().locator('news-article');

/** Takes an entry of a menu, as a hand does. */
async function choose(menu, entry) {
  await page.getByRole('button', { name: menu }).first().click();
  await page.getByRole('option', { name: entry, exact: true }).click();
}

/** What a designer sees of the first article, or of one that a selector names. */
const seen = (selector = 'news-article') =>
  preview()
    .locator(selector)
    .first()
    .evaluate((node) => {
      const style = getComputedStyle(node);
      const text = node.querySelector('p');
      return {
        paper: style.backgroundColor,
        direction: style.direction,
        width: Math.round(node.getBoundingClientRect().width),
        lang: node.lang,
        size: text ? parseFloat(getComputedStyle(text).fontSize) : 0,
        heading: getComputedStyle(node.querySelector('h1, h2, p')).fontFamily,
        isDefined: node.matches(':defined'),
      };
    });

/** Waits until what is read satisfies; fails with what was read last. */
async function until(read, satisfies) {
  let last;
  for (let turn = 0; turn < 600; turn++) {
    try {
      last = await read();
      if (satisfies(last)) return;
    } catch {
      // The preview is being loaded anew.
    }
    await page.waitForTimeout(100);
  }
  assert.fail(`seen: ${JSON.stringify(last)}, wanted: ${satisfies}`);
}

const sees = (satisfies, selector) => until(() => seen(selector), satisfies);

/** A docs page's own paper and text, by their red: 0 to 255. */
const docsPage = () =>
  preview()
    .locator('.sbdocs-content p')
    .first()
    .evaluate((text) => {
      const red = (node, property) => Number(/\d+/.exec(getComputedStyle(node)[property])?.[0]);
      return { paper: red(text.closest('.sbdocs-wrapper'), 'backgroundColor'), text: red(text, 'color') };
    });
const isLight = ({ paper, text }) => paper > 200 && text < 100;
const isDark = ({ paper, text }) => paper < 60 && text > 180;

const PLACES = [
  ['an element’s story', '/story/elements-pull-quote--default'],
  ['an article', '/story/articles-languages--english'],
  ['a docs page', '/docs/elements-pull-quote--docs'],
];

for (const [place, path] of PLACES) {
  test(`every menu of the toolbar acts on ${place}`, async () => {
    await open(path);
    const first = await seen();
    assert.equal(first.direction, 'ltr');

    await choose(/^Theme /, 'Bourse');
    await sees(({ paper }) => paper !== first.paper);
    const bourse = await seen();
    await choose(/^Colour scheme/, 'Dark');
    await sees(({ paper }) => Number(/\d+/.exec(paper)?.[0]) < 60);
    await choose(/^Colour scheme/, 'Light');
    await sees(({ paper }) => Number(/\d+/.exec(paper)?.[0]) > 200);
    assert.equal((await seen()).paper, bourse.paper);
    await choose(/^Direction/, 'Right to left');
    await sees(({ direction }) => direction === 'rtl');
    await choose(/^Direction/, 'Left to right');
    await sees(({ direction }) => direction === 'ltr');
    await choose(/^Text size/, 'Text 200 %');
    await sees(({ size }) => size > bourse.size * 1.5);
    await choose(/^Text size/, 'Text 100 %');
    await choose(/^Width/, '390 px');
    await sees(({ width }) => width === 390);
    await choose(/^Script Script/, 'Script off');
    await sees(({ isDefined, width }) => !isDefined && width === 390);
    await choose(/^Script Script/, 'Script on');
    await sees(({ isDefined }) => isDefined);
  });
}

for (const id of ['writing-for-accessibility--docs', 'elements-pull-quote--docs']) {
  test(`${id}: the page itself is light or dark as the toolbar says`, async () => {
    // From a story that is dark by itself, which says nothing of other pages.
    await open('/story/elements-pull-quote--dark');
    await page.locator(`[id="${id}"]`).click();
    await until(docsPage, isLight);
    for (const [scheme, is] of [
      ['Dark', isDark],
      ['Sepia', isLight],
      ['High contrast', isDark],
      ['Light', isLight],
    ]) {
      await choose(/^Colour scheme/, scheme);
      await until(docsPage, is);
    }
    await choose(/^Colour scheme/, 'Dark');
    await page.reload();
    await until(docsPage, isDark);
  });
}

test('a light docs page leaves a dark story dark', async () => {
  await open('/docs/elements-pull-quote--docs', 'scheme:light');
  await until(docsPage, isLight);
  await sees(
    ({ paper }) => Number(/\d+/.exec(paper)?.[0]) < 60,
    '[id="story--elements-pull-quote--dark"] news-article',
  );
});

test('a language changes the words that elements bring, and its direction', async () => {
  await open('/story/elements-byline--short-form', 'language:ar');
  await sees(({ lang, direction }) => lang === 'ar' && direction === 'rtl');
  await open('/story/elements-comment-form--rendered', 'language:de');
  await preview()
    .getByRole('button', { name: /kommentar/i })
    .waitFor();
});

test('what the toolbar says stands in the address, so that it can be sent to a colleague', async () => {
  await open('/story/articles-languages--english');
  await choose(/^Theme /, 'Revue');
  await page.waitForURL(/globals=[^&]*theme:revue/);
  await page.reload();
  await sees(() => true, 'news-article[theme="revue"]');
});

for (const { tagName, attributes = [], slots = [], cssParts = [], cssProperties = [], ...rest } of elements) {
  test(`the docs page of <${tagName}> names all it offers`, async () => {
    await open(`/docs/elements-${tagName.replace('news-', '')}--docs`);
    const table = preview().locator('.docblock-argstable').first();
    await table.waitFor();
    const names = await table.locator('tbody tr td:first-child').allInnerTexts();
    const documented = attributes.filter(({ type, description }) => type || description);
    const wanted = [
      ...documented.map(({ fieldName, name }) => name ?? fieldName),
      ...slots.map(({ name }) => name || '(default)'),
      ...[cssParts, cssProperties, rest.cssStates ?? [], rest.events ?? []].flat().map(({ name }) => name),
    ];
    const missing = wanted.filter((name) => !names.some((text) => text.split(/\s/)[0] === name));
    assert.deepEqual(missing, []);
    // A union is a choice, a word is typed: no attribute is without a control.
    for (const { name } of documented) {
      const row = table.locator('tr', { has: page.locator(`td:first-child:has-text("${name}")`) }).first();
      assert.ok(await row.locator('select, input, textarea, button').count(), `${name} has no control`);
    }
  });
}

test('a control writes the attribute, and an event is in the Actions panel', async () => {
  await open('/story/elements-figure--default');
  await page.getByRole('tab', { name: /Controls/ }).click();
  await page.locator('#control-placement').selectOption('wide');
  await preview().locator('news-figure[placement="wide"]').waitFor();

  await open('/story/elements-comment-form--errors');
  await page.getByRole('tab', { name: /Actions/ }).click();
  const form = preview().locator('news-comment-form');
  await form.getByRole('textbox', { name: /^Comment/ }).fill('Eighteen minutes, by my watch.');
  await form.getByRole('textbox', { name: /^Name/ }).fill('Odile');
  await form.getByRole('textbox', { name: /^Email/ }).fill('odile@example.com');
  await form.getByRole('checkbox').check();
  await form.evaluate((host) =>
    host.addEventListener('news-comment-submit', (event) => event.preventDefault()),
  );
  await form.getByRole('button', { name: 'Post comment' }).click();
  await page.getByRole('tabpanel').getByText('news-comment-submit').first().waitFor();
});
