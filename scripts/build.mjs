// The whole build, with a line for each stage. `--missing` builds only where dist/ is absent or older than the sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const newest = (folder) =>
  Math.max(...readdirSync(folder, { recursive: true }).map((file) => statSync(join(folder, file)).mtimeMs));
const fresh = () =>
  existsSync('dist/news.css') &&
  existsSync('custom-elements.json') &&
  statSync('dist/news.css').mtimeMs > Math.max(newest('src'), statSync('tokens.json').mtimeMs);

if (process.argv.includes('--missing') && fresh()) {
  console.log('build: dist/ is up to date');
  process.exit(0);
}

const stages = [
  ['types and modules', 'tsc', ['-p', '.']],
  ['manifest', 'cem', ['analyze', '--quiet']],
  ['tokens', process.execPath, ['scripts/tokens.mjs']],
  ['bundles and stylesheets', 'rollup', ['-c', '--silent']],
  ['editor data and framework types', process.execPath, ['scripts/editor-data.mjs']],
  ['integrity', process.execPath, ['scripts/integrity.mjs']],
  ['sizes', process.execPath, ['scripts/sizes.mjs']],
];

rmSync('dist', { recursive: true, force: true });
for (const [index, [name, command, args]] of stages.entries()) {
  console.log(`build ${index + 1}/${stages.length}: ${name}`);
  const bin = command === process.execPath ? command : join('node_modules', '.bin', command);
  const { status } = spawnSync(bin, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`build: failed at ${name}`);
    process.exit(status ?? 1);
  }
}
console.log('build: done, dist/ and custom-elements.json are written');
