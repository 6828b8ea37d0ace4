import { startLoader } from './watch.js';

/**
 * Defines elements also in a shadow root. Roots in which an element of ours is defined already are found without it; for
 * others call this, or send a bubbling, composed event `news-watch` from inside them. Loading this module begins with
 * the document.
 * @param root - The shadow root, open or closed. What is added to it later is seen too.
 */
export const watch: (root: Document | ShadowRoot) => void =
  typeof document === 'undefined' ? () => undefined : startLoader();
