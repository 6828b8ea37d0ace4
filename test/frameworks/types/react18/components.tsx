// The components, for React 18 and 19.
import { useRef } from 'react';
import type { NewsFigure as NewsFigureElement } from 'news-elements';
import {
  NewsArticle,
  NewsByline,
  NewsCommentForm,
  NewsComments,
  NewsFigure,
  NewsPullQuote,
} from 'news-elements/react';

export function Right() {
  const figure = useRef<NewsFigureElement>(null);
  return (
    <NewsArticle
      theme="gazette"
      layout="split"
      dropCap={false}
      headingLevel={2}
      lang="fr"
      className="story"
      id="a"
    >
      <NewsByline published="2026-03-14" updated="2026-03-15" />
      <NewsFigure key="f" ref={figure} placement="lead" caption="The bridge." aria-label="Bridge">
        <img src="tram.jpg" alt="" />
      </NewsFigure>
      <NewsComments backend="custom" service={{ list: () => [] }} />
      <NewsCommentForm
        thread="42"
        onNewsCommentSubmit={(event) => event.form.reset()}
        onClick={() => undefined}
      />
    </NewsArticle>
  );
}

export function Wrong() {
  return (
    <>
      {/* @ts-expect-error no such layout */}
      <NewsArticle layout="centered" />
      {/* @ts-expect-error not a truth value */}
      <NewsPullQuote duplicate="maybe" />
      {/* @ts-expect-error no such attribute */}
      <NewsFigure colour="red" />
      {/* @ts-expect-error another event */}
      <NewsCommentForm onNewsCommentSubmit={(event: KeyboardEvent) => event.key} />
    </>
  );
}
