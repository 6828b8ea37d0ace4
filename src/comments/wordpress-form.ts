import { byteLength } from '../model/comment-length.js';
import {
  rejection,
  type CommentBackend,
  type CommentCapabilities,
  type CommentPage,
  type CommentSubmission,
  type Confirmation,
  type ListFailure,
  type ListOptions,
  type NativeForm,
  type Readiness,
  type Rejection,
  type SubmitResult,
} from '../model/comment-backend.js';
import type { Comment } from '../model/comment.js';
import type { PlacedOptions } from './backend-options.js';
import { message } from './plain-text.js';
import { submitFailure } from './replies.js';
import { request, type Reply } from './request.js';
import { LIMITS } from './wordpress-data.js';
import { WordPressBackend } from './wordpress.js';

type Answer = Extract<Reply, { kind: 'reply' }>;

/**
 * WordPress by its classic form, `wp-comments-post.php`, which takes anonymous comments on every site. It answers with
 * a redirect, or with an error page whose status is mostly 200. It sends no CORS headers: from another origin a script
 * never sees the answer, so there only a navigation can send. Comments are read by the REST interface, which every
 * site opens for reading.
 */
export class WordPressFormBackend implements CommentBackend {
  readonly capabilities: CommentCapabilities;
  readonly #rest: WordPressBackend;
  readonly #options: PlacedOptions;
  readonly #action: string;

  /** @param options - `action` is the form's address; `src` is the REST root, for reading. */
  constructor(options: PlacedOptions) {
    this.#options = options;
    this.#rest = new WordPressBackend(options);
    const here = globalThis.location?.href;
    this.#action = options.action ?? formBeside(options.src);
    const navigate = here !== undefined && new URL(this.#action).origin !== new URL(here).origin;
    this.capabilities = { ...this.#rest.capabilities, navigate };
  }

  ready(thread: string, signal: AbortSignal): Promise<Readiness> {
    return this.#rest.ready(thread, signal);
  }

  list(thread: string, options: ListOptions): Promise<CommentPage | ListFailure> {
    return this.#rest.list(thread, options);
  }

  get(id: string, signal: AbortSignal): Promise<Comment | null> {
    return this.#rest.get(id, signal);
  }

  confirm(submission: CommentSubmission, signal: AbortSignal): Promise<Confirmation> {
    return this.#rest.confirm(submission, signal);
  }

  nativeForm(submission: CommentSubmission): NativeForm {
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
    return { action: this.#action, method: 'post', fields: { ...extra, ...ours } };
  }

  async submit(submission: CommentSubmission, signal: AbortSignal): Promise<SubmitResult> {
    const form = this.nativeForm(submission);
    if (this.capabilities.navigate) return { kind: 'navigate', form };
    const body = new URLSearchParams(form.fields);
    const { timeout } = this.#options;
    const reply = await request(form.action, { method: 'POST', body, signal, timeout });
    if (reply.kind === 'lost') return submitFailure(reply);
    return reply.redirected ? this.#accepted(reply, submission, signal) : refused(reply, submission);
  }

  /** A redirect is success. Its address has lost the part after `#`, so which comment it was has to be looked up. */
  async #accepted(reply: Answer, submission: CommentSubmission, signal: AbortSignal): Promise<SubmitResult> {
    const url = new URL(reply.url);
    if (url.pathname.endsWith('/wp-login.php')) return rejection('login-required');
    if (url.searchParams.has('unapproved')) return { kind: 'held', previewUrl: reply.url };
    const found = await this.#rest.confirm(submission, signal);
    if (found.kind === 'found') {
      return { kind: 'published', comment: found.comment, permalink: found.comment.permalink };
    }
    // With the consent box ticked a held comment is told only by a sentence in the page, in the theme's own markup.
    const isHeld = submission.consent === true && reply.body.includes('comment-awaiting-moderation');
    return isHeld ? { kind: 'held' } : { kind: 'published' };
  }
}

/** The form's address: beside the REST root, or, with plain permalinks, beside the root's query. */
function formBeside(src: string): string {
  const root = new URL(src);
  root.search = '';
  root.pathname = root.pathname.replace(/(?:wp-json\/?)?$/, '').replace(/\/*$/, '/wp-comments-post.php');
  return root.href;
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
