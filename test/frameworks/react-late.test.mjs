// React 19. `npm run test:frameworks -- react` checks the same with React 18.
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.mjs';
import { checkLateReact } from './react-late.mjs';

let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
});
after(() => browser?.close());

test('what the elements rendered, and what a reader typed, outlives a late React', () =>
  checkLateReact(browser, 'node_modules'));
