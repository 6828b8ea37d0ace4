// What examples there are, read from the pages themselves.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @returns {{name: string, path: string, title: string, description: string}[]} One entry a page, in alphabetical order.
 */
export function listExamples() {
  return readdirSync('examples', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join('examples', entry.name, 'index.html')))
    .map(({ name }) => {
      const html = readFileSync(join('examples', name, 'index.html'), 'utf8');
      return {
        name,
        path: `/examples/${name}/`,
        title: html.match(/<title>([^<]*)<\/title>/)?.[1] ?? name,
        description: html.match(/<meta name="description" content="([^"]*)"/)?.[1] ?? '',
      };
    });
}
