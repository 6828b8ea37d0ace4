// Between Node's HTTP and the platform's Request and Response, and the checks that are the same for every request.

/** The most that a request may carry: the longest comment, escaped threefold by a form, and what stands around it. */
const MOST_BYTES = 256 * 1024;

/** Only these names: a page elsewhere could give its own host name the loopback's address and read along. */
const OWN_HOSTS = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/**
 * Answers one of Node's requests.
 * @param {{answer: (request: Request) => Promise<Response | undefined>}} server - From `openCommentServer`.
 * @param {import('node:http').IncomingMessage} incoming - Its body has not been read.
 * @returns {Promise<Response | undefined>} Nothing for a request that is for others to answer.
 */
export async function answerNode(server, incoming) {
  const { method, url, headers } = incoming;
  const host = headers.host ?? '';
  if (!OWN_HOSTS.test(host)) return new Response('Not this host.', { status: 421 });
  const isReading = method === 'GET' || method === 'HEAD';
  // A page elsewhere may send a form here, and the editor's buttons ask for no password.
  if (!isReading && headers.origin && headers.origin !== `http://${host}`) {
    return new Response('Not from another site.', { status: 403 });
  }
  try {
    const body = isReading ? undefined : await readBody(incoming);
    if (body === null) return new Response('That is too much.', { status: 413 });
    return await server.answer(
      new Request(new URL(url, `http://${host}`), { method, headers: plain(headers), body }),
    );
  } catch (error) {
    console.error(`comments: ${method} ${url}: ${error.message}`);
    return failure(url);
  }
}

/** For a script as WordPress says it; for a reader in words. */
function failure(path) {
  const message = 'The comments cannot be reached just now. Go back, keep what you wrote, and try again.';
  return path.startsWith('/wp-json/')
    ? Response.json({ code: 'wp_die', message, data: { status: 500 } }, { status: 500 })
    : new Response(message, { status: 500 });
}

/** The whole body; null where it is too much, and then the rest is not kept. */
async function readBody(incoming) {
  const chunks = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  return size > MOST_BYTES ? null : Buffer.concat(chunks);
}

/** Headers as text; those that only frame the message are for Node. */
function plain(headers) {
  const kept = Object.entries(headers).filter(
    ([name]) => !/^(?:connection|transfer-encoding|content-length|expect|upgrade|keep-alive)$/.test(name),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}
