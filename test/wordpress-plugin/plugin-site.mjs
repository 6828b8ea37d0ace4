// The plugin, built and installed on a real WordPress, in a real browser.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.mjs';
import { running } from '../servers/running.mjs';
import { createWordPress } from '../servers/wordpress.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const BUILT = 'examples/wordpress-plugin/build/news-elements';

/**
 * Installs and activates the plugin before the tests of a file, and takes it away after them.
 * @param {{theme: string}} options - The theme of the site.
 */
export function pluginSite({ theme }) {
  const wordpress = running(createWordPress());
  const plugin = () => join(wordpress.home, 'www/wp-content/plugins/news-elements');
  const admin = (...words) => JSON.parse(wordpress.php(here('./admin.php'), ...words));
  const log = () => {
    const file = join(wordpress.home, 'php.log');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const contexts = new Set();
  let logged = 0;
  let browser;
  let seed;

  before(async () => {
    execFileSync(process.execPath, ['scripts/wordpress-plugin.mjs'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    seed = JSON.parse(wordpress.php(here('./seed.php')));
    // Comments that other tests have left.
    await wordpress.reset();
    cpSync(BUILT, plugin(), { recursive: true });
    logged = log().length;
    admin('theme', theme);
    const { error } = admin('activate');
    if (error) throw new Error(error);
    browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
  });
  after(async () => {
    await browser?.close();
    admin('deactivate');
    admin('theme', 'twentytwentyone');
    rmSync(plugin(), { recursive: true, force: true });
  });

  const site = {
    wordpress,
    admin,
    get article() {
      return seed.address;
    },
    get id() {
      return String(seed.article);
    },
    /** The comments that readers of this test wrote. */
    async written() {
      return (await wordpress.stored()).filter(({ thread }) => thread === site.id);
    },
    /** What PHP complains of in the plugin's own files. */
    complaints() {
      const lines = log().slice(logged).split('\n');
      return lines.filter((line) => line.includes('plugins/news-elements'));
    },
    /**
     * Opens a page in a fresh browser.
     * @param {string} [address] - Default: the article.
     * @param {import('playwright-core').BrowserContextOptions} [options]
     */
    async open(address = seed.address, options = {}) {
      for (const context of contexts) await context.close();
      contexts.clear();
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      contexts.add(context);
      const page = await context.newPage();
      page.faults = [];
      page.on('pageerror', (error) => page.faults.push(`exception: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') page.faults.push(message.text());
      });
      page.on('request', (request) => {
        const isHere = request.url().startsWith(wordpress.origin);
        // Gravatar and the theme are WordPress's own affair; the plugin asks nobody.
        if (!isHere && !/^(data|blob):/.test(request.url())) page.faults.push(`asks for ${request.url()}`);
      });
      await page.goto(address);
      return page;
    },
  };
  return site;
}
