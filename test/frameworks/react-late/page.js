// A page whose elements are there, and in use, before React takes it over.
import { createElement, useState } from 'react';
import { NewsArticle, NewsCommentForm, NewsFigure } from 'news-elements/react';

export function Page() {
  const [count, setCount] = useState(0);
  const [heard, setHeard] = useState('');
  return createElement(
    'main',
    {},
    createElement('button', { onClick: () => setCount(count + 1) }, `Render ${count}`),
    createElement(
      NewsArticle,
      { lang: 'en', scheme: count % 2 ? 'dark' : 'light', dropCap: false, className: 'story' },
      createElement(
        'article',
        {},
        createElement('h1', { id: 'headline' }, 'The tram'),
        createElement('p', {}, 'At six.'),
      ),
      createElement(NewsFigure, { placement: count % 2 ? undefined : 'wide' }, createElement('figure', {})),
      createElement(NewsCommentForm, {
        thread: '42',
        onNewsCommentSubmit(event) {
          event.preventDefault();
          setHeard(`${event.data.get('comment')}, after ${count}`);
        },
      }),
    ),
    createElement('p', { role: 'status' }, heard),
  );
}
