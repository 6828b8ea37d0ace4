// `npm run test:frameworks`: builds every site of examples/frameworks/ on the packed package, outside this folder, as
// someone would who has just installed it, and opens it in Chromium. `-- react astro` takes only those; `-- --keep`
// uses what an earlier run has installed. Prints a line for each step and ends with what was found.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from './browsers.mjs';
import { serve } from './static-server.mjs';
import { checkLateReact } from '../test/frameworks/react-late.mjs';
import { checkSite, checkWarnings } from '../test/frameworks/site.mjs';

const SITES = 'examples/frameworks';
const PLACE = join(tmpdir(), 'news-elements-frameworks');

/** Where a site's build is, and how it is built so that the framework says what it thinks of our tree. */
const BUILDS = {
  react: { out: 'dist', development: true },
  vue: { out: 'dist', development: true },
  svelte: { out: 'dist', development: true },
  astro: { out: 'dist' },
  eleventy: { out: 'dist' },
  next: { out: 'out' },
};

/** No site reports to its maker. */
const ENV = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', CI: '1' };

const args = process.argv.slice(2);
const keep = args.includes('--keep');
const all = readdirSync(SITES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const strange = wanted.filter((name) => !all.includes(name));
if (strange.length) {
  console.error(`frameworks: no site ${strange.join(', ')}. There are: ${all.join(', ')}`);
  process.exit(1);
}
const names = wanted.length ? wanted : all;

const say = (name, text) => console.log(`frameworks: ${name}: ${text}`);
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

/** Runs a command; its output is shown only where it fails. */
function run(command, given, cwd, env = ENV) {
  return new Promise((done, failed) => {
    const child = spawn(command, given, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0) done(output);
      else failed(new Error(`${command} ${given.join(' ')} ended with ${code}\n${output}`));
    });
  });
}

/** Packs the package and returns the file. */
function pack() {
  if (spawnSync(process.execPath, ['scripts/build.mjs', '--missing'], { stdio: 'inherit' }).status !== 0)
    process.exit(1);
  mkdirSync(PLACE, { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', PLACE],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  const answer = JSON.parse(stdout);
  const [{ filename, size }] = Array.isArray(answer) ? answer : Object.values(answer);
  console.log(`frameworks: packed ${filename}, ${(size / 1000).toFixed(0)} kB`);
  return join(PLACE, filename);
}

/** Copies a site out of this folder, with the packed package in the place of the published one. */
async function install(name, tarball) {
  const folder = join(PLACE, name);
  if (!keep) rmSync(folder, { recursive: true, force: true });
  cpSync(join(SITES, name), folder, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|build|out|\.next|\.astro)$/.test(path),
  });
  const file = join(folder, 'package.json');
  const own = JSON.parse(readFileSync(file, 'utf8'));
  own.dependencies['news-elements'] = `file:${tarball}`;
  writeFileSync(file, JSON.stringify(own, null, 2));
  // The same version packed again is another file: npm must not take the one it knows.
  rmSync(join(folder, 'node_modules/news-elements'), { recursive: true, force: true });
  rmSync(join(folder, 'package-lock.json'), { force: true });
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'], folder);
  return folder;
}

async function open(folder, out, check) {
  const server = await serve({ root: join(folder, out) });
  const browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
  try {
    return await check(browser, server.address);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function test(name, tarball) {
  const { out, development } = BUILDS[name];
  let since = Date.now();
  const folder = await install(name, tarball);
  say(name, `installed in ${seconds(since)}`);

  since = Date.now();
  await run('npm', ['run', 'build'], folder);
  say(name, `built in ${seconds(since)}`);
  since = Date.now();
  const faults = await open(folder, out, checkSite);
  say(name, `opened in ${seconds(since)}`);

  if (development) {
    since = Date.now();
    // Frameworks compare the server's tree with their own in development alone.
    await run('npm', ['run', 'build'], folder, { ...ENV, NODE_ENV: 'development' });
    faults.push(...(await open(folder, out, checkWarnings)));
    say(name, `built for development and opened in ${seconds(since)}`);
  }
  if (name === 'react') {
    // `npm test` does this with React 19; here is 18.
    await open(folder, out, (browser) => checkLateReact(browser, join(folder, 'node_modules')));
    say(name, 'what a reader typed outlives a late React');
  }
  return faults;
}

const tarball = pack();
let failed = 0;
for (const name of names) {
  const since = Date.now();
  const faults = await test(name, tarball).catch((error) => [error.message]);
  for (const fault of faults) console.error(`frameworks: ${name}: ${fault}`);
  say(name, `${faults.length ? `FAILED, ${faults.length} faults` : 'passed'} in ${seconds(since)}`);
  if (faults.length) failed++;
}
console.log(`\nframeworks: ${names.length - failed} passed, ${failed} failed (${names.join(', ')})`);
process.exitCode = failed ? 1 : 0;
