/** How many frames of that kind there have been: each has an address of its own. */
let count = 0;

/**
 * How the site is served to a frame, by the runner's middleware. `late`: its script comes four seconds late. `loader`: the
 * loader in the place of the one file. `flaky`: the file that elements share is refused at first. `lateArticle`: the definition
 * of the article comes after the others. `undelivered`: the code that sends comments is refused.
 */
export type Serving = 'late' | 'loader' | 'flaky' | 'lateArticle' | 'undelivered';

/**
 * Opens a built example in a frame of a given width: not every engine's window can be made as narrow as a phone.
 * @param name - The example's folder.
 * @param width - In CSS pixels.
 * @param serving - How it is served, if otherwise than as it stands.
 * @returns The frame's window, as soon as it has a document of its own.
 */
export async function frame(
  name: string,
  width: number,
  ...serving: readonly Serving[]
): Promise<Window & typeof globalThis> {
  return frameOf(`/examples/${name}/`, width, ...serving);
}

/** Opens any page of the project in a frame. */
export async function frameOf(
  address: string,
  width: number,
  ...serving: readonly Serving[]
): Promise<Window & typeof globalThis> {
  const holder = document.createElement('iframe');
  holder.title = address;
  holder.width = String(width);
  holder.height = '900';
  // A margin of the runner's page would take its share of the width.
  holder.style.border = '0';
  document.body.append(holder);
  const path = `${serving.length ? `/with/${serving.join('+')}/${++count}` : ''}${address}`;
  holder.src = path;
  const view = holder.contentWindow as Window & typeof globalThis;
  await until(() => view.location.href.endsWith(path) && view.document.readyState !== 'loading');
  return view;
}

/** Takes every frame away. */
export function closeFrames(): void {
  for (const holder of document.querySelectorAll('iframe')) holder.remove();
}

/** Waits until a condition holds, and says what it was where it never does. */
export async function until(condition: () => boolean): Promise<void> {
  for (let round = 0; !condition(); round++) {
    if (round > 500) throw new Error(`never came true: ${condition}`);
    await new Promise((later) => setTimeout(later, 20));
  }
}

/** Waits until the page's elements are defined and have done what they do after load. */
export async function defined(view: Window & typeof globalThis): Promise<void> {
  await until(
    () => view.document.readyState === 'complete' && view.customElements.get('news-article') !== undefined,
  );
  await new Promise((later) => setTimeout(later, 500));
}

/** Brings every element that is not defined near, one after the other, until all are but those named; then goes back to the top. */
export async function bringNear(
  view: Window & typeof globalThis,
  unknown: readonly string[] = [],
): Promise<void> {
  for (let round = 0; ; round++) {
    const left = undefinedElements(view.document).filter(({ localName }) => !unknown.includes(localName));
    if (!left.length) break;
    if (round > 200) throw new Error(`never defined: ${left.map(({ localName }) => localName).join()}`);
    // One that is not displayed never comes near; it must not stand in the way of the others.
    left[round % left.length]?.scrollIntoView();
    await new Promise((drawn) => setTimeout(drawn, 100));
  }
  view.scrollTo(0, 0);
}

/** The elements of ours that are not defined, also in the shadow roots of the page's own components. */
function undefinedElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(/^news-/.test(element.localName) && element.matches(':not(:defined)') ? [element] : []),
    ...(element.shadowRoot ? undefinedElements(element.shadowRoot) : []),
  ]);
}
