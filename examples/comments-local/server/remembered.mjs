// Name, e-mail and website of a reader who wants them filled in the next time. Kept in the reader's browser alone.

const NAME = 'comment_author';
const ABOUT_A_YEAR = 30_000_000;

/**
 * The cookie that remembers a reader, or forgets one who no longer wants it.
 * @param {{name: string, email: string, url: string}} [reader]
 * @returns {string} For `Set-Cookie`.
 */
export function rememberReader(reader) {
  const value = reader
    ? encodeURIComponent(JSON.stringify({ name: reader.name, email: reader.email, url: reader.url }))
    : '';
  return `${NAME}=${value}; Max-Age=${reader ? ABOUT_A_YEAR : 0}; Path=/; HttpOnly; SameSite=Lax`;
}

/**
 * The reader that a request's cookie names.
 * @param {Request} request
 * @returns {{name?: string, email?: string, url?: string}} Empty for a stranger.
 */
export function rememberedReader(request) {
  const cookies = request.headers.get('Cookie') ?? '';
  const [, value] = new RegExp(`(?:^|; )${NAME}=([^;]+)`).exec(cookies) ?? [];
  try {
    return JSON.parse(decodeURIComponent(value ?? '')) ?? {};
  } catch {
    return {};
  }
}
