import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { afterLoad } from '../../internal/after-load.js';
import { element } from '../../internal/element.js';
import { trustedData } from '../../internal/trusted-types.js';

/** Every script written here: another that is marked as ours came with a copy of the page, such as caches keep. */
const written = new WeakSet<Element>();

/**
 * Keeps a schema.org `BreadcrumbList` in the document's head in step with a breadcrumb: same order, same words.
 * A trail of one item gets none (Google's guide: a list has two items or more).
 */
export class StructuredData implements ReactiveController {
  readonly #host: HTMLElement & { readonly structuredData: boolean };
  #observer?: MutationObserver;
  #script?: HTMLScriptElement;

  constructor(host: HTMLElement & ReactiveControllerHost & { readonly structuredData: boolean }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    afterLoad(() => this.#attend());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#script?.remove();
  }

  #attend(): void {
    for (const script of document.head.querySelectorAll('script[data-news-rendered]')) {
      if (!written.has(script)) script.remove();
    }
    this.#observer?.disconnect();
    if (!this.#host.structuredData || !this.#host.isConnected) return this.#script?.remove();
    // Words and addresses may change at any depth, and the element itself needs no update for it.
    this.#observer ??= new MutationObserver(() => this.#write());
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['href'],
    });
    this.#write();
  }

  #write(): void {
    const items = [...this.#host.querySelectorAll('li, :scope > :is(a, span)')];
    if (items.length < 2) return this.#script?.remove();
    const json = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: items.map((item, index) => {
        const link = item.matches('a') ? item : item.querySelector('a');
        return {
          '@type': 'ListItem',
          position: index + 1,
          name: item.textContent?.trim().replace(/\s+/g, ' '),
          // The last item may leave out its address: it is the page itself.
          ...(link?.hasAttribute('href') ? { item: (link as HTMLAnchorElement).href } : {}),
        };
      }),
      // The page may be kept as text, where a `</script>` in the words of a crumb would end this one and be markup.
    }).replaceAll('<', '\\u003c');
    if (!this.#script) {
      this.#script = element('script', { type: 'application/ld+json', 'data-news-rendered': true });
      written.add(this.#script);
    }
    if (this.#script.text !== json) this.#script.text = trustedData(json);
    if (!this.#script.isConnected) document.head.append(this.#script);
  }
}
