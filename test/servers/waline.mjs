// A real Waline on loopback for tests, started by start-waline.sh and counted in its database. It offers what
// wordpress.mjs does, as far as Waline has it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/**
 * A Waline; not running yet.
 * @param {object} [options]
 * @param {string} [options.home] - Its folder; default: WALINE_HOME_DIR, else one in the folder for temporary files.
 * @param {string} [options.port] - Its port; default: WALINE_PORT, else the one it had, else 8360. `0` takes a free one.
 */
export function createWaline({
  home = process.env.WALINE_HOME_DIR ?? join(process.env.TMPDIR ?? tmpdir(), 'news-waline'),
  port = process.env.WALINE_PORT ?? '',
} = {}) {
  const script = (name, options = {}) =>
    execFileSync('bash', [join(HERE, `${name}-waline.sh`)], {
      env: { ...process.env, WALINE_HOME_DIR: home, WALINE_PORT: port, ...options.env },
      stdio: options.quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    });

  const query = (sql) =>
    new Promise((resolve, reject) => {
      const { Database } = createRequire(join(home, 'package.json'))('sqlite3');
      const database = new Database(join(home, 'data/waline.sqlite'));
      database.all(sql, (error, rows) => {
        database.close();
        if (error) reject(error);
        else resolve(rows);
      });
    });

  const waline = {
    name: 'Waline',
    home,
    get origin() {
      return `http://127.0.0.1:${readFileSync(join(home, 'port'), 'utf8').trim()}`;
    },
    threads: { open: '/open-article' },
    paths: ['/api/'],
    attributes: (thread, origin = '') => ({ backend: 'waline', src: `${origin}/`, thread }),
    start: (options) => script('start', options),
    stop: (options) => script('stop', options),
    stopWeb: (options = { quiet: true }) => script('stop', options),
    async isUp() {
      try {
        return (await fetch(`${waline.origin}/api/comment?path=/`)).ok;
      } catch {
        return false;
      }
    },
    reset: () => query('DELETE FROM wl_Comment'),
    query,
    rows: async () => (await query('SELECT COUNT(*) AS rows FROM wl_Comment'))[0].rows,
    stored: async () =>
      (await query('SELECT id, url, pid, nick, status, comment FROM wl_Comment ORDER BY id')).map((row) => ({
        id: String(row.id),
        thread: row.url,
        parent: String(row.pid ?? 0),
        name: row.nick,
        state: row.status === 'approved' ? 'published' : 'held',
        text: row.comment,
      })),
  };
  return waline;
}
