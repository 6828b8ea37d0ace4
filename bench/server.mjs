// Serves the project's folder on loopback, compressed as a site would, nothing kept in a cache. A query of `late=600`
// on a page's address holds back its scripts by that many milliseconds, `late=never` refuses them.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { TYPES } from '../scripts/static-server.mjs';

/** @returns {Promise<{address: string, close: () => void}>} */
export async function serve() {
  const kept = new Map();
  const read = async (path) => {
    if (!kept.has(path)) {
      const file = join('.', normalize(path));
      if (!(await stat(file)).isFile()) throw new Error('not a file');
      const body = await readFile(file);
      kept.set(path, /\.jpg$/.test(path) ? { body } : { body: gzipSync(body), encoding: 'gzip' });
    }
    return kept.get(path);
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const late = new URL(request.headers.referer ?? 'http://localhost').searchParams.get('late');
    try {
      const { body, encoding } = await read(decodeURIComponent(pathname));
      if (late && pathname.endsWith('.js')) {
        if (late === 'never') return void response.writeHead(404).end();
        await new Promise((over) => setTimeout(over, Number(late)));
      }
      response.writeHead(200, {
        'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
        'content-length': body.length,
        'cache-control': 'no-store',
        ...(encoding && { 'content-encoding': encoding }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}/bench/.built/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
