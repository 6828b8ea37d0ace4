// The articles and their comments in one SQLite file. Every value goes in as a parameter, never as part of a statement.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { seed } from './seed.mjs';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS posts (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    path TEXT NOT NULL,
    is_open INTEGER NOT NULL DEFAULT 1,
    holds_all INTEGER NOT NULL DEFAULT 0
  );
  -- AUTOINCREMENT: the number of a comment that is gone is never given to another one.
  CREATE TABLE IF NOT EXISTS comments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    post INTEGER NOT NULL REFERENCES posts (id),
    parent INTEGER NOT NULL DEFAULT 0,
    author_name TEXT NOT NULL,
    author_email TEXT NOT NULL,
    author_url TEXT NOT NULL DEFAULT '',
    date_gmt TEXT NOT NULL,
    content TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('approved', 'hold', 'trash')),
    preview TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS comments_by_post ON comments (post, status, date_gmt, id);
`;

/**
 * Opens the database; makes and fills it where there is none.
 * @param {string} file - Its path, or `:memory:`.
 * @throws {Error} With a message for whoever started the server, where the file is locked or is no database.
 */
export function openDatabase(file) {
  let database;
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    database = new Database(file);
    database.exec('PRAGMA busy_timeout = 2000');
    // Writes at once, so that a locked file is told now and not with a reader's first comment.
    database.transaction(() => prepare(database)).immediate();
  } catch (error) {
    database?.close();
    throw new Error(explain(file, error), { cause: error });
  }
  return new CommentStore(database);
}

function prepare(database) {
  const isNew = !database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'comments'").get();
  database.exec(SCHEMA);
  if (isNew) seed(database);
}

function explain(file, { message }) {
  if (/locked|busy/i.test(message)) {
    return `The comments' database ${file} is locked: another program is writing to it. End that program and start again.`;
  }
  return `The comments' database ${file} cannot be opened (${message}). Delete the file to begin with a new one.`;
}

/** A text inside a LIKE pattern. */
const like = (text) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** What is asked of the database. */
class CommentStore {
  #database;
  #statements = new Map();

  constructor(database) {
    this.#database = database;
  }

  posts = () => this.#prepare('SELECT * FROM posts ORDER BY id').all();
  post = (id) => this.#prepare('SELECT * FROM posts WHERE id = ?').get(id);
  comment = (id) => this.#prepare('SELECT * FROM comments WHERE id = ?').get(id);
  held = () => this.#prepare("SELECT * FROM comments WHERE status = 'hold' ORDER BY date_gmt, id").all();

  /** What an article's page shows, oldest first. */
  approved = (post) =>
    this.#prepare("SELECT * FROM comments WHERE post = ? AND status = 'approved' ORDER BY date_gmt, id").all(
      post,
    );

  /**
   * A page of approved comments.
   * @param {{post?: number, parent?: number, include?: number[], after?: string, search?: string,
   *   order: 'asc' | 'desc', page: number, perPage: number}} wanted
   * @returns {{comments: object[], total: number}}
   */
  list({ post, parent, include, after, search, order, page, perPage }) {
    const conditions = ["status = 'approved'"];
    const values = [];
    const add = (condition, ...given) => {
      conditions.push(condition);
      values.push(...given);
    };
    if (post !== undefined) add('post = ?', post);
    if (parent !== undefined) add('parent = ?', parent);
    if (include) add(`id IN (${include.map(() => '?').join()})`, ...include);
    if (after) add('date_gmt > ?', after);
    if (search)
      add("(content LIKE ? ESCAPE '\\' OR author_name LIKE ? ESCAPE '\\')", like(search), like(search));
    const where = `FROM comments WHERE ${conditions.join(' AND ')}`;
    const direction = order === 'asc' ? 'ASC' : 'DESC';
    const { total } = this.#prepare(`SELECT count(*) AS total ${where}`).get(...values);
    const comments = this.#prepare(
      `SELECT * ${where} ORDER BY date_gmt ${direction}, id ${direction} LIMIT ? OFFSET ?`,
    ).all(...values, perPage, (page - 1) * perPage);
    return { comments, total };
  }

  /** When the latest comment came, as milliseconds since 1970; 0 where there is none. */
  latest() {
    const { date } = this.#prepare('SELECT max(date_gmt) AS date FROM comments').get();
    return date ? Date.parse(`${date}Z`) : 0;
  }

  /** True where the same was said by the same reader in the same place. */
  hasSame({ post, parent, author_name, content }) {
    const same = this.#prepare(
      "SELECT 1 FROM comments WHERE post = ? AND parent = ? AND author_name = ? AND content = ? AND status <> 'trash'",
    );
    return same.get(post, parent, author_name, content) !== undefined;
  }

  /** @returns {object} The comment, with its number. */
  add(comment) {
    const names = [
      'post',
      'parent',
      'author_name',
      'author_email',
      'author_url',
      'date_gmt',
      'content',
      'status',
      'preview',
    ];
    const { lastInsertRowid } = this.#prepare(
      `INSERT INTO comments (${names.join()}) VALUES (${names.map(() => '?').join()})`,
    ).run(...names.map((name) => comment[name]));
    return this.comment(Number(lastInsertRowid));
  }

  judge = (id, status) => this.#prepare('UPDATE comments SET status = ? WHERE id = ?').run(status, id);
  setOpen = (id, isOpen) =>
    this.#prepare('UPDATE posts SET is_open = ? WHERE id = ?').run(Number(isOpen), id);
  setHoldsAll = (id, all) =>
    this.#prepare('UPDATE posts SET holds_all = ? WHERE id = ?').run(Number(all), id);

  /** Runs steps that nobody may come between: without this two equal comments sent at once are both new. */
  atOnce = (steps) => this.#database.transaction(steps).immediate();

  close = () => this.#database.close();

  #prepare(sql) {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }
}
