// A comment service that was taken over, read by a built page: nothing runs, nothing loads, nothing changes the page.
// Under the strict policy, and without any, so that the sanitiser holds alone.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { decodeEntities } from '../../dist/development/comments/plain-text.js';
import { chromeArgs, findChrome } from '../../scripts/browsers.mjs';
import { hostilePayloads } from './hostile-payloads.mjs';
import { STRICT, startHostileService } from './hostile-service.mjs';

let browser;
before(async () => (browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs })));
after(() => browser?.close());

/** Opens a page that notes whatever an attack could do, and what the browser says about it. */
async function open(service, backend, { withoutPlatform = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  const seen = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    // What Chromium says of the refusals that are told apart below.
    const isRefusal =
      /^(?:Executing inline event handler|Applying inline style) violates/.test(message.text()) ||
      (withoutPlatform && /^This document requires 'TrustedScript' assignment/.test(message.text()));
    if (!isRefusal) seen.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`exception: ${error.message}`));
  page.on('popup', (popup) => seen.push(`popup: ${popup.url()}`));
  page.on('framenavigated', (frame) => seen.push(`navigated: ${new URL(frame.url()).pathname}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(service.origin)) seen.push(`asks for ${request.url()}`);
  });
  await page.addInitScript((isWithout) => {
    if (isWithout) Reflect.deleteProperty(Element.prototype, 'setHTML');
    globalThis.ran = [];
    globalThis.hostile = (number) => void globalThis.ran.push(number);
    addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective, sample }) => {
      // Chromium reports an attribute or style sheet of this kind when any parser reads it, in a document that is never
      // shown as well, and refuses it there and then. Anything else would be a request, or script of the page's own.
      const isRefusedByParser =
        blockedURI === 'inline' && /^(?:script-src-attr|style-src-(?:attr|elem))$/.test(effectiveDirective);
      // DOMPurify unwraps what stands in an SVG script, in its inert document; the text it moves there is refused.
      const isInertScript =
        effectiveDirective === 'require-trusted-types-for' && /^SVGScriptElement text/.test(sample);
      if (!isRefusedByParser && !isInertScript)
        globalThis.ran.push(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  }, withoutPlatform);
  await page.goto(`${service.origin}/${backend}`);
  seen.splice(0, 1);
  return { page, seen, close: () => context.close() };
}

/** Presses the button for more until it is gone. */
async function readAll(page, count) {
  const shown = () => page.locator('news-comments li').count();
  const more = page.getByRole('button', { name: 'Show more comments' });
  await page.locator('news-comments').scrollIntoViewIfNeeded();
  await page.locator('news-comments li').first().waitFor();
  for (let now = await shown(); now < count; now = await shown()) {
    // By keyboard: groups above are laid out as they come near, and a click that began on the button could end beside it.
    await more.press('Enter');
    await page.waitForFunction((last) => document.querySelectorAll('news-comments li').length > last, now);
  }
}

/** The look of what is not a comment. Runs in the page. */
function surroundings() {
  const look = (selector) => {
    const node = document.querySelector(selector);
    const { color, backgroundColor, backgroundImage, display, fontSize, position } = getComputedStyle(node);
    const { x, y, width, height } = node.getBoundingClientRect();
    return [
      selector,
      color,
      backgroundColor,
      backgroundImage,
      display,
      fontSize,
      position,
      x,
      y + scrollY,
      width,
      height,
    ];
  };
  return {
    looks: ['h1', '#first', '.kicker', 'article > header'].map(look),
    body: getComputedStyle(document.body).backgroundImage,
    headlines: document.querySelectorAll('#headline').length,
    sheets: document.styleSheets.length,
    head: document.head.childElementCount,
    base: document.baseURI,
    title: document.title,
    hostile: typeof globalThis.hostile,
    cookie: document.cookie,
    parts: document.querySelectorAll('news-article').length,
  };
}

/** What stands in comments that may not. Runs in the page. */
function trespassers() {
  const ALLOWED = 'p br a blockquote code pre em strong b i ul ol li del'.split(' ');
  const wrong = [];
  for (const text of document.querySelectorAll('news-comments article > .text')) {
    for (const node of text.querySelectorAll('*')) {
      const names = node.getAttributeNames().sort().join();
      if (!ALLOWED.includes(node.localName) || names !== (node.localName === 'a' ? 'href,rel' : ''))
        wrong.push(node.outerHTML);
    }
  }
  for (const link of document.querySelectorAll('news-comments article > :is(.text, header) a')) {
    const isLink = /^https?:\/\//.test(link.getAttribute('href')) && /^https?:$/.test(link.protocol);
    if (!isLink || link.rel !== 'nofollow ugc noopener') wrong.push(link.outerHTML);
  }
  for (const link of document.querySelectorAll('news-comments a')) {
    if (!/^https?:$/.test(link.protocol)) wrong.push(link.outerHTML);
  }
  const foreign =
    'script, style, link, meta, base, iframe, frame, object, embed, form, input, textarea, select, svg, math, img, video, audio, template, dialog, details, news-article, [style], [onclick]';
  wrong.push(
    ...[...document.querySelectorAll('news-comments')].flatMap((host) =>
      // The choice of an order is ours, and stands outside the comments.
      [...host.querySelectorAll(foreign)]
        .filter((node) => !node.closest('.sort'))
        .map((node) => node.outerHTML),
    ),
  );
  return wrong.map((html) => html.slice(0, 200));
}

/** Does what a reader could do by accident. Runs in the page. */
function touchAll() {
  // Links that are links lead away, and shall not do so here.
  addEventListener('click', (event) => event.preventDefault(), true);
  for (const node of document.querySelectorAll('news-comments article > :is(.text, header) *')) {
    for (const type of ['mouseover', 'pointerenter', 'focus', 'animationstart', 'toggle', 'load', 'error'])
      node.dispatchEvent(new Event(type));
    node.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
}

for (const [policyName, policy] of [
  ['under the strict policy', STRICT],
  ['without a policy', undefined],
]) {
  for (const [sanitiser, withoutPlatform] of [
    ['the platform’s sanitiser', false],
    ['DOMPurify', true],
  ]) {
    for (const backend of ['wordpress', 'waline']) {
      test(`${backend}, ${policyName}, by ${sanitiser}: nothing runs, loads or changes the page`, async () => {
        const service = await startHostileService({ policy });
        const { page, seen, close } = await open(service, backend, { withoutPlatform });
        try {
          const { comments } = service;
          assert.ok(comments.length >= 1000, `${comments.length} comments`);
          const around = await page.evaluate(surroundings);
          await readAll(page, comments.length);
          assert.equal(await page.locator('news-comments article').count(), comments.length);
          await page.evaluate(touchAll);
          // What loads late, or runs late, has had the time for it.
          await page.waitForLoadState('networkidle');

          assert.deepEqual(await page.evaluate(() => globalThis.ran), []);
          assert.deepEqual(seen, []);
          assert.deepEqual(service.asked, []);
          assert.deepEqual(await page.evaluate(trespassers), []);
          assert.deepEqual(await page.evaluate(surroundings), around);
          const names = await page
            .locator('news-comments article > header > b')
            .evaluateAll((all) => all.map((name) => name.textContent));
          assert.deepEqual(
            names,
            comments.map(({ name }) => (backend === 'wordpress' ? decodeEntities(name) : name).trim()),
          );
          const { bodies, names: given, links } = hostilePayloads();
          console.log(
            `${backend}: ${bodies.length + given.length + links.length} payloads in ${comments.length} comments`,
          );
        } finally {
          await close();
          await service.close();
        }
      });
    }
  }
}

describe('the attacks themselves', () => {
  test('are live: written into a page as they came, more than a hundred run, more than ten load', async () => {
    const service = await startHostileService();
    const { page, close } = await open(service, 'wordpress');
    await page.evaluate(
      (bodies) => {
        // Found before an attack takes its name.
        const place = document.body;
        for (const body of bodies) {
          const box = document.createElement('div');
          place.append(box);
          try {
            box.innerHTML = body;
          } catch {
            // One that breaks the page's own DOM has had its effect.
          }
        }
      },
      service.comments.map(({ body }) => body).filter((body) => !/http-equiv|plaintext/i.test(body)),
    );
    // A busy machine is slow to load what they ask for: until enough of them have come, at most a minute and a half.
    let ran = 0;
    const isEnough = () => ran > 100 && new Set(service.asked).size > 10;
    for (let waits = 0; waits < 180 && !isEnough(); waits++) {
      await page.waitForTimeout(500);
      ran = await page.evaluate(() => new Set(globalThis.ran).size);
    }
    const loaded = new Set(service.asked).size;
    await close();
    await service.close();
    console.log(`live: ${ran} ran, ${loaded} loaded`);
    assert.ok(ran > 100, `${ran} ran`);
    assert.ok(loaded > 10, `${loaded} loaded`);
  });
});
