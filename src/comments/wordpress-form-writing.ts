import { byteLength } from '../model/comment-length.js';
import {
  rejection,
  type CommentSubmission,
  type Confirmation,
  type NativeForm,
  type Rejection,
  type SubmitResult,
} from '../model/comment-backend.js';
import { message } from './plain-text.js';
import { request, type Reply } from './request.js';
import { submitFailure } from './submit-failure.js';
import { LIMITS } from './wordpress-data.js';
import type { Writing } from './writing.js';

type Answer = Extract<Reply, { kind: 'reply' }>;

/** What the form's sender works with. */
export interface WordPressFormOptions {
  /** The form's address. */
  readonly action: string;
  readonly timeout?: number;
  /** True where only a navigation can send. */
  readonly navigate: boolean;
  /** The REST interface, which every site opens for reading. */
  readonly rest: Writing;
}

/** Sends comments to WordPress's classic form, and reads the pages that it answers with. */
export class WordPressFormWriting implements Writing {
  readonly #options: WordPressFormOptions;

  /** @param options - What it works with. */
  constructor(options: WordPressFormOptions) {
    this.#options = options;
  }

  confirm(submission: CommentSubmission, signal: AbortSignal): Promise<Confirmation> {
    return this.#options.rest.confirm(submission, signal);
  }

  async submit(submission: CommentSubmission, signal: AbortSignal): Promise<SubmitResult> {
    const form = this.#form(submission);
    if (this.#options.navigate) return { kind: 'navigate', form };
    const body = new URLSearchParams(form.fields);
    const { timeout } = this.#options;
    const reply = await request(form.action, { method: 'POST', body, signal, timeout });
    if (reply.kind === 'lost') return submitFailure(reply);
    return reply.redirected ? this.#redirected(reply, submission, signal) : refused(reply, submission);
  }

  #form(submission: CommentSubmission): NativeForm {
    const { thread, parent, name, email, url, text, consent, extra } = submission;
    const ours: Record<string, string> = {
      comment: text,
      author: name ?? '',
      email: email ?? '',
      url: url ?? '',
      comment_post_ID: thread,
      comment_parent: parent ?? '0',
    };
    if (consent) ours['wp-comment-cookies-consent'] = 'yes';
    // The form's own other fields (Akismet's trap and stamps) go along, and may not replace these.
    return { action: this.#options.action, method: 'post', fields: { ...extra, ...ours } };
  }

  /**
   * WordPress redirects to the article once it has saved, but a redirect to elsewhere is a plugin's, or the server's
   * own, and says nothing. The address has lost the part after `#`, so which comment it was has to be looked up.
   */
  async #redirected(
    reply: Answer,
    submission: CommentSubmission,
    signal: AbortSignal,
  ): Promise<SubmitResult> {
    const url = new URL(reply.url);
    if (url.pathname.endsWith('/wp-login.php')) return rejection('login-required');
    if (url.searchParams.has('unapproved')) return { kind: 'held' };
    if (!reply.ok) return { kind: 'unknown', cause: 'opaque' };
    const found = await this.confirm(submission, signal);
    if (found.kind === 'found') {
      return { kind: 'published', comment: found.comment, permalink: found.comment.permalink };
    }
    // With the consent box ticked a held comment is told only by a sentence in the page, in the theme's own markup.
    const isHeld = submission.consent === true && reply.body.includes('comment-awaiting-moderation');
    if (isHeld) return { kind: 'held' };
    return isArticle(reply, submission.thread) ? { kind: 'published' } : { kind: 'unknown', cause: 'opaque' };
  }
}

/** True for the article's own page: by the number that WordPress writes into its classes, or by its address. */
function isArticle({ url, body }: Answer, thread: string): boolean {
  const [, classes = ''] = /<body\b[^>]*\sclass=["']([^"']*)/i.exec(body) ?? [];
  const [, post] = /(?:^|\s)(?:postid|page-id)-(\d+)/.exec(classes) ?? [];
  const here = globalThis.location?.href;
  return post === thread || (post === undefined && here !== undefined && articleAt(url) === articleAt(here));
}

/** What names an article in an address, whichever page of its comments it leads to. */
function articleAt(address: string): string {
  const { pathname, searchParams } = new URL(address);
  const path = pathname.replace(/\/comment-page-\d+\/?$/, '/');
  return [path, searchParams.get('p'), searchParams.get('page_id')].join();
}

/** What an error page means. Its words are in the site's language, so the submission itself must say which error it is. */
function refused(reply: Answer, submission: CommentSubmission): SubmitResult {
  const words = dieMessage(reply.body);
  if (reply.status === 403) {
    // "Closed" and "log in" share a status and differ only in words; English is WordPress's own language.
    if (/closed/i.test(words ?? '')) return rejection('closed', { message: words });
    return rejection(/log(?:ged)? in/i.test(words ?? '') ? 'login-required' : 'forbidden', {
      message: words,
    });
  }
  if (reply.status !== 200) return submitFailure(reply, words);
  // An unknown, unpublished or protected post answers 200 with nothing at all.
  if (reply.body.trim() === '') return rejection('forbidden');
  // A page that is not WordPress's error page came from somewhere else: nothing is known.
  return words === undefined ? submitFailure(reply) : invalidField(submission, words);
}

function invalidField(submission: CommentSubmission, message: string): Rejection {
  const { text, name, email, url } = submission;
  if (!text.trim()) return rejection('empty', { message });
  if (!name?.trim()) return rejection('name-missing', { message });
  // A form sends every line break as two bytes.
  if (byteLength(text.replace(/\r?\n/g, '\r\n')) > LIMITS.text.max) return rejection('too-long', { message });
  const long = (
    [
      ['name', name],
      ['email', email],
      ['url', url],
    ] as const
  ).find(([field, value]) => byteLength(value ?? '') > LIMITS[field].max);
  if (long) return rejection('too-long', { field: long[0], message });
  // What is left of WordPress's own reasons is the e-mail address; a plugin's reason comes with one that is in order.
  return rejection(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email ?? '') ? 'other' : 'email-invalid', { message });
}

/** The reason in WordPress's error page, as text: what stands in `.wp-die-message`, or the first paragraph. */
function dieMessage(body: string): string | undefined {
  if (!/<body[^>]*\bid=["']error-page/.test(body) && !body.includes('wp-die-message')) return undefined;
  const [, inside] =
    /wp-die-message[^>]*>([\s\S]*?)<\/div>/.exec(body) ?? /<p>([\s\S]*?)<\/p>/.exec(body) ?? [];
  return message(inside);
}
