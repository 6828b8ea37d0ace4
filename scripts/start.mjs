// Builds what is missing, serves the examples on loopback with the built package, and reloads them on a change.
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { startDevServer } from '@web/dev-server';
import { listExamples } from './examples.mjs';

if (spawnSync(process.execPath, ['scripts/build.mjs', '--missing'], { stdio: 'inherit' }).status !== 0)
  process.exit(1);

const server = await startDevServer({
  // Without PORT the first free one from 8000 on is taken.
  config: {
    rootDir: '.',
    hostname: '127.0.0.1',
    ...(process.env.PORT && { port: Number(process.env.PORT) }),
    watch: true,
    clearTerminalOnReload: false,
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const address = `http://127.0.0.1:${server.server.address().port}`;
console.log(`\nnews-elements: ${address}/examples/\n`);
for (const { path, description } of listExamples())
  console.log(`  ${address}${path.padEnd(28)} ${description}`);
console.log('\nChanges in src/ are built and the page reloads. Ctrl+C ends.');

let timer;
let building = false;
let again = false;

function rebuild() {
  again = building;
  if (building) return;
  building = true;
  spawn(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).once('exit', () => {
    building = false;
    if (again) rebuild();
  });
}

watch('src', { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(rebuild, 200);
});
