// Runs commands one after the other, says how long each took, and ends with a line that says what passed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * @typedef {object} Stage
 * @property {string} name - What is printed.
 * @property {string} command - `node`, or the name of a binary of the project's own dependencies.
 * @property {string[]} args
 * @property {Record<string, string>} [env] - Added to the environment.
 */

/**
 * Runs every stage, also after one has failed, so that one run shows all that is wrong; a stage marked `first` ends
 * the run, since the others need it.
 * @param {string} title - Word at the beginning of each line.
 * @param {(Stage & {first?: boolean})[]} stages
 * @returns {number} The number of failed stages.
 */
export function runStages(title, stages) {
  const failed = [];
  for (const [index, { name, command, args, env, first }] of stages.entries()) {
    console.log(`\n${title} ${index + 1}/${stages.length}: ${name}`);
    const start = Date.now();
    const bin = command === 'node' ? process.execPath : join('node_modules', '.bin', command);
    const { status } = spawnSync(bin, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    const seconds = ((Date.now() - start) / 1000).toFixed(0);
    console.log(
      `${title} ${index + 1}/${stages.length}: ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`,
    );
    if (status === 0) continue;
    failed.push(name);
    if (first) break;
  }
  if (failed.length) console.error(`\n${title}: failed: ${failed.join(', ')}`);
  console.log(`\n${stages.length - failed.length} passed, ${failed.length} failed`);
  return failed.length;
}
