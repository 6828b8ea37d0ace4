'use client';
import { NewsArticle } from 'news-elements/react';
import { useState } from 'react';

/** What changes in the browser; the article inside is rendered on the server. */
export function Story({ children }) {
  const [scheme, setScheme] = useState('light');
  return (
    <>
      <button type="button" onClick={() => setScheme(scheme === 'light' ? 'dark' : 'light')}>
        Light or dark
      </button>
      <NewsArticle lang="en" scheme={scheme} dropCap={false}>
        {children}
      </NewsArticle>
    </>
  );
}
