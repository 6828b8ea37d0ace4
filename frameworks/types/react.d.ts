// The tags in JSX for React 19, and for React 18 without events. Once in a project:
//   /// <reference types="news-elements/types/react" />
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { NewsAttributes, NewsElements, NewsEvents, NewsProperties } from './attributes.js';

type Native<T extends keyof NewsElements> = Omit<
  DetailedHTMLProps<HTMLAttributes<NewsElements[T]>, NewsElements[T]>,
  keyof NewsAttributes[T]
>;
type Handlers<E> = { [K in keyof E & string as `on${K}`]?: ((event: E[K]) => void) | undefined };

type NewsTags = {
  [T in keyof NewsElements]: Native<T> &
    NewsAttributes[T] &
    NewsProperties[T] &
    Handlers<NewsEvents[T]> & { class?: string | undefined };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends NewsTags {}
  }
}
