// One Chromium for a test file, and pages made of a string.
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.mjs';
import { sheet } from './stylesheet.mjs';

let browser;

/** Starts Chromium before the tests of the file that calls this, and closes it after them. */
export function withBrowser() {
  before(async () => {
    browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
  });
  after(() => browser?.close());
}

/**
 * A page of the given body, with news.css first and the page's own CSS after it.
 * @param {string} body - HTML.
 * @param {{css?: string, before?: string, themes?: string[], width?: number, lang?: string}} [options] - `before` is CSS
 *   that stands in front of news.css.
 */
export async function open(body, { css = '', before = '', themes = [], width = 1200, lang = 'en' } = {}) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const styles = [before, sheet('news'), ...themes.map(sheet), css]
    .map((text) => `<style>${text}</style>`)
    .join('');
  await page.setContent(
    `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width">${styles}<body>${body}`,
  );
  return page;
}

/** The border box of the first element that matches, in CSS pixels. */
export const box = (page, selector) =>
  page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });

/** A computed value of the first element that matches, or of its pseudo-element. */
export const computed = (page, selector, property, pseudo = null) =>
  page.$eval(selector, (element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name), [
    property,
    pseudo,
  ]);
