// The tags themselves, as React 19 knows them; compiled with the types of React 18 too.
import { useRef } from 'react';
import type { NewsCommentForm, NewsCommentSubmitEvent, NewsFigure } from 'news-elements';
import type {} from 'news-elements/types/react';

export function Right() {
  const figure = useRef<NewsFigure>(null);
  const form = useRef<NewsCommentForm>(null);
  const send = (event: NewsCommentSubmitEvent) => event.data.get('comment');
  return (
    <news-article
      key="a"
      theme="gazette"
      layout="split"
      drop-cap={false}
      heading-level={2}
      lang="fr"
      className="story"
    >
      <news-article
        class="story"
        drop-cap
        heading-level="2"
        aria-label="Story"
        data-id="1"
        onClick={() => undefined}
      />
      <news-byline published="2026-03-14" updated="2026-03-15" />
      <news-figure ref={figure} placement="wide" side="end" caption="The bridge.">
        <img src="tram.jpg" alt="" />
      </news-figure>
      <news-summary ai="generated" review="journalist" suppressHydrationWarning />
      <news-comments backend="custom" sort="newest" service={{ list: () => [] }} />
      <news-comment-form ref={form} thread="42" onnews-comment-submit={send} />
    </news-article>
  );
}

export function Wrong() {
  return (
    <>
      {/* @ts-expect-error no such layout */}
      <news-article layout="centered" />
      {/* @ts-expect-error no such placement */}
      <news-figure placement="huge" />
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
}
