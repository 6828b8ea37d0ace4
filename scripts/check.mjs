// Everything that can be said of the sources without running them in a browser.
import { runStages } from './run-stages.mjs';

const failed = runStages('check', [
  { name: 'lock file holes', command: 'node', args: ['scripts/check-lock.mjs'] },
  { name: 'tokens', command: 'node', args: ['scripts/tokens.mjs', '--check'] },
  { name: 'build, manifest and sizes', command: 'node', args: ['scripts/build.mjs'], first: true },
  { name: 'types of tests and stories', command: 'tsc', args: ['-p', 'tsconfig.stories.json'] },
  { name: 'lint', command: 'eslint', args: ['.', '--max-warnings', '0'] },
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
]);
process.exitCode = failed ? 1 : 0;
