// The same article in the markup of the libraries it is compared with.
import { article } from './article.mjs';

const text = (node) => (typeof node === 'string' ? node : node.slice(2).map(text).join(''));

/** All nodes of a name, in order. */
const all = (node, name) =>
  typeof node === 'string'
    ? []
    : [...(node[0] === name ? [node] : []), ...node.slice(2).flatMap((child) => all(child, name))];

const first = (node, name) => all(node, name)[0];

/** Changes a tree from the top down; what `change` gives is gone through in turn. */
function map(node, change) {
  if (typeof node === 'string') return node;
  const [name, attributes, ...children] = change(node) ?? node;
  return [name, attributes, ...children.map((child) => map(child, change))];
}

const asBox = ([name, attributes, ...children]) => ['div', { class: name, ...attributes }, ...children];

const SHOELACE = {
  'news-breadcrumb': (node) => [
    'sl-breadcrumb',
    { label: 'Fil d’Ariane' },
    ...all(node, 'li').map((item) => ['sl-breadcrumb-item', {}, text(item)]),
  ],
  'news-summary': (node) => [
    'sl-details',
    { open: true, summary: text(first(node, 'h2')) },
    ...node.slice(3),
  ],
  'news-related': (node) => [
    'div',
    { class: 'news-related' },
    first(node, 'h2'),
    ['ul', {}, ...all(node, 'article').map((card) => ['li', {}, ['sl-card', {}, ...card.slice(2)]])],
  ],
  'news-comment-form': (node) => [
    'form',
    { method: 'post', action: '/comments' },
    first(node, 'h2'),
    ['sl-textarea', { label: 'Commentaire', name: 'comment', rows: 6, required: true }],
    ['sl-input', { label: 'Nom', name: 'author', required: true }],
    ['sl-input', { label: 'Adresse électronique', name: 'email', required: true }],
    ['sl-button', { type: 'submit', variant: 'primary' }, 'Publier'],
  ],
};

/** Shoelace's tags where it has one; the rest as on the plain page. */
export const shoelace = () =>
  map(
    article(),
    (node) => SHOELACE[node[0]]?.(node) ?? (node[0].startsWith('news-') ? asBox(node) : undefined),
  );

const shadow = (name, data) => [name.replace('news-', 'shadow-'), { data: JSON.stringify(data) }];

const SHADOW = {
  'news-article': ([, , ...children]) => ['shadow-article', { data: '{}' }, ...children],
  article: ([, , ...children]) => ['div', {}, ...children],
  'news-breadcrumb': (node) => shadow(node[0], { items: all(node, 'li').map(text) }),
  'news-summary': (node) =>
    shadow(node[0], {
      heading: text(first(node, 'h2')),
      items: all(node, 'li').map(text),
      note: text(first(node, 'p')),
    }),
  'news-pull-quote': (node) => {
    const [said, by] = all(node, 'p').map(text);
    return shadow(node[0], { text: said, by });
  },
  'news-figure': (node) => {
    const { src, alt } = first(node, 'img')[1];
    const [caption, credit] = first(node, 'figcaption').slice(2).map(text);
    return shadow(node[0], { placement: node[1].placement, src, alt, caption, credit });
  },
  'news-related': (node) =>
    shadow(node[0], {
      heading: text(first(node, 'h2')),
      items: all(node, 'article').map((card) => {
        const [kicker, teaser] = all(card, 'p').map(text);
        return { kicker, title: text(first(card, 'h3')), text: teaser };
      }),
    }),
  'news-comment-form': (node) => shadow(node[0], { heading: text(first(node, 'h2')) }),
};

/** Every part an element that draws itself into a shadow root; the text stands in slots. */
export const litShadow = () =>
  map(
    article(),
    (node) => SHADOW[node[0]]?.(node) ?? (node[0].startsWith('news-') ? asBox(node) : undefined),
  );
