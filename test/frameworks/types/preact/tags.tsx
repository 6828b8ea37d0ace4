import { createRef } from 'preact';
import type { NewsCommentSubmitEvent, NewsFigure } from 'news-elements';
import type {} from 'news-elements/types/preact';

const figure = createRef<NewsFigure>();
const send = (event: NewsCommentSubmitEvent) => event.data.get('comment');

export const right = (
  <news-article
    key="a"
    theme="gazette"
    layout="split"
    drop-cap={false}
    heading-level={2}
    lang="fr"
    class="story"
  >
    <news-figure ref={figure} placement="wide" side="end" aria-label="Bridge" onClick={() => undefined}>
      <img src="tram.jpg" alt="" />
    </news-figure>
    <news-comments backend="custom" service={{ list: () => [] }} />
    <news-comment-form thread="42" onnews-comment-submit={send} />
  </news-article>
);

export const wrong = (
  <>
    {/* @ts-expect-error no such layout */}
    <news-article layout="centered" />
    {/* @ts-expect-error not a truth value */}
    <news-pull-quote duplicate="maybe" />
    {/* @ts-expect-error no such attribute */}
    <news-figure colour="red" />
    {/* @ts-expect-error no such tag */}
    <news-figur />
    {/* @ts-expect-error another event */}
    <news-comment-form onnews-comment-submit={(event: KeyboardEvent) => event.key} />
  </>
);
