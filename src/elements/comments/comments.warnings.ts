import { warn, warnUnknownValue } from '../../internal/warn.js';
import type { NewsComments } from './comments.js';

/** How long the page has to set what only script can set, in milliseconds. */
const LATE = 3000;

/**
 * Development build: says what is missing for a thread to be read.
 * @param host - The element, after the page has loaded.
 * @param isWritten - True where the author's comments stand in it: then nothing is read.
 */
export function checkComments(host: NewsComments, isWritten: boolean): void {
  warnUnknownValue(host, 'sort', ['oldest', 'newest', 'popular']);
  const { backend, thread } = host;
  if (backend === 'custom' && thread) setTimeout(() => checkService(host), LATE);
  if (isWritten || backend === 'embed') return;
  if (!backend) {
    warn(
      'backend-missing',
      host,
      'there are no comments inside and no service to read them from. Write backend="…", or the comments.',
    );
  } else if (!thread) {
    warn(
      'thread-missing',
      host,
      'there is no thread: the service does not know which article. Write thread="…".',
    );
  }
}

/** The object may come after the element, and after the page has loaded. */
function checkService(host: NewsComments): void {
  if (!host.isConnected || host.backend !== 'custom' || host.service) return;
  warn(
    'service-missing',
    host,
    'backend="custom" has no service: nothing is read, and nothing sent. Set the element’s service property.',
  );
}

/** Why a thread is not shown. */
export interface ThreadFault {
  readonly cause: string;
  /** The services there are, where it may be none of them. */
  readonly kinds?: readonly string[];
  readonly message?: string;
}

/**
 * Development build: says why a thread could not be read.
 * @param host - The element.
 * @param fault - What went wrong.
 */
export function explainFault(host: Element, { cause, kinds = [], message }: ThreadFault): void {
  const src = host.getAttribute('src');
  if (cause === 'unknown-kind') warnUnknownValue(host, 'backend', [...kinds, 'embed']);
  else if (cause === 'bad-address') {
    const found = src ? `src="${src}" is no address` : 'there is no src';
    warn('src-missing', host, `${found}. Write the service’s root, such as src="https://comments.example/".`);
  } else {
    warn('comments-failed', host, `the service gave no comments (${cause}${message ? `: ${message}` : ''}).`);
  }
}

/**
 * Development build: says that a reader cannot be told whose comments these are.
 * @param host - The element.
 */
export function explainMissingHost(host: Element): void {
  warn(
    'embed-host-missing',
    host,
    'nothing says which site the comments come from. Write src="https://…", also beside a <template> that names none.',
  );
}
