// Where bodies come from: a folder of HTML files, and of answers of publishers' services.
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { bodiesIn } from './publishers.mjs';

/** Readability's tests keep a whole page beside the article that was taken out of it: the article is the body. */
const isPageOf = (file, files) =>
  file.endsWith('source.html') && files.includes(file.replace(/source\.html$/, 'expected.html'));

/**
 * Every body below a folder.
 * @param {string} folder
 * @returns {{file: string, title: string, html: string, lang?: string}[]} In alphabetical order of the files; a JSON file may hold many.
 *   Other files, and JSON without a body, are left out.
 */
export function readBodies(folder) {
  return readdirSync(folder, { recursive: true })
    .map((file) => file.split(sep).join('/'))
    .filter((file, _index, files) => !isPageOf(file, files))
    .sort()
    .flatMap((file) => {
      if (/\.html?$/.test(file)) return [{ file, title: '', html: readFileSync(join(folder, file), 'utf8') }];
      if (file.endsWith('.json')) return answers(file, readFileSync(join(folder, file), 'utf8'));
      return [];
    });
}

/** A service's answer: one body or many. */
function answers(file, text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  return bodiesIn(data).map(({ id, ...body }) => ({
    file: id === undefined ? file : `${file}#${id}`,
    ...body,
  }));
}
