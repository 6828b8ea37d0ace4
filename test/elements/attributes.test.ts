// What all elements have in common: an attribute that is taken away leaves nothing behind.
import { ReactiveElement } from '@lit/reactive-element';
import { expect } from '@open-wc/testing';
import '../../src/all.js';
import * as exported from '../../src/index.js';
import { settled, visibleText, warnings } from '../support/fixtures.js';

interface ElementClass {
  new (): ReactiveElement;
  readonly name: string;
  readonly observedAttributes: string[];
}

const classes = Object.values<unknown>(exported).filter(
  (one): one is ElementClass => typeof one === 'function' && one.prototype instanceof ReactiveElement,
);

/** The properties of an element that an attribute sets, with their values. */
function values(part: ReactiveElement): Record<string, unknown> {
  const { elementProperties } = part.constructor as typeof ReactiveElement;
  return Object.fromEntries(
    [...elementProperties]
      .filter(([, { attribute }]) => attribute !== false)
      .map(([name]) => [name, (part as unknown as Record<PropertyKey, unknown>)[name]]),
  );
}

describe('an attribute that nobody knows', () => {
  const heard = (tag: string, ...names: readonly string[]) =>
    warnings(async () => {
      const part = document.createElement(tag);
      part.append(Object.assign(document.createElement('a'), { href: '/', textContent: 'A link' }));
      for (const name of names) part.setAttribute(name, '');
      document.body.append(part);
      await settled();
      part.remove();
    });

  for (const [tag, wrong, right] of [
    ['news-figure', 'placment', 'placement'],
    ['news-figure', 'captoin', 'caption'],
    ['news-pull-quote', 'atribution', 'attribution'],
    ['news-read-also', 'lable', 'label'],
    ['news-comments', 'backand', 'backend'],
  ] as const)
    it(`is named where it is nearly one of the element’s: ${wrong}`, async () => {
      expect((await heard(tag, wrong)).join()).to.include(`there is no attribute ${wrong}. Is it ${right}?`);
    });

  it('is left alone where it is somebody else’s', async () => {
    const others = [
      'part',
      'title',
      'lang',
      'class',
      'id',
      'data-side',
      'x-data',
      'v-cloak',
      'about',
      'hx-get',
    ];
    for (const Part of classes) {
      const tag = customElements.getName(Part as unknown as CustomElementConstructor)!;
      const said = await heard(tag, ...others);
      expect(said.filter((message) => message.includes('#unknown-attribute')).join()).to.equal('');
    }
  });
});

describe('every element', () => {
  it('is looked at', () => expect(classes.length).to.be.greaterThan(10));

  for (const Part of classes) {
    it(`${Part.name} shows what it showed when its attributes are taken away, one after the other`, async () => {
      const part = new Part();
      part.append(
        'Words and ',
        Object.assign(document.createElement('a'), { href: '/', textContent: 'a link' }),
      );
      document.body.append(part);
      await settled();
      const [defaults, html, shown] = [values(part), part.outerHTML, visibleText(part)];
      await warnings(async () => {
        for (const name of Part.observedAttributes) part.setAttribute(name, '2');
        await settled();
        for (const name of Part.observedAttributes) {
          part.removeAttribute(name);
          await settled();
        }
      });
      expect(values(part)).to.deep.equal(defaults);
      expect(part.outerHTML).to.equal(html);
      expect(visibleText(part)).to.equal(shown);
      part.remove();
    });
  }
});
