// In every engine: with the script two seconds late, nothing the author wrote moves when the elements are defined.
import { expect } from '@open-wc/testing';
import { closeFrames, defined, frame, until } from '../support/frames.js';

interface Box {
  readonly what: string;
  readonly place: readonly number[];
}

function boxes(nodes: readonly Element[]): Box[] {
  return nodes.map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return {
      what: `${node.localName} “${node.textContent?.trim().slice(0, 30)}”`,
      place: [x, y, width, height],
    };
  });
}

const near = (one: readonly number[], other: readonly number[]) =>
  one.every((value, axis) => Math.abs(value - (other[axis] ?? NaN)) <= 0.5);

for (const name of ['article', 'news-story', 'rtl', 'short-form', 'embedded']) {
  describe(`examples/${name}`, () => {
    afterEach(closeFrames);
    for (const width of [390, 820, 1440]) {
      it(`stands still at ${width}`, async () => {
        const view = await frame(name, width, true);
        const authored = [...view.document.body.querySelectorAll('*')].filter(
          (node) => node.localName !== 'script',
        );
        await until(() => view.document.styleSheets.length > 1);
        // The fonts are here by then, or not wanted any more (font-display: optional); no engine tells it alike.
        await new Promise((later) => setTimeout(later, 1200));
        const before = boxes(authored);
        expect(view.customElements.get('news-article'), 'measured before definition').to.equal(undefined);
        await defined(view);
        const after = boxes(authored);
        const moved = before
          .map((box, index) => ({ ...box, now: after[index]!.place }))
          .filter(({ place, now }) => !near(place, now))
          .map(({ what, place, now }) => `${what}: ${place.join()} -> ${now.join()}`);
        expect(moved).to.deep.equal([]);
      });
    }
  });
}
