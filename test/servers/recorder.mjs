// Writes exchanges with a real server down in the form that replay.mjs reads.
import { request } from 'node:http';

/** Headers that change from run to run, or frame a message; a transcript without them can be compared with the next. */
const LEFT_OUT = /^(host|date|connection|keep-alive|transfer-encoding|content-length|etag)$/i;

/**
 * @param {string} origin - The server's.
 * @param {string} title - What it is, for the transcript's first line.
 */
export function createRecorder(origin, title) {
  const lines = [title, ''];
  const exchange = (method, path, headers = {}, body = '') =>
    new Promise((resolve, reject) => {
      const sent = request(origin + path, { method, headers, agent: false }, (reply) => {
        const chunks = [];
        reply.on('data', (chunk) => chunks.push(chunk));
        reply.on('end', () => resolve({ reply, body: Buffer.concat(chunks).toString() }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    /** Asks without writing it down. */
    exchange,
    /** Asks, and writes it down under a name. */
    async record(name, method, path, headers = {}, body = '') {
      const answer = await exchange(method, path, headers, body);
      const { statusCode, statusMessage, rawHeaders } = answer.reply;
      lines.push(`### ${name}`, `> ${method} ${path}`);
      for (const [header, value] of Object.entries(headers)) lines.push(`> ${header}: ${value}`);
      if (body) lines.push(`> ${body.length > 300 ? `${body.slice(0, 300)}…` : body}`);
      lines.push(`< HTTP/1.1 ${statusCode} ${statusMessage}`);
      for (let index = 0; index < rawHeaders.length; index += 2) {
        if (!LEFT_OUT.test(rawHeaders[index])) lines.push(`< ${rawHeaders[index]}: ${rawHeaders[index + 1]}`);
      }
      lines.push('< ', ...answer.body.split('\n').map((line) => `< ${line}`), '');
      return answer;
    },
    /** The transcript. */
    text: () => lines.join('\n'),
  };
}
