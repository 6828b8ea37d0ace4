// The article as a React application draws it: on the client, from data.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { article, plain } from '../article.mjs';

const NAMES = {
  class: 'className',
  for: 'htmlFor',
  datetime: 'dateTime',
  fetchpriority: 'fetchPriority',
  autocomplete: 'autoComplete',
};

function toReact(node, key) {
  if (typeof node === 'string') return node;
  const [name, attributes, ...children] = node;
  const props = Object.fromEntries(
    Object.entries(attributes).map(([attribute, value]) => [NAMES[attribute] ?? attribute, value]),
  );
  return createElement(name, { key, ...props }, ...children.map(toReact));
}

createRoot(document.getElementById('root')).render(toReact(plain(article())));
