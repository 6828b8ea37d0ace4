// The tags in Svelte 5's markup. Once in a project:
//   /// <reference types="news-elements/types/svelte" />
import type { HTMLAttributes } from 'svelte/elements';
import type { NewsAttributes, NewsElements, NewsEvents, NewsProperties } from './attributes.js';

type Handlers<E> = { [K in keyof E & string as `on${K}`]?: ((event: E[K]) => void) | null | undefined };

type NewsTags = {
  [T in keyof NewsElements]: Omit<HTMLAttributes<NewsElements[T]>, keyof NewsAttributes[T]> &
    NewsAttributes[T] &
    NewsProperties[T] &
    Handlers<NewsEvents[T]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends NewsTags {}
}
