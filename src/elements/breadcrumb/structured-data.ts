import { element } from '../../internal/element.js';
import { trustedData } from '../../internal/trusted-types.js';

/** The script that each breadcrumb wrote, so that it is replaced and taken away with its element. */
const written = new WeakMap<Element, HTMLScriptElement>();
/** All of them: another that is marked as ours came with a copy of the page, such as caches keep. */
const ours = new WeakSet<Element>();

/**
 * Keeps a schema.org `BreadcrumbList` in the document's head in step with a breadcrumb: same order, same words.
 * A trail of one item gets none (Google's guide: a list has two items or more).
 * @param breadcrumb - The element.
 * @param wanted - False takes the data away.
 */
export function structuredData(breadcrumb: Element, wanted: boolean): void {
  for (const script of document.head.querySelectorAll('script[data-news-rendered]')) {
    if (!ours.has(script)) script.remove();
  }
  const items =
    wanted && breadcrumb.isConnected ? [...breadcrumb.querySelectorAll('li, :scope > :is(a, span)')] : [];
  if (items.length < 2) {
    written.get(breadcrumb)?.remove();
    written.delete(breadcrumb);
    return;
  }
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
  let script = written.get(breadcrumb);
  if (!script?.isConnected) {
    script = element('script', { type: 'application/ld+json', 'data-news-rendered': true });
    ours.add(script);
    written.set(breadcrumb, script);
    document.head.append(script);
  }
  if (script.text !== json) script.text = trustedData(json);
}
