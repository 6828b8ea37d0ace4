// Unit tests and tests of the built example pages, in the browsers that BROWSERS names (chrome, firefox, webkit).
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromeArgs, findChrome, findFirefox, findWebKit } from './scripts/browsers.mjs';

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

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development'] },
  browsers,
  // One page at a time: a page in the background gets no animation frames.
  concurrency: 1,
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 30_000 } },
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|news-elements/.test(String(args[0])),
  middleware: [
    // Below /late/<number>/ the whole site stands again, with its script two seconds late. A number for each frame: WebKit
    // does not finish a page that finds the late script of another in its cache.
    async (context, next) => {
      const [, path] = context.path.match(/^\/late\/\d+(\/.*)$/) ?? [];
      if (path) {
        if (path.endsWith('/news.all.js')) await new Promise((late) => setTimeout(late, 2000));
        context.path = path;
      }
      await next();
    },
  ],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
    ...plugins,
  ],
};
