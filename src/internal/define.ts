import { ContextRoot, type ContextEvent } from '@lit/context';
import { DEVELOPMENT } from './development.js';
import { VERSION } from './version.js';
import { warn } from './warn.js';

/** Registered, so that another copy of the package, of any version, reads it too. */
const versionKey = Symbol.for('news-elements.version');
const rootKey = Symbol.for('news-elements.context-root');

/**
 * Has a listener of the root hear of a context once, whatever the number of its providers that come in one go. Each of a
 * hundred articles would ask all parts of all the others again.
 */
function gathered(listen: EventListener): EventListener {
  const heard = new Set<unknown>();
  return (event) => {
    const { context } = event as ContextEvent<never>;
    if (heard.has(context)) return;
    heard.add(context);
    queueMicrotask(() => {
      heard.delete(context);
      listen(event);
    });
  };
}

/** Attaches one ContextRoot to the document: a part defined before its article still hears of the article's contexts. */
function ensureContextRoot(): void {
  if (typeof document === 'undefined') return;
  const page = document.documentElement as HTMLElement & { [rootKey]?: boolean };
  if (page[rootKey]) return;
  page[rootKey] = true;
  new ContextRoot().attach({
    addEventListener: (type: string, listen: EventListener) =>
      page.addEventListener(type, type === 'context-provider' ? gathered(listen) : listen),
  } as HTMLElement);
}

/**
 * Defines a custom element unless the tag is taken: of two copies of the package on a page the first wins, and the
 * development build says so, naming both versions. Where there is no page (in Node) it defines at most Lit's stand-in.
 * @param tag - The element's tag name.
 * @param element - The element's class.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  ensureContextRoot();
  const existing = customElements.get(tag) as
    (CustomElementConstructor & { [versionKey]?: string }) | undefined;
  if (!existing) {
    Object.defineProperty(element, versionKey, { value: VERSION });
    customElements.define(tag, element);
  } else if (DEVELOPMENT && existing !== element) {
    warn(
      'defined-twice',
      element,
      `<${tag}> is defined already, by ${existing[versionKey] ? `news-elements ${existing[versionKey]}` : 'another script'}; ` +
        `this copy (${VERSION}) leaves it. Load one copy of the package.`,
    );
  }
}
