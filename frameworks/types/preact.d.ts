// The tags in JSX for Preact. Once in a project:
//   /// <reference types="news-elements/types/preact" />
import type { HTMLAttributes } from 'preact';
import type { NewsAttributes, NewsElements, NewsEvents, NewsProperties } from './attributes.js';

type Handlers<E> = { [K in keyof E & string as `on${K}`]?: ((event: E[K]) => void) | undefined };

type NewsTags = {
  [T in keyof NewsElements]: Omit<HTMLAttributes<NewsElements[T]>, keyof NewsAttributes[T]> &
    NewsAttributes[T] &
    NewsProperties[T] &
    Handlers<NewsEvents[T]>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends NewsTags {}
  }
}
