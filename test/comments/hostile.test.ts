// Every payload of a hostile comment service, in every engine: what the sanitiser lets through is on our list.
import { expect } from '@open-wc/testing';
import { ALLOWED_ELEMENTS } from '../../src/comments/allowed-html.js';
import { webAddress } from '../../src/comments/json.js';
import { loadSanitiser, type Sanitise } from '../../src/comments/sanitise.js';
import { hostilePayloads } from './hostile-payloads.mjs';

const { bodies, names, links } = hostilePayloads();
const allowed = new Set<string>(ALLOWED_ELEMENTS);

/** What a fragment has that it may not have, as text. */
function faults(fragment: DocumentFragment): string[] {
  return [...fragment.querySelectorAll('*')]
    .filter((element) => {
      const attributes = element.getAttributeNames().sort().join();
      if (!allowed.has(element.localName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml')
        return true;
      if (!(element instanceof HTMLAnchorElement)) return attributes !== '';
      return (
        attributes !== 'href,rel' ||
        !/^https?:$/.test(element.protocol) ||
        element.rel !== 'nofollow ugc noopener'
      );
    })
    .map((element) => element.outerHTML.slice(0, 200));
}

const setHTML = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');

async function withoutPlatform(): Promise<Sanitise> {
  if (setHTML) Reflect.deleteProperty(Element.prototype, 'setHTML');
  try {
    return await loadSanitiser();
  } finally {
    if (setHTML) Object.defineProperty(Element.prototype, 'setHTML', setHTML);
  }
}

describe('a hostile comment service', () => {
  it('has more than a thousand payloads', () => {
    expect(bodies.length).to.be.greaterThan(1000);
    expect(new Set([...bodies, ...names, ...links]).size).to.be.greaterThan(3000);
  });

  for (const [name, load] of [
    ['the platform’s sanitiser', loadSanitiser],
    ['DOMPurify', withoutPlatform],
  ] as const) {
    it(`gets nothing through ${name}, and nothing runs or loads, in the page too`, async () => {
      const ran: unknown[] = [];
      Object.assign(globalThis, { hostile: (number: number) => ran.push(number) });
      const observer = new PerformanceObserver((list) =>
        ran.push(
          ...list.getEntries().flatMap((entry) => (/load\/\d|evil/.test(entry.name) ? entry.name : [])),
        ),
      );
      observer.observe({ type: 'resource' });
      const sanitise = await load();
      const box = document.createElement('div');
      document.body.append(box);
      const wrong: string[] = [];
      for (const body of [...bodies, ...names]) {
        const fragment = sanitise(body);
        wrong.push(...faults(fragment));
        // Written out and read again it is the same: there is no mutation left in it.
        const copy = document.createElement('div');
        copy.append(fragment);
        const written = copy.innerHTML;
        copy.innerHTML = written;
        const again = document.createDocumentFragment();
        again.append(...copy.childNodes);
        wrong.push(...faults(again));
        box.replaceChildren(again);
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      box.remove();
      observer.disconnect();
      expect(wrong).to.deep.equal([]);
      expect(ran).to.deep.equal([]);
    });
  }

  it('gets no author’s link through that is not http or https', () => {
    const kept = links.flatMap((link) => webAddress(link) ?? []);
    expect(kept.length).to.be.greaterThan(0);
    expect(kept.filter((link) => !/^https?:\/\/[^\s"<>]*$/.test(link))).to.deep.equal([]);
  });
});
