import type { NewsCommentSubmitEvent, NewsFigure } from 'news-elements';
import type {} from 'news-elements/types/solid';

let figure: NewsFigure | undefined;
const send = (event: NewsCommentSubmitEvent) => event.data.get('comment');

export const right = () => (
  <news-article theme="gazette" layout="split" drop-cap={false} heading-level={2} lang="fr" class="story">
    <news-figure ref={figure} attr:placement="wide" side="end" aria-label="Bridge" onClick={() => undefined}>
      <img src="tram.jpg" alt="" />
    </news-figure>
    <news-comments backend="custom" prop:service={{ list: () => [] }} />
    <news-comment-form thread="42" on:news-comment-submit={send} />
  </news-article>
);

export const wrong = () => (
  <>
    {/* @ts-expect-error no such layout */}
    <news-article layout="centered" />
    {/* @ts-expect-error no such placement */}
    <news-figure attr:placement="huge" />
    {/* @ts-expect-error not a truth value */}
    <news-pull-quote duplicate="maybe" />
    {/* @ts-expect-error no such attribute */}
    <news-figure colour="red" />
    {/* @ts-expect-error no such tag */}
    <news-figur />
    {/* @ts-expect-error another event */}
    <news-comment-form on:news-comment-submit={(event: KeyboardEvent) => event.key} />
  </>
);
