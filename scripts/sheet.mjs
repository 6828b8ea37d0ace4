// Contact sheets for each theme, into shots/sheet/ (git-ignored): the design's mock beside the built example, at three widths,
// light and dark; one sheet of how the pages begin and one of how they end. `node scripts/sheet.mjs [THEME ...] [--mock=PATH]`; MOCK does the same as --mock. Without a mock
// the sheets show the example alone.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from './browsers.mjs';
import { serve } from './static-server.mjs';

/** Themes, each with the layout that its mock is drawn in. */
const LAYOUTS = { gazette: 'centred', une: 'ledger', bourse: 'ledger', antenne: 'split', revue: 'centred' };
const SCHEMES = ['light', 'dark'];
/** Widths of the window, and of its picture on the sheet. */
const WIDTHS = { 390: 260, 820: 410, 1440: 640 };
/** What a sheet shows of each page, in pixels of the sheet. */
const SHOWN = 1800;

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const themes = Object.keys(LAYOUTS).filter((theme) => !named.length || named.includes(theme));
const mock =
  process.argv.find((argument) => argument.startsWith('--mock='))?.slice('--mock='.length) ??
  process.env.MOCK ??
  '../shared/design/mock.html';
const hasMock = existsSync(mock);

const site = await serve();
// The mock brings faces that the example does not ship; with them both can be set in the same type.
const design = hasMock
  ? await serve({ root: dirname(mock), headers: { 'access-control-allow-origin': '*' } })
  : null;
const faces = hasMock ? mockFaces(design.address) : '';
const browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
mkdirSync('shots/sheet', { recursive: true });

/** The mock's @font-face rules, with whole addresses. */
function mockFaces(address) {
  const sheet = join(dirname(mock), 'mock.css');
  const rules = existsSync(sheet) ? (readFileSync(sheet, 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? []) : [];
  return rules.map((rule) => rule.replace(/url\(["']?([^"')]+)["']?\)/g, `url(${address}/$1)`)).join('\n');
}

/** A picture of a whole page; `dress` puts the theme on. */
async function shoot(address, width, colorScheme, dress) {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  await page.goto(address, { waitUntil: 'load' });
  await dress(page);
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 700) {
      scrollTo(0, y);
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 30)));
    }
    scrollTo(0, 0);
    await document.fonts.ready;
  });
  await page.waitForTimeout(150);
  const picture = await page.screenshot({ fullPage: true, timeout: 120_000 });
  await page.close();
  return picture;
}

const ofMock = (theme, layout) => (page) =>
  page.evaluate(
    ([name, kind]) => {
      document.documentElement.dataset.newsTheme = name;
      document.querySelector('.art').className = `art ${kind}`;
    },
    [theme, layout],
  );

const ofOurs = (theme, layout) => async (page) => {
  if (existsSync(`dist/themes/${theme}.css`)) await page.addStyleTag({ url: `/dist/themes/${theme}.css` });
  if (faces) await page.addStyleTag({ content: faces });
  await page.evaluate(
    ([name, kind]) => {
      const article = document.querySelector('news-article');
      article.setAttribute('theme', name);
      article.setAttribute('layout', kind);
    },
    [theme, layout],
  );
};

/** The pictures side by side on one page, shot once more: their beginnings, or their ends. */
async function compose(theme, part, cells) {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.route('http://sheet.test/**', (route) => {
    const index = Number(basename(new URL(route.request().url()).pathname));
    if (cells[index]) return route.fulfill({ contentType: 'image/png', body: cells[index].picture });
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
  });
  await page.goto('http://sheet.test/sheet');
  await page.setContent(`<!doctype html><style>
    body { display: flex; gap: 16px; align-items: start; inline-size: max-content; margin: 16px; background: #888; font: 14px sans-serif }
    figure { margin: 0 } div { display: flex; align-items: ${part === 'end' ? 'end' : 'start'}; block-size: ${SHOWN}px; overflow: clip } figcaption { margin-block-end: 4px; color: #fff } img { display: block }
    </style>${cells.map(({ label, width }, index) => `<figure><figcaption>${label}</figcaption><div><img src="http://sheet.test/${index}" width="${width}" alt=""></div></figure>`).join('')}`);
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.complete && image.naturalWidth),
  );
  const width = await page.evaluate(() => document.body.getBoundingClientRect().width + 32);
  await page.setViewportSize({ width: Math.ceil(width), height: 600 });
  await page.screenshot({ path: `shots/sheet/${theme}-${part}.png`, fullPage: true });
  await page.close();
}

for (const [index, theme] of themes.entries()) {
  const layout = LAYOUTS[theme];
  const cells = [];
  for (const scheme of SCHEMES) {
    for (const [width, shown] of Object.entries(WIDTHS)) {
      const add = async (who, address, dress) =>
        cells.push({
          label: `${theme} ${scheme} ${width}, ${who}`,
          width: shown,
          picture: await shoot(address, Number(width), scheme, dress),
        });
      if (hasMock) await add('mock', `${design.address}/${basename(mock)}`, ofMock(theme, layout));
      await add('ours', `${site.address}/examples/article/`, ofOurs(theme, layout));
    }
  }
  for (const part of ['top', 'end']) await compose(theme, part, cells);
  console.log(`sheet ${index + 1}/${themes.length}: shots/sheet/${theme}-top.png, ${theme}-end.png`);
}
await browser.close();
await site.close();
await design?.close();
console.log(`sheet: ${2 * themes.length} sheets, ${hasMock ? 'mock beside ours' : 'ours only'}`);
