// The tags in JSX for Solid. Once in a project:
//   /// <reference types="news-elements/types/solid" />
// Solid sets what is computed as a property; `attr:` writes an attribute, `on:` listens, `prop:` says it aloud.
import type { JSX } from 'solid-js';
import type { NewsAttributes, NewsElements, NewsEvents, NewsProperties } from './attributes.js';

type Attributes<A> = A & { [K in keyof A & string as `attr:${K}`]?: A[K] };
type Properties<P> = P & { [K in keyof P & string as `prop:${K}`]?: P[K] };
type Handlers<E> = { [K in keyof E & string as `on:${K}`]?: ((event: E[K]) => void) | undefined };

type NewsTags = {
  [T in keyof NewsElements]: Omit<JSX.HTMLAttributes<NewsElements[T]>, keyof NewsAttributes[T]> &
    Attributes<NewsAttributes[T]> &
    Properties<NewsProperties[T]> &
    Handlers<NewsEvents[T]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends NewsTags {}
  }
}
