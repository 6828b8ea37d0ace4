// `node scripts/test.mjs`: checks, unit and end-to-end tests in Chromium, every story.
// `node scripts/test.mjs --engines`: the browser tests in Firefox and WebKit.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runStages } from './run-stages.mjs';

const nodeTests = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => join(folder, file));

/** Needs the built Storybook. */
const STORYBOOK = join('test', 'storybook');

const chromium = [
  { name: 'checks', command: 'node', args: ['scripts/check.mjs'], first: true },
  {
    name: 'conventions, stylesheet and pages',
    command: 'node',
    args: ['--test', ...nodeTests('test').filter((file) => !file.startsWith(STORYBOOK))],
  },
  { name: 'elements and examples in Chromium', command: 'wtr', args: [], env: { BROWSERS: 'chrome' } },
  {
    name: 'storybook builds',
    command: 'storybook',
    args: ['build', '--disable-telemetry', '--quiet'],
    env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
  },
  { name: 'every story', command: 'node', args: ['scripts/stories.mjs'] },
  { name: 'Storybook’s own window', command: 'node', args: ['--test', ...nodeTests(STORYBOOK)] },
];

const engines = [
  { name: 'build', command: 'node', args: ['scripts/build.mjs', '--missing'], first: true },
  { name: 'elements and examples in Firefox', command: 'wtr', args: [], env: { BROWSERS: 'firefox' } },
  { name: 'elements and examples in WebKit', command: 'wtr', args: [], env: { BROWSERS: 'webkit' } },
];

const failed = runStages('test', process.argv.includes('--engines') ? engines : chromium);
process.exitCode = failed ? 1 : 0;
