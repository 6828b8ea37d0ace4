// A lock file can have holes: npm leaves out optional platform packages that a registry does not serve, and `npm ci`
// refuses such a file later. Fails where there is one.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const known = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));
let holes = 0;
for (const [path, { version, optionalDependencies = {} }] of Object.entries(packages)) {
  const absent = Object.keys(optionalDependencies).filter((name) => !known.has(name));
  if (!absent.length) continue;
  holes++;
  console.error(`${path}@${version}: not in the lock file: ${absent.join(' ')}`);
}
console.log(`lock: ${Object.keys(packages).length} packages, ${holes} with holes`);
process.exitCode = holes ? 1 : 0;
