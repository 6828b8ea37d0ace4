// Plays recorded exchanges back: a server that answers each request with the next one it was told to play, byte for
// byte but for the headers that frame a message, and notes what it was asked.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const FRAMING = /^(content-length|transfer-encoding|connection|keep-alive)$/i;

/**
 * Reads a transcript: blocks that begin with "### name", requests after ">", answers after "<".
 * @param {string} name - A file in transcripts/, without ".txt".
 * @returns {Map<string, {request: string[], status: number, reason: string, headers: [string, string][], body: string}>}
 */
export function readTranscript(name) {
  const text = readFileSync(new URL(`./transcripts/${name}.txt`, import.meta.url), 'utf8');
  const exchanges = new Map();
  for (const block of text.split(/^### /m).slice(1)) {
    const [title, ...lines] = block.split('\n');
    const request = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
    const answer = lines.filter((line) => line.startsWith('<')).map((line) => line.slice(2));
    const [, status, reason] = /^HTTP\/1\.1 (\d+) ?(.*)$/.exec(answer[0] ?? '') ?? [];
    if (!status) continue;
    const blank = answer.indexOf('', 1);
    const headers = answer
      .slice(1, blank < 0 ? undefined : blank)
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
      .filter(([header]) => !FRAMING.test(header));
    const body = blank < 0 ? '' : answer.slice(blank + 1).join('\n');
    exchanges.set(title, { request, status: Number(status), reason, headers, body });
  }
  return exchanges;
}

/**
 * Starts a server on the loopback.
 * @param {...string} transcripts - Files in transcripts/.
 */
export async function startReplay(...transcripts) {
  const exchanges = new Map(transcripts.flatMap((name) => [...readTranscript(name)]));
  const queue = [];
  const requests = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      requests.push({ method, url: new URL(url, origin), headers, body: Buffer.concat(chunks).toString() });
      const next = queue.shift();
      if (next === undefined) {
        response.writeHead(599, 'Nothing left to play').end();
      } else if (typeof next === 'function') {
        next(request, response);
      } else {
        // A redirect leads back here, not to the server that was recorded.
        const raw = next.headers.flatMap(([header, value]) =>
          /^location$/i.test(header) ? [header, value.replace(/^https?:\/\/[^/]+/, origin)] : [header, value],
        );
        response.writeHead(next.status, next.reason, raw).end(next.body);
      }
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    requests,
    /** Plays these next: names in the transcripts, answers of one's own, or functions that answer. */
    play(...next) {
      for (const item of next) {
        const exchange = typeof item === 'string' ? exchanges.get(item) : item;
        if (!exchange) throw new Error(`No exchange called "${item}" was recorded.`);
        queue.push(exchange);
      }
    },
    /** Forgets what was not played and what was asked. */
    clear() {
      queue.length = 0;
      requests.length = 0;
    },
    get left() {
      return queue.length;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** An answer of one's own. */
export const answer = (status, body, headers = [['Content-Type', 'application/json']]) => ({
  status,
  reason: '',
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

/** Takes a request and never answers. */
export const silence = () => undefined;

/** Takes a request and hangs up. */
export const hangUp = (request) => request.socket.destroy();

/** What a form would hand to an adapter. */
export const submission = (fields = {}) => ({
  key: 'k1',
  thread: '4',
  name: 'Eve',
  email: 'eve@example.test',
  url: '',
  text: 'Hello',
  startedAt: Date.now(),
  firstInputAt: Date.now(),
  ...fields,
});

/** A signal that nobody aborts. */
export const calm = () => new AbortController().signal;
