/**
 * Runs a task once the page has loaded: frameworks hydrate until then, and a tree that was changed under them is
 * thrown away. On a page that has loaded it runs in a microtask.
 * @param task - What to do. It must check that its element still stands in the page.
 */
export function afterLoad(task: () => void): void {
  if (document.readyState === 'complete') queueMicrotask(task);
  else addEventListener('load', () => setTimeout(task), { once: true });
}
