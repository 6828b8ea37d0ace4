// Where bodies come from: a folder of HTML files, and of WordPress REST posts.
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Every body below a folder.
 * @param {string} folder
 * @returns {{file: string, title: string, html: string}[]} In alphabetical order of the files; a JSON file may hold many.
 *   Other files, and JSON that is no post, are left out.
 */
export function readBodies(folder) {
  return readdirSync(folder, { recursive: true })
    .map((file) => file.split(sep).join('/'))
    .sort()
    .flatMap((file) => {
      if (/\.html?$/.test(file)) return [{ file, title: '', html: readFileSync(join(folder, file), 'utf8') }];
      if (file.endsWith('.json')) return posts(file, readFileSync(join(folder, file), 'utf8'));
      return [];
    });
}

/** Posts as GET /wp-json/wp/v2/posts gives them: one, or a list. */
function posts(file, text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  return [data]
    .flat()
    .flatMap((post) =>
      typeof post?.content?.rendered === 'string' && typeof post.title?.rendered === 'string'
        ? [{ file: `${file}#${post.id}`, title: post.title.rendered, html: post.content.rendered }]
        : [],
    );
}
