// Unit tests and tests of the built example pages, in the browsers that BROWSERS names (chrome, firefox, webkit).
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromeArgs, findChrome, findFirefox, findWebKit } from './scripts/browsers.mjs';
import { failuresReporter } from './scripts/failures-reporter.mjs';

const wanted = (process.env.BROWSERS ?? 'chrome').split(',');
const browsers = [];
const plugins = [];
if (wanted.includes('chrome')) {
  browsers.push(
    chromeLauncher({ launchOptions: { executablePath: findChrome(), headless: true, args: chromeArgs } }),
  );
}
if (wanted.includes('firefox')) {
  // Puppeteer speaks WebDriver BiDi with Firefox itself; the same launcher serves.
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true, args: [] },
  });
  launcher.name = 'Firefox';
  browsers.push(launcher);
}
if (wanted.includes('webkit')) {
  const { webdriverLauncher } = await import('@web/test-runner-webdriver');
  const { startWebKitDriver } = await import('./scripts/webkit-driver.mjs');
  const webkit = findWebKit();
  const { port, stop } = await startWebKitDriver(webkit);
  plugins.push({ name: 'webkit-driver', serverStop: stop });
  browsers.push(
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: webkit.mini, args: ['--automation'] },
      },
    }),
  );
}

/** Until when a file is refused, by its address. */
const flakes = new Map();

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development'] },
  browsers,
  // One page at a time: a page in the background gets no animation frames.
  concurrency: 1,
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  reporters: [defaultReporter(), failuresReporter()],
  testFramework: { config: { timeout: 30_000 } },
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|news-elements/.test(String(args[0])),
  middleware: [
    // Below /with/<what>/<number>/ the whole site stands again, served otherwise. A number for each frame: WebKit does not
    // finish a page that finds the late script of another in its cache.
    async (context, next) => {
      const [, what, path] = context.path.match(/^\/with\/([\w+]+)\/\d+(\/.*)$/) ?? [];
      if (path) {
        const wants = (name) => what.split('+').includes(name);
        const isEntry = path.endsWith('/news.all.js');
        if (wants('late') && isEntry) await new Promise((late) => setTimeout(late, 4000));
        if (wants('lateArticle') && /\/article-[^/]+\.js$/.test(path))
          await new Promise((late) => setTimeout(late, 4000));
        if (wants('undelivered') && /\/(delivery|sending)[^/]*\.js$/.test(path)) {
          context.status = 503;
          context.body = 'not now';
          return;
        }
        if (wants('flaky') && /\/core-[^/]+\.js$/.test(path)) {
          // For a moment, not once: WebKit asks again for each of several elements that need it.
          if (!flakes.has(context.path)) flakes.set(context.path, Date.now() + 400);
          if (Date.now() < flakes.get(context.path)) {
            context.status = 503;
            context.body = 'later';
            return;
          }
        }
        context.path = wants('loader') && isEntry ? path.replace('news.all.js', 'news.js') : path;
      }
      await next();
    },
  ],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
    ...plugins,
  ],
};
