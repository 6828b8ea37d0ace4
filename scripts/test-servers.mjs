// The tests that need a real comment server. `node scripts/test-servers.mjs wordpress` runs all of them against an instance of
// its own, which it starts from Debian's packages and ends; `waline` runs those that concern every service.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWaline } from '../test/servers/waline.mjs';
import { createWordPress } from '../test/servers/wordpress.mjs';
import { runStages } from './run-stages.mjs';

const FOR_EVERY_SERVER = ['send-once', 'server-stopped'];

const name = process.argv[2];
const isWaline = name === 'waline';
const realTests = (folder) => readdirSync(folder).filter((file) => file.endsWith('.real.mjs'));
const test = (folder, files = realTests(folder)) => ({
  command: 'node',
  // One file at a time: they share the server.
  args: ['--test', '--test-concurrency=1', ...files.map((file) => join(folder, file))],
});

const before = [
  { name: 'build', command: 'node', args: ['scripts/build.mjs', '--missing'], first: true },
  { name: 'browser', command: 'node', args: ['scripts/ensure-browsers.mjs'], first: true },
];

function runWaline() {
  const waline = createWaline({ port: process.env.WALINE_PORT ?? '0' });
  const files = FOR_EVERY_SERVER.map((file) => `${file}.real.mjs`);
  return withServer(waline, [
    ...before,
    { name: 'end to end', ...test('test/end-to-end', files), env: { COMMENT_SERVER: 'waline' } },
  ]);
}

function runWordPress() {
  // A folder of its own, so that neither another run nor the example is disturbed.
  const home = process.env.WP_HOME_DIR ?? mkdtempSync(join(tmpdir(), 'news-wordpress-'));
  const wordpress = createWordPress({ home, port: process.env.WP_PORT ?? '0' });
  const env = { WP_HOME_DIR: home, WP_PORT: '' };
  const failed = withServer(wordpress, [
    ...before,
    { name: 'adapters', ...test('test/comments'), env },
    { name: 'end to end', ...test('test/end-to-end'), env },
    { name: 'drop-in', ...test('test/drop-in'), env },
    // Last: its articles have comments of their own.
    { name: 'plugin', ...test('test/wordpress-plugin'), env },
  ]);
  if (failed) console.error(`wordpress: what PHP and the database say is in ${home}`);
  else if (!process.env.WP_HOME_DIR) rmSync(home, { recursive: true, force: true });
  return failed;
}

/** Runs stages while a server is up, and ends it also where the run is broken off. */
function withServer(server, stages) {
  // The stage that is running hears of Ctrl+C by itself; the server must still be ended.
  process.on('SIGINT', () => undefined);
  try {
    server.start();
  } catch {
    console.error(`\n${server.name} could not be started (the reason is above), so nothing was tested.`);
    return stages.length;
  }
  try {
    return runStages(`test:${name}`, stages);
  } finally {
    server.stop();
  }
}

process.exitCode = (isWaline ? runWaline() : runWordPress()) ? 1 : 0;
