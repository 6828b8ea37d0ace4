import type { CommentCapabilities } from '../model/comment-backend.js';
import type { PlacedOptions } from './backend-options.js';
import { WORDPRESS, WordPressBackend } from './wordpress.js';
import type { Writing } from './writing.js';

/**
 * WordPress by its classic form, `wp-comments-post.php`, which takes anonymous comments on every site. It answers with
 * a redirect, or with an error page whose status is mostly 200. It sends no CORS headers: from another origin a script
 * never sees the answer, so there only a navigation can send. Comments are read by the REST interface, which every
 * site opens for reading.
 */
export class WordPressFormBackend extends WordPressBackend {
  override readonly capabilities: CommentCapabilities;
  /** The form's address. */
  readonly action: string;
  readonly #options: PlacedOptions;

  /** @param options - `action` is the form's address; `src` is the REST root, for reading. */
  constructor(options: PlacedOptions) {
    super(options);
    this.#options = options;
    const here = globalThis.location?.href;
    this.action = options.action ?? formBeside(options.src);
    const navigate = here !== undefined && new URL(this.action).origin !== new URL(here).origin;
    this.capabilities = { ...WORDPRESS, navigate };
  }

  protected override async load(): Promise<Writing> {
    const [{ WordPressFormWriting }, rest] = await Promise.all([
      import('./wordpress-form-writing.js'),
      super.load(),
    ]);
    const { action, capabilities } = this;
    const { timeout } = this.#options;
    return new WordPressFormWriting({ action, timeout, navigate: capabilities.navigate, rest });
  }
}

/** The form's address: beside the REST root, or, with plain permalinks, beside the root's query. */
function formBeside(src: string): string {
  const root = new URL(src);
  root.search = '';
  root.pathname = root.pathname.replace(/(?:wp-json\/?)?$/, '').replace(/\/*$/, '/wp-comments-post.php');
  return root.href;
}
