// Makes one site of a file server and a comment service: some paths are passed on to the service. In between it can do
// what networks do.
import { request } from 'node:http';

/**
 * @typedef {object} Weather What happens to requests that send a comment; nothing, as long as all are undefined.
 * @property {'answer'} [lose] - `answer`: the service does its work, and its answer is lost.
 * @property {number} [hangUpAfter] - Milliseconds after which the reader is hung up on; the service never hears of it.
 * @property {number} [delay] - Milliseconds before the service gets the request.
 */

/**
 * @param {object} options
 * @param {{origin: string, paths: string[]}} options.service - Where to, and what.
 * @returns {{answer: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean,
 *   weather: Weather, sent: string[]}} `answer` takes a request, or says no; `sent` lists the comments' requests that came.
 */
export function passOn({ service }) {
  const weather = {};
  const sent = [];

  async function pass(incoming, response) {
    const isComment = incoming.method === 'POST';
    const chunks = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { lose, hangUpAfter, delay = 0 } = isComment ? weather : {};
    if (isComment) sent.push(`${incoming.method} ${incoming.url}`);
    if (hangUpAfter !== undefined) setTimeout(() => incoming.socket.destroy(), hangUpAfter);
    if (delay) await new Promise((over) => setTimeout(over, delay));
    // The host stays the reader's, so that the service writes addresses of this site.
    const headers = { ...incoming.headers, connection: 'close' };
    const outgoing = request(service.origin + incoming.url, {
      method: incoming.method,
      headers,
      agent: false,
    });
    outgoing.on('response', (reply) => {
      if (lose === 'answer') {
        reply.resume().on('end', () => incoming.socket.destroy());
        return;
      }
      response.writeHead(reply.statusCode, reply.statusMessage, reply.rawHeaders);
      reply.on('error', () => response.destroy());
      reply.pipe(response);
    });
    outgoing.on('error', () => {
      // As a web server answers whose service is down.
      if (response.headersSent) response.destroy();
      else
        response
          .writeHead(502, { 'content-type': 'text/html' })
          .end(
            '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
          );
    });
    outgoing.end(Buffer.concat(chunks));
  }

  return {
    weather,
    sent,
    answer(incoming, response) {
      if (!service.paths.some((path) => incoming.url.startsWith(path))) return false;
      pass(incoming, response).catch(() => response.destroy());
      return true;
    },
  };
}
