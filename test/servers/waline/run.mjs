// Runs Waline's own server on loopback with SQLite: node run.mjs, started by start-waline.sh in the folder that Waline is
// installed in. SQLITE_PATH and WALINE_PORT are set; WALINE_RESET=1 begins with an empty database.
import cluster from 'node:cluster';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';

const installed = createRequire(path.join(process.cwd(), 'package.json'));
const root = path.dirname(installed.resolve('@waline/vercel/package.json'));
const port = process.env.WALINE_PORT;

// Waline names no host when it listens: loopback, and nothing else.
const { listen } = net.Server.prototype;
net.Server.prototype.listen = function (...given) {
  if (!/^\d+$/.test(String(given[0]))) return listen.apply(this, given);
  return listen.call(
    this,
    Number(given[0]),
    '127.0.0.1',
    given.find((one) => typeof one === 'function'),
  );
};

const NOW = "DATETIME DEFAULT (datetime('now','localtime'))";
const DATES = `createdAt ${NOW}, updatedAt ${NOW}`;
const KEY = 'id INTEGER PRIMARY KEY AUTOINCREMENT';
const reactions = Array.from({ length: 9 }, (_, index) => `reaction${index} INTEGER`).join();
const TABLES = `
CREATE TABLE wl_Comment(${KEY}, user_id INTEGER, comment TEXT, insertedAt DATETIME, ip TEXT, link TEXT, mail TEXT,
  nick TEXT, rid INTEGER, pid INTEGER, sticky NUMERIC, status TEXT NOT NULL, "like" INTEGER, ua TEXT, url TEXT, ${DATES});
CREATE TABLE wl_Counter(${KEY}, time INTEGER, ${reactions}, url TEXT, ${DATES});
CREATE TABLE wl_Users(${KEY}, display_name TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '',
  password TEXT NOT NULL DEFAULT '', type TEXT NOT NULL DEFAULT '', label TEXT, url TEXT, avatar TEXT, github TEXT,
  twitter TEXT, facebook TEXT, google TEXT, weibo TEXT, qq TEXT, oidc TEXT, huawei TEXT, "2fa" TEXT, ${DATES});`;

function run() {
  const Application = createRequire(path.join(root, 'package.json'))('thinkjs');
  process.argv[2] = port;
  new Application({
    ROOT_PATH: root,
    APP_PATH: path.join(root, 'src'),
    proxy: true,
    env: 'production',
  }).run();
}

function prepare(done) {
  const file = path.join(process.env.SQLITE_PATH, 'waline.sqlite');
  if (process.env.WALINE_RESET === '1') rmSync(file, { force: true });
  if (existsSync(file)) return done();
  const { Database } = installed('sqlite3');
  const database = new Database(file);
  database.exec(TABLES, (error) => {
    if (error) throw error;
    database.close(done);
  });
}

function start() {
  // It would send every comment to a spam filter elsewhere.
  process.env.AKISMET_KEY ||= 'false';
  if (!cluster.isPrimary) return run();
  // It asks a login service on every request, and answers nothing where there is none.
  const logins = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{"services":[]}');
  });
  listen.call(logins, 0, '127.0.0.1', () => {
    process.env.OAUTH_URL = `http://127.0.0.1:${logins.address().port}`;
    prepare(run);
  });
}

start();
