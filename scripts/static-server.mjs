// A plain file server on loopback for tests and pictures: the project's folder, nothing else, nothing kept in a cache.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** Media types by a file's ending. */
export const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder.
 * @param {object} [options]
 * @param {string} [options.root] - The folder; default: the working folder.
 * @param {Record<string, string>} [options.headers] - Headers for every answer, a Content-Security-Policy for one.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean | Promise<boolean>} [options.answer]
 *   Gets each request first, and says whether it takes it.
 * @param {number} [options.port] - Default: a free one.
 * @returns {Promise<{address: string, close: () => Promise<void>}>} Where it listens, and how to end it.
 */
export async function serve({ root = '.', headers = {}, answer, port = 0 } = {}) {
  const server = createServer(async (request, response) => {
    if (await answer?.(request, response)) return;
    const { pathname } = new URL(request.url, 'http://localhost');
    let file = join(root, normalize(decodeURIComponent(pathname)));
    try {
      if (statSync(file).isDirectory()) file += `${sep}index.html`;
      const { size } = statSync(file);
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-length': size,
        'cache-control': 'no-store',
        ...headers,
      });
      createReadStream(file).pipe(response);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  });
  await new Promise((listening, failed) => server.once('error', failed).listen(port, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}
