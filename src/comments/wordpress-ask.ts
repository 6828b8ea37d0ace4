import type { PlacedOptions } from './backend-options.js';
import { record } from './json.js';
import { address, request, type Ask } from './request.js';

/**
 * What asks one site's REST interface.
 * @param options - `src` is the REST root; `token` the nonce of a reader who has logged in.
 */
export function askerOf({ src, token, timeout }: PlacedOptions): Ask {
  let current = token;
  const ask = (nonce: string | undefined, ...[path, query, options]: Parameters<Ask>) =>
    request(placed(src, path, query), {
      ...options,
      // No other header: it would make the browser refuse the request on its way to another origin.
      headers: nonce ? { 'X-WP-Nonce': nonce } : {},
      // With cookies but without a nonce WordPress takes a request as anonymous.
      credentials: nonce ? 'include' : 'same-origin',
      timeout,
    });
  return async (...what) => {
    const nonce = current;
    const reply = await ask(nonce, ...what);
    const isStale = reply.kind === 'reply' && record(reply.json).code === 'rest_cookie_invalid_nonce';
    if (!nonce || !isStale) return reply;
    // A cached page carries a nonce that is long gone. Nothing was done yet, and a stranger may read, and often write.
    current = undefined;
    return ask(undefined, ...what);
  };
}

/** An address below the root. A site with plain permalinks has its root in the query: `/?rest_route=/`. */
function placed(root: string, path: string, query: Parameters<Ask>[1]): string {
  const route = new URL(root).searchParams.get('rest_route');
  return route === null
    ? address(root, path, query)
    : address(root, '', { ...query, rest_route: `${route.replace(/\/+$/, '')}/${path}` });
}
