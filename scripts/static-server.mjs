// A plain file server on loopback for tests and pictures: the project's folder, nothing else, nothing kept in a cache.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
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
 * @param {number} [options.port] - Default: a free one.
 * @param {(request: import('node:http').IncomingMessage) => Promise<Response | undefined>} [options.first] - Is asked
 *   before the folder; what it gives nothing for is looked for there.
 * @returns {Promise<{address: string, close: () => Promise<void>}>} Where it listens, and how to end it.
 */
export async function serve({ root = '.', headers = {}, port = 0, first } = {}) {
  const server = createServer(async (request, response) => {
    const answer = await first?.(request);
    if (answer) {
      response.writeHead(answer.status, { ...headers, ...Object.fromEntries(answer.headers) });
      response.end(Buffer.from(await answer.arrayBuffer()));
      return;
    }
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
  await new Promise((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}
