// In every engine: each example is whole after definition, also those that rely on the script for their stylesheet.
import { expect } from '@open-wc/testing';
import { bringNear, closeFrames, defined, frame, until } from '../support/frames.js';

/** Of the hostile page. */
const MISSPELT = 'news-sumary';

for (const name of [
  'article',
  'news-story',
  'rtl',
  'short-form',
  'embedded',
  'no-stylesheet',
  'inside-shadow',
  'hostile',
]) {
  describe(`examples/${name}`, () => {
    afterEach(closeFrames);

    for (const loader of [false, true]) {
      it(`throws nothing, is styled, and does not scroll sideways${loader ? ', by the loader' : ''}`, async () => {
        const view = await frame(name, 390, ...(loader ? ['loader' as const] : []));
        const thrown: string[] = [];
        view.addEventListener('error', ({ message }) => thrown.push(message));
        await defined(view);
        await bringNear(view, [MISSPELT]);
        for (const article of articles(view.document)) {
          await until(() => view.getComputedStyle(article).getPropertyValue('--_news-css').trim() === '1');
          expect(view.getComputedStyle(article).containerName).to.equal('news');
        }
        const page = view.document.documentElement;
        expect(page.scrollWidth - page.clientWidth).to.be.at.most(0);
        expect(thrown).to.deep.equal([]);
      });
    }
  });
}

/** The articles of the page, also those in the shadow roots of its own components. */
function articles(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'news-article' ? [element] : []),
    ...(element.shadowRoot ? articles(element.shadowRoot) : []),
  ]);
}
