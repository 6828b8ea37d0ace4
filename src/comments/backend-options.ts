/** What a page says about its comment service. */
export interface BackendOptions {
  /**
   * The service's root: `https://site.example/wp-json/`, `https://isso.example/`, `https://mastodon.example/`.
   * Services that keep several sites read its name from the query (`?site=news`, `?site_name=News`).
   */
  readonly src?: string;
  /** Where a classic form is sent. Default: `wp-comments-post.php` beside `src`. */
  readonly action?: string;
  /** What proves a login: WordPress's REST nonce, or a bearer token. Absent for anonymous readers. */
  readonly token?: string;
  /** The page's address and title; some services keep them with the first comment. Default: the document's. */
  readonly page?: { readonly url?: string; readonly title?: string };
  /** Milliseconds until an answer counts as lost. Default 20 000. */
  readonly timeout?: number;
  /** A publisher's own service, for `custom`. */
  readonly custom?: unknown;
}

/** Options whose root is known: absolute, `http:` or `https:`. The loader sees to it. */
export type PlacedOptions = BackendOptions & { readonly src: string };

/** The page that the comments belong to. */
export function pageOf({ page }: BackendOptions): { readonly url: string; readonly title: string } {
  return {
    url: page?.url ?? globalThis.location?.href ?? '',
    title: page?.title ?? globalThis.document?.title ?? '',
  };
}
