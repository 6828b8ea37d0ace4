import { warn, warnUnknownValue } from '../../internal/warn.js';

/**
 * Development build: says what is missing for a thread to be read.
 * @param host - The element, after the page has loaded.
 * @param isWritten - True where the author's comments stand in it: then nothing is read.
 */
export function checkComments(host: Element, isWritten: boolean): void {
  warnUnknownValue(host, 'sort', ['oldest', 'newest', 'popular']);
  const backend = host.getAttribute('backend');
  if (isWritten || backend === 'embed') return;
  if (!backend) {
    warn(
      'backend-missing',
      host,
      'there are no comments inside and no service to read them from. Write backend="…", or the comments.',
    );
  } else if (!host.getAttribute('thread')) {
    warn(
      'thread-missing',
      host,
      'there is no thread: the service does not know which article. Write thread="…".',
    );
  }
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
