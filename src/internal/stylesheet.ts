import { registerLengths } from './registered-lengths.js';

/**
 * The address of `news.css`, beside the folder this module is served from. It holds in `dist/internal/` and in
 * `dist/cdn/` alike, since both lie one folder below the stylesheet; `dist/development/internal/` lies one deeper.
 * @param module - The `import.meta.url` of a module of this package.
 * @returns An absolute address.
 */
export function stylesheetUrl(module: string = import.meta.url): string {
  const { pathname } = new URL(module);
  return new URL(/\/development\/internal\/[^/]+$/.test(pathname) ? '../../news.css' : '../news.css', module)
    .href;
}

/**
 * Adds a link to `news.css` where the page (or the shadow root that the host stands in) has none. It goes first, so that
 * a publisher's own sheets come later and win. A page that relies on it is finished only when the sheet has arrived.
 * @param host - The element that needs the sheet; it must be connected.
 */
export function ensureStylesheet(host: HTMLElement): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  if ('host' in root) registerLengths();
  // Not at once: a bundler puts the sheet in right after the elements are defined.
  setTimeout(() => {
    if (!host.isConnected || isStyled(host)) return;
    const pending = [...root.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')].find(
      (link) => !link.sheet && /\/news\.css([?#]|$)/.test(link.href),
    );
    pending?.addEventListener('load', () => isStyled(host) || insertLink(root));
    pending?.addEventListener('error', () => insertLink(root));
    if (!pending) insertLink(root);
  });
}

const isStyled = (host: HTMLElement): boolean =>
  getComputedStyle(host).getPropertyValue('--_news-css').trim() === '1';

function insertLink(root: Document | ShadowRoot): void {
  const href = stylesheetUrl();
  const parent = 'host' in root ? root : root.head;
  // Of several articles that ask at the same time the first has added it.
  if ([...parent.querySelectorAll('link')].some((link) => link.href === href)) return;
  const link = parent.ownerDocument.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  parent.prepend(link);
}
