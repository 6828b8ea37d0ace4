// What built files need.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The modules that a built file cannot run without. */
const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].map(([, name]) =>
    join(file, '..', name),
  );

/**
 * Built files and all that they cannot run without.
 * @param {...string} starts - Their paths.
 * @returns {Set<string>} Paths.
 */
export function closure(...starts) {
  const files = new Set();
  const visit = (file) => {
    if (files.has(file)) return;
    files.add(file);
    importsOf(file).forEach(visit);
  };
  starts.forEach(visit);
  return files;
}
