import { expect } from '@open-wc/testing';
import { bringNear, closeFrames, defined, frame, until } from './frames.js';

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

/**
 * Tests that nothing the author wrote moves in the examples when the elements are defined some seconds late.
 * @param loader - True for the loader, which defines what is further down when a reader comes near; then all of it is
 *   brought near. False for the one file.
 */
export function standStill(loader: boolean): void {
  for (const name of ['article', 'news-story', 'rtl', 'short-form', 'embedded']) {
    describe(`examples/${name}`, () => {
      afterEach(closeFrames);
      for (const width of [390, 820, 1440]) {
        it(`stands still at ${width}`, async () => {
          const view = await frame(name, width, 'late', ...(loader ? (['loader'] as const) : []));
          const authored = [...view.document.body.querySelectorAll('*')].filter(
            (node) => node.localName !== 'script',
          );
          await until(() => view.document.styleSheets.length > 1);
          // The fonts are here by then, or not wanted any more (font-display: optional); no engine tells it alike.
          await new Promise((later) => setTimeout(later, 1200));
          const before = boxes(authored);
          // Not the class itself: the runner never ends where it has to tell of one.
          const isDefined = view.customElements.get('news-article') !== undefined;
          expect(isDefined, 'defined before it was measured').to.equal(false);
          await defined(view);
          if (loader) {
            await bringNear(view);
            await new Promise((later) => setTimeout(later, 300));
          }
          // A form that is rendered into an empty element has its own height; it stands at the end.
          const grows = authored.map((node) => node.querySelector('form[data-news-rendered]') !== null);
          const after = boxes(authored);
          const moved = before
            .map((box, index) => ({ ...box, now: after[index]!.place }))
            .filter(
              ({ place, now }, index) => !near(place, grows[index] ? [...now.slice(0, 3), place[3]!] : now),
            )
            .map(({ what, place, now }) => `${what}: ${place.join()} -> ${now.join()}`);
          expect(moved).to.deep.equal([]);
        });
      }
    });
  }
}
