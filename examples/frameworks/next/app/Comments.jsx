'use client';
import { NewsCommentForm } from 'news-elements/react';
import { useState } from 'react';

export function Comments({ thread }) {
  const [sent, setSent] = useState('');
  return (
    <>
      {/* Left empty, it renders a form of its own, which React leaves alone. */}
      <NewsCommentForm
        thread={thread}
        onNewsCommentSubmit={(event) => {
          event.preventDefault(); // this page sends the comment itself
          setSent(event.data.get('comment'));
        }}
      />
      <p role="status">{sent && `Thank you: ${sent}`}</p>
    </>
  );
}
