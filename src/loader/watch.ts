import { DEVELOPMENT } from '../internal/development.js';
import { warn } from '../internal/warn.js';
import { loadBase, NEAR, NOW } from './parts.js';

/** Registered, so that two loaders on a page, of any version, never fetch the same element twice. */
const askedKey = Symbol.for('news-elements.asked');

/** How far from the viewport, or from the edge of a box that scrolls, counts as near: two screens. */
const NEAR_BY = 2;

/** The first pause before a file that could not be had is asked for again, in milliseconds; each further one doubles. */
const PAUSE = 2000;

/** A root can be told of by these: the first two are sent by every element of ours that stands in it. */
const ANNOUNCEMENTS = ['context-provider', 'context-request', 'news-watch'];

/**
 * Defines the `news-*` elements that stand in the document, and those that come into it, when they are needed.
 * @returns A function that watches a further root; the document is watched already.
 */
export function startLoader(): (root: Document | ShadowRoot) => void {
  const page = document as Document & { [askedKey]?: Set<string> };
  const isFirst = !page[askedKey];
  const asked = (page[askedKey] ??= new Set());
  const watched = new WeakSet<Node>();
  const waiting: Record<string, IntersectionObserver> = {};

  const load = async (tag: string, pause = PAUSE): Promise<void> => {
    if (asked.has(tag)) return;
    asked.add(tag);
    waiting[tag]?.disconnect();
    try {
      await Promise.all([asked.size === 1 && loadBase(), (NOW[tag] ?? NEAR[tag])?.()]);
    } catch (error) {
      // The HTML is there and reads; nothing is said to a reader.
      asked.delete(tag);
      if (DEVELOPMENT)
        warn('not-loaded', document, `<${tag}> could not be loaded; asked for again later. ${error}`);
      const again = (): void => {
        clearTimeout(timer);
        removeEventListener('online', again);
        void load(tag, 2 * pause);
      };
      const timer = setTimeout(again, pause);
      addEventListener('online', again);
    }
  };

  const meet = (element: Element): void => {
    const tag = element.localName;
    // A reader who comes for one comment is waiting for all of them.
    const isAddressed = tag === 'news-comments' && location.hash.startsWith('#comment-');
    if (asked.has(tag)) return;
    if (NOW[tag] || isAddressed) void load(tag);
    else if (NEAR[tag]) {
      waiting[tag] ??= new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          // Observers are told in no order: of several loaders the first asks, and shares what it has fetched already.
          if (isFirst) void load(tag);
          else setTimeout(() => void load(tag));
        },
        // Of a box in pixels: with a percentage Chromium 156 takes everything in the document for near.
        {
          rootMargin: `${NEAR_BY * 100}% 0px`,
          scrollMargin: `${NEAR_BY * screen.height}px 0px`,
        } as IntersectionObserverInit,
      );
      waiting[tag].observe(element);
    } else if (DEVELOPMENT) warnUnknown(element);
  };

  const look = (root: ParentNode): void => root.querySelectorAll(':not(:defined)').forEach(meet);

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(':not(:defined)')) meet(node);
        look(node);
      }
    }
  });

  const watch = (root: Document | ShadowRoot): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true });
    look(root);
  };

  for (const type of ANNOUNCEMENTS) {
    document.addEventListener(
      type,
      (event) => {
        const root = (event.composedPath()[0] as Node).getRootNode();
        if (root instanceof ShadowRoot) watch(root);
      },
      true,
    );
  }
  watch(document);
  return watch;
}

/** Inside an article the article says it. */
function warnUnknown(element: Element): void {
  if (!element.localName.startsWith('news-') || element.closest('news-article')) return;
  const known = [...Object.keys(NOW), ...Object.keys(NEAR)].sort();
  warn('unknown-tag', element, `there is no such element. There are: ${known.join(', ')}.`);
}
