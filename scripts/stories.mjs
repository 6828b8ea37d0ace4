// Opens every story of the built Storybook in Chromium: it must show something, say nothing in the console, ask no other
// host, run its play function without a fault, and pass axe (the accessibility addon's own run, as designers see it).
// `--all`: again in every theme, light and dark, left to right and right to left.
// `--only=<text>`: stories whose id has the text. `--pages=<n>`: so many at a time.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from './browsers.mjs';
import { serve } from './static-server.mjs';

const option = (name) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
// Long enough for a machine that is busy with other things: what is judged is the story, not the time.
const TIMEOUT = 120_000;
const pages = Number(option('pages')) || 2;

const modes = process.argv.includes('--all')
  ? ['gazette', 'une', 'bourse', 'antenne', 'revue'].flatMap((theme) =>
      ['light', 'dark'].flatMap((scheme) =>
        ['ltr', 'rtl'].map((direction) => `theme:${theme};scheme:${scheme};direction:${direction}`),
      ),
    )
  : [''];

const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const stories = Object.values(entries).filter(
  ({ type, id }) => type === 'story' && id.includes(option('only')),
);

const site = await serve({ root: 'storybook-static', headers: { 'cache-control': 'max-age=600' } });
const browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce' });

/** Runs in the page, before Storybook: keeps what its channel says of each story. */
function listen() {
  const heard = (globalThis.heard = { finished: undefined, faults: [] });
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      channel.on('storyFinished', (report) => (heard.finished = report));
      for (const name of [
        'storyErrored',
        'storyMissing',
        'storyThrewException',
        'playFunctionThrewException',
        'unhandledErrorsWhilePlaying',
      ]) {
        channel.on(name, (...told) => {
          const [error] = told.flat();
          heard.faults.push(`${name}: ${error?.message ?? error?.description ?? error}`);
        });
      }
    },
  });
}

/** Runs in the page, when the story has finished: what is wrong with it. */
function judge() {
  const { finished, faults } = globalThis.heard;
  const REPLACED = ['img', 'input', 'textarea', 'select', 'button', 'iframe', 'video', 'audio', 'hr', 'svg'];
  const isSeen = (element) => {
    const { width, height } = element.getBoundingClientRect();
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (width * height > 0 && (hasText || REPLACED.includes(element.localName))) return true;
    return element.shadowRoot !== null && [...element.shadowRoot.querySelectorAll('*')].some(isSeen);
  };
  const shown = [...document.querySelectorAll('#storybook-root *')].some(isSeen);
  const axe = (finished?.reporters ?? []).filter(({ type }) => type === 'a11y');
  return {
    shown,
    axeRan: axe.length > 0,
    faults: [
      ...faults,
      ...axe.flatMap(({ result }) =>
        result.error
          ? [`axe: ${result.error.message ?? result.error}`]
          : result.violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0].html.slice(0, 160)}`),
      ),
    ],
  };
}

/** A page that opens stories one after another, and hears what each says. */
async function openPage(mode) {
  const page = await context.newPage();
  let faults = [];
  let isLoaded = false;
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.address) && !/^(data|blob|about):/.test(url)) faults.push(`asks ${url}`);
  });
  await page.addInitScript(listen);

  async function show(id) {
    // With --all the preview stays and only the story changes, as when a designer walks through the list: 20 loads of
    // every story would take an hour. Without, each story meets a fresh page, as when its address is opened.
    if (!mode || !isLoaded) {
      await page.goto(`${site.address}/iframe.html?id=${id}&viewMode=story&globals=${mode}`);
      isLoaded = true;
    } else {
      await page.evaluate((storyId) => {
        globalThis.heard.finished = undefined;
        globalThis.heard.faults = [];
        globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
      }, id);
    }
    const finished = (wanted) =>
      globalThis.heard.finished?.storyId === wanted || globalThis.heard.faults.length;
    await page.waitForFunction(finished, id, { timeout: TIMEOUT, polling: 30 });
  }

  return {
    close: () => page.close(),
    async faultsOf({ id, tags }) {
      faults = [];
      try {
        await show(id);
        const isEmpty = tags.includes('empty');
        let verdict = await page.evaluate(judge);
        // What is rendered near the viewport only may come a moment after the story.
        for (let turn = 0; turn < 20 && !verdict.shown && !isEmpty; turn++) {
          await page.waitForTimeout(100);
          verdict = await page.evaluate(judge);
        }
        faults.push(...verdict.faults);
        // A story tagged `empty` shows what a reader gets from an empty part: nothing.
        if (!verdict.shown && !isEmpty) faults.push('blank');
        if (!verdict.axeRan && !verdict.faults.length) faults.push('axe did not run');
      } catch (error) {
        faults.push(error.message.split('\n')[0]);
        isLoaded = false;
      }
      return faults;
    },
  };
}

// A story tagged `fixed` looks the same in every mode: once is enough.
const queue = modes.flatMap((mode, index) =>
  stories.filter(({ tags }) => !index || !tags.includes('fixed')).map((story) => ({ mode, story })),
);
const total = queue.length;
let passed = 0;
let failed = 0;

async function work() {
  let page;
  let mode;
  for (let job = queue.shift(); job; job = queue.shift()) {
    if (!page || job.mode !== mode) {
      await page?.close();
      page = await openPage((mode = job.mode));
    }
    const faults = await page.faultsOf(job.story);
    // The first line says what is wrong; a failed play function goes on with the whole page.
    for (const fault of faults)
      console.error(`  ${job.story.id}${mode && ` [${mode}]`}: ${fault.split('\n')[0]}`);
    if (faults.length) failed++;
    else passed++;
    if ((passed + failed) % 50 === 0) console.log(`stories: ${passed + failed} of ${total}`);
  }
  await page?.close();
}

await Promise.all(Array.from({ length: pages }, work));
await browser.close();
await site.close();
console.log(`stories: ${passed} passed, ${failed} failed`);
process.exitCode = failed || !stories.length ? 1 : 0;
