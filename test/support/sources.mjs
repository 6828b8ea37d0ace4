// What the convention tests read: the project's own source files.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

/**
 * Every TypeScript file below a folder, with its text and the modules of ours that it imports.
 * @param {string} folder - Such as `src`.
 */
export function modules(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const path = file.split(sep).join('/');
      const text = readFileSync(join(folder, file), 'utf8');
      return { path, room: path.includes('/') ? path.split('/')[0] : '', text, imports: imports(path, text) };
    });
}

function imports(path, text) {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?'([^']+)'|(import)\('([^']+)'\)/g,
  );
  return [...found].map(([, type, from, lazy, lazyFrom]) => {
    const name = from ?? lazyFrom;
    const own = name.startsWith('.') ? posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts') : '';
    return {
      name,
      own,
      room: own.includes('/') ? own.split('/')[0] : own,
      isType: Boolean(type),
      isLazy: Boolean(lazy),
    };
  });
}

/** The folders of `src/elements`. */
export const elementNames = () =>
  readdirSync('src/elements', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
