// Writes what is said of each element from custom-elements.json: docs/elements/*.md, llms.txt and the skill's reference.
// `--check` writes nothing and fails where a file differs.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readElements, readTokens } from './manifest.mjs';
import { inStyle } from './tables.mjs';
import { elementPage, indexPage } from './docs/element-page.mjs';
import { llms, skill } from './docs/for-machines.mjs';

const check = process.argv.includes('--check');
const elements = readElements();
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const story = readFileSync('README.md', 'utf8').match(/```html\n(<!doctype html>[^]*?)\n```/)[1];

const files = {
  'docs/elements/README.md': indexPage(elements),
  ...Object.fromEntries(elements.map((element) => [`docs/elements/${element.tag}.md`, elementPage(element)])),
  'llms.txt': llms({ elements, tokens: readTokens(), version, story }),
  'skills/news-elements/SKILL.md': skill({ elements, story }),
};
const strays = existsSync('docs/elements')
  ? readdirSync('docs/elements')
      .map((file) => `docs/elements/${file}`)
      .filter((file) => !(file in files))
  : [];

const differ = [];
for (const [file, text] of Object.entries(files)) {
  const wanted = await inStyle(file, text);
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue;
  differ.push(file);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, wanted);
}
for (const stray of strays) console.error(`docs: ${stray} is about no element; remove it`);
if (check) {
  for (const file of differ)
    console.error(`docs: ${file} is not what the sources say; run node scripts/docs.mjs`);
}
console.log(`docs: ${Object.keys(files).length} files, ${differ.length} ${check ? 'differ' : 'written'}`);
process.exitCode = strays.length || (check && differ.length) ? 1 : 0;
