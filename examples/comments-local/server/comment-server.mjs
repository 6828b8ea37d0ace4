// A small comment server that speaks the part of WordPress that a comment thread needs. Start reading here:
//
//   comment-server.mjs   which request goes where
//   rules.mjs            what becomes of a comment: taken, held, refused
//   rest.mjs             GET and POST /wp-json/wp/v2/comments: what `backend="wordpress"` asks
//   classic-form.mjs     POST /wp-comments-post.php: the same for readers without script
//   article-page.mjs     the article's page with its comments in it
//   moderation.mjs       the editor's page
//   database.mjs         SQLite; html.mjs: what is left of a reader's HTML; seed.mjs: the comments it begins with
//   node-http.mjs        from Node's requests to the platform's Request and Response, and who may ask
import { answerForm } from './classic-form.mjs';
import { answerArticle } from './article-page.mjs';
import { openDatabase } from './database.mjs';
import { answerModeration, MODERATION } from './moderation.mjs';
import { answerRest } from './rest.mjs';

/**
 * @typedef {object} Context
 * @property {ReturnType<typeof openDatabase>} store
 * @property {Required<Settings>} settings
 *
 * @typedef {object} Settings
 * @property {string} file - Of the database, or `:memory:`.
 * @property {number} [pause] - Seconds between two comments. Default: 15, as in WordPress.
 * @property {string[]} [heldWords] - A comment with one of these waits for an editor.
 * @property {boolean} [anonymous] - Whether the REST interface takes comments of readers who have not logged in, which
 *   WordPress does only where the site says so. Default: true.
 * @property {() => number} [now] - The clock, in milliseconds since 1970.
 */

/**
 * Opens a comment server. It listens nowhere by itself: whoever serves the pages asks it first.
 * @param {Settings} given
 * @returns {{answer: (request: Request) => Promise<Response | undefined>, close: () => void}} `answer` gives nothing for
 *   a request that is not its own.
 * @throws {Error} Where the database cannot be opened, with a message that says what to do.
 */
export function openCommentServer(given) {
  const settings = { pause: 15, heldWords: ['casino', 'lottery'], anonymous: true, now: Date.now, ...given };
  const context = { store: openDatabase(settings.file), settings };
  return {
    async answer(request) {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith('/wp-json/')) {
        return answerRest(request, pathname.slice('/wp-json/'.length).replace(/\/+$/, ''), context);
      }
      if (pathname === '/wp-comments-post.php') return answerForm(request, context);
      if (pathname === MODERATION) return answerModeration(request, context);
      return answerArticle(request, context);
    },
    close: context.store.close,
  };
}
