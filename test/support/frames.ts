/**
 * Opens a built example in a frame of a given width: not every engine's window can be made as narrow as a phone.
 * @param name - The example's folder, with a query if there is one.
 * @param width - In CSS pixels.
 * @returns The frame's window, as soon as it has a document of its own.
 */
export async function frame(name: string, width: number): Promise<Window & typeof globalThis> {
  const holder = document.createElement('iframe');
  holder.title = name;
  holder.width = String(width);
  holder.height = '900';
  // A margin of the runner's page would take its share of the width.
  holder.style.border = '0';
  document.body.append(holder);
  const [path, query = ''] = name.split('?');
  holder.src = `/examples/${path}/index.html${query && `?${query}`}`;
  const view = holder.contentWindow as Window & typeof globalThis;
  await until(
    () => view.location.pathname.includes(`/examples/${path}/`) && view.document.readyState !== 'loading',
  );
  return view;
}

/** Takes every frame away. */
export function closeFrames(): void {
  for (const holder of document.querySelectorAll('iframe')) holder.remove();
}

/** Waits until a condition holds; the test's own time limit ends it. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((later) => setTimeout(later, 20));
}

/** Waits until the page's elements are defined and have done what they do after load. */
export async function defined(view: Window & typeof globalThis): Promise<void> {
  await until(
    () => view.document.readyState === 'complete' && view.customElements.get('news-article') !== undefined,
  );
  await new Promise((later) => setTimeout(later, 500));
}
