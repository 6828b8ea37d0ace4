// A real WordPress on loopback for tests and examples: started by start-wordpress.sh, spoken to by what its must-use
// plugin (wordpress/test-contract.php) allows, counted in its database.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** What tells the comments that were there from the beginning: no reader of a test has this address. */
const NOT_SEED = "comment_author_IP <> '192.0.2.1'";
const STATES = { 0: 'held', 1: 'published' };

/**
 * A WordPress; not running yet.
 * @param {object} [options]
 * @param {string} [options.home] - Its folder; default: WP_HOME_DIR, else one in the folder for temporary files.
 * @param {string} [options.port] - Its port; default: WP_PORT, else the one it had, else 8899. `0` takes a free one.
 */
export function createWordPress({
  home = process.env.WP_HOME_DIR ?? join(process.env.TMPDIR ?? tmpdir(), 'news-wordpress'),
  port = process.env.WP_PORT ?? '',
} = {}) {
  const env = { ...process.env, WP_HOME_DIR: home, WP_PORT: port };
  const script = (name, options = {}, ...args) =>
    execFileSync('bash', [join(HERE, `${name}-wordpress.sh`), ...args], {
      env: { ...env, ...options.env },
      stdio: options.quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    });

  /** Asks the database; rows as arrays of text. */
  const query = (sql) =>
    execFileSync(
      'mariadb',
      ['--no-defaults', '-S', join(home, 'db/s.sock'), '-uroot', '-N', '-B', 'wp', '-e', sql],
      { encoding: 'utf8' },
    )
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t').map(unescape));

  const wordpress = {
    name: 'WordPress',
    home,
    /** Where it listens, once it is started. */
    get origin() {
      return `http://127.0.0.1:${readFileSync(join(home, 'port'), 'utf8').trim()}`;
    },
    /** Threads by what they are for; the ids are the seed's. */
    threads: { open: '4', moderated: '5', closed: '6', long: '7', missing: '4242' },
    /** Paths that a site has to pass on to it, to be one site with it. */
    paths: ['/wp-', '/index.php', '/open-article', '/moderated-article', '/closed-article', '/long-thread'],
    /** What `<news-comments>` needs to know, under the origin that the reader sees. */
    attributes: (thread, origin = '') => ({ backend: 'wordpress', src: `${origin}/wp-json/`, thread }),
    /** Where its classic form is sent, and with what. */
    form: (thread, origin = '') => ({
      action: `${origin}/wp-comments-post.php`,
      fields: { comment_post_ID: thread, comment_parent: '0' },
    }),

    /**
     * Starts it, or finds it up.
     * @param {{quiet?: boolean, env?: Record<string, string>}} [options]
     */
    start: (options) => script('start', options),
    /** Ends it; its database stays. */
    stop: (options) => script('stop', options),
    /** Ends the web server alone, at once. */
    stopWeb: (options = { quiet: true }) => script('stop', options, 'web'),
    /** True where it answers. */
    async isUp() {
      try {
        return (await fetch(`${wordpress.origin}/wp-json/`)).ok;
      } catch {
        return false;
      }
    },

    /** Deletes every comment but the seed's, and sets the switches (test-contract.php). */
    reset: (switches = {}) => ask('reset', switches),
    /** Sets switches, and nothing else. */
    switch: (switches) => ask('switch', switches),
    /** Comments take so many milliseconds before they are saved. */
    slow: (milliseconds) => ask('switch', { slow: milliseconds }),
    /** What an editor does: `approve`, `hold`, `spam`, `trash`. */
    moderate: (id, status) => ask('moderate', { id: Number(id), status }),

    query,
    /** How many comments there are that the seed has not. */
    rows: async () => Number(query(`SELECT COUNT(*) FROM wp_comments WHERE ${NOT_SEED}`)[0][0]),
    /** The comments that the seed has not, as they are stored. */
    stored: async () =>
      query(
        `SELECT comment_ID, comment_post_ID, comment_parent, comment_author, comment_approved, comment_content
         FROM wp_comments WHERE ${NOT_SEED} ORDER BY comment_ID`,
      ).map(([id, thread, parent, name, state, text]) => ({
        id,
        thread,
        parent,
        name,
        state: STATES[state] ?? state,
        text,
      })),

    /**
     * Runs a PHP file with WordPress loaded, as its administrator.
     * @param {string} file
     * @param {...string} args - `$argv[1]` and on.
     * @returns {string} What it printed.
     */
    php: (file, ...args) =>
      execFileSync('php', ['-d', 'display_errors=0', file, ...args], {
        encoding: 'utf8',
        env: { ...env, WP_ROOT: join(home, 'www') },
      }),
  };

  async function ask(route, body) {
    const reply = await fetch(`${wordpress.origin}/wp-json/nct/v1/${route}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`WordPress: ${route}: ${reply.status} ${await reply.text()}`);
    return reply.json();
  }

  return wordpress;
}

/** The client writes tabs, line breaks and backslashes as two characters. */
const unescape = (text) =>
  text.replace(/\\([\\tn0])/g, (_, kind) => ({ '\\': '\\', t: '\t', n: '\n', 0: '\0' })[kind]);
