/** How many late frames there have been: each has an address of its own. */
let count = 0;

/**
 * Opens a built example in a frame of a given width: not every engine's window can be made as narrow as a phone.
 * @param name - The example's folder.
 * @param width - In CSS pixels.
 * @param late - True for a script that is two seconds late.
 * @returns The frame's window, as soon as it has a document of its own.
 */
export async function frame(name: string, width: number, late = false): Promise<Window & typeof globalThis> {
  const holder = document.createElement('iframe');
  holder.title = name;
  holder.width = String(width);
  holder.height = '900';
  // A margin of the runner's page would take its share of the width.
  holder.style.border = '0';
  document.body.append(holder);
  const path = `${late ? `/late/${++count}` : ''}/examples/${name}/`;
  holder.src = path;
  const view = holder.contentWindow as Window & typeof globalThis;
  await until(() => view.location.pathname === path && view.document.readyState !== 'loading');
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
