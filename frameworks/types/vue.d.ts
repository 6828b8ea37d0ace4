// The tags in Vue's templates. Once in a project:
//   /// <reference types="news-elements/types/vue" />
import type { EmitFn, HTMLAttributes } from 'vue';
import type { NewsAttributes, NewsElements, NewsEvents, NewsProperties } from './attributes.js';

// Vue knows every attribute by its name in camel case.
type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;
type Attributes<A> = { [K in keyof A & string as Camel<K>]?: A[K] };
type Emits<E> = { [K in keyof E]: (event: E[K]) => void };
type Handlers<E> = {
  [K in keyof E & string as `on${Capitalize<Camel<K>>}`]?: ((event: E[K]) => void) | undefined;
};

type NewsComponents = {
  [T in keyof NewsElements]: new () => NewsElements[T] & {
    /** Only for the type checker. */
    $props: Omit<HTMLAttributes, keyof NewsAttributes[T]> &
      Attributes<NewsAttributes[T]> &
      NewsProperties[T] &
      Handlers<NewsEvents[T]>;
    /** Only for the type checker. */
    $emit: EmitFn<Emits<NewsEvents[T]>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends NewsComponents {}
}
