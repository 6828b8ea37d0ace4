// One article as a tree of nodes, from which every page of the benchmark is made: HTML for ours and for the plain page,
// React elements, templates in shadow roots. The words are the same on all of them.

/** @typedef {string | [string, Record<string, string | number | boolean>, ...Node[]]} Node */

const SENTENCES = [
  'À six heures quarante-deux, la rame 412 a quitté le dépôt des Tanneries avec onze passagers à bord.',
  'Trois minutes plus tard, elle s’engageait sur le pont des Vanniers, au ralenti, tous feux allumés.',
  'Personne n’a parlé, puis quelqu’un a applaudi, et le wagon entier a suivi.',
  'Il aura fallu neuf ans, deux maires et trois recours pour que la ligne relie la gare au plateau.',
  'Dix kilomètres de rails, treize stations, un seul pont : sur le papier, rien d’extraordinaire.',
  'Sur la rive gauche, la promesse tient en un chiffre que tout le monde récite : dix-huit minutes.',
  'Le bus 27, lui, en mettait quarante les bons jours, et ne passait plus après vingt et une heures.',
  'Au guichet installé devant la mairie annexe, les agents distribuent des plans.',
];
const PICTURES = ['lead.jpg', 'platform.jpg', 'portrait.jpg', 't1.jpg'];

/** A paragraph of four sentences that no other paragraph repeats word for word. */
const paragraph = (index) =>
  `${Array.from({ length: 4 }, (_, offset) => SENTENCES[(index * 3 + offset) % SENTENCES.length]).join(' ')} (${index + 1})`;

const figure = (file, placement, attributes = {}) => [
  'news-figure',
  { placement },
  [
    'figure',
    {},
    [
      'img',
      {
        src: `/examples/assets/${file}`,
        width: 1800,
        height: 1200,
        alt: `Une rame : ${file}`,
        ...attributes,
      },
    ],
    ['figcaption', {}, 'La première rame de la ligne D. ', ['span', { class: 'credit' }, 'Maud Terrier']],
  ],
];

const quote = (index) => [
  'news-pull-quote',
  {},
  [
    'aside',
    {},
    ['p', {}, `Pendant vingt ans, on nous a montré des maquettes. (${index + 1})`],
    ['p', { class: 'attribution' }, 'Samia Belkhir'],
  ],
];

const breadcrumb = () => [
  'news-breadcrumb',
  {},
  [
    'nav',
    { 'aria-label': 'Fil d’Ariane' },
    [
      'ol',
      {},
      ...['Accueil', 'Région', 'Transports'].map((name) => ['li', {}, ['a', { href: '#' }, name]]),
      ['li', {}, ['span', { 'aria-current': 'page' }, 'Le tramway franchit le fleuve']],
    ],
  ],
];

const summary = () => [
  'news-summary',
  { ai: 'generated', review: 'journalist' },
  ['h2', {}, 'Version courte'],
  ['ul', {}, ...SENTENCES.slice(0, 4).map((sentence) => ['li', {}, sentence])],
  ['p', { class: 'disclosure' }, 'Résumé généré par une intelligence artificielle, relu par un journaliste.'],
];

/** Cards of related articles. */
export const related = (count) => [
  'news-related',
  {},
  [
    'aside',
    { 'aria-labelledby': 'related' },
    ['h2', { id: 'related' }, 'Sur le même sujet'],
    [
      'ul',
      {},
      ...Array.from({ length: count }, (_, index) => [
        'li',
        {},
        [
          'article',
          {},
          ['p', { class: 'kicker' }, 'Transports'],
          ['h3', {}, ['a', { href: `#related-${index}` }, `Que devient le bus 27 ? (${index + 1})`]],
          ['p', {}, SENTENCES[index % SENTENCES.length]],
        ],
      ]),
    ],
  ],
];

const form = (id) => [
  'news-comment-form',
  {},
  [
    'form',
    { method: 'post', action: '/comments', 'aria-labelledby': `respond-${id}` },
    ['h2', { id: `respond-${id}` }, 'Laisser un commentaire'],
    [
      'div',
      { class: 'fields' },
      [
        'div',
        {},
        ['label', { for: `comment-${id}` }, 'Commentaire'],
        ['textarea', { id: `comment-${id}`, name: 'comment', rows: 6, required: true }],
      ],
      ...['author', 'email'].map((name) => [
        'div',
        { class: 'half' },
        ['label', { for: `${name}-${id}` }, name === 'author' ? 'Nom' : 'Adresse électronique'],
        [
          'input',
          { id: `${name}-${id}`, name, autocomplete: name === 'author' ? 'name' : 'email', required: true },
        ],
      ]),
      ['div', { class: 'submit' }, ['button', { type: 'submit' }, 'Publier']],
    ],
  ],
];

const written = (index) => [
  'li',
  { id: `comment-${index}` },
  [
    'article',
    {},
    [
      'header',
      {},
      ['b', {}, `Lecteur ${index + 1}`],
      ' ',
      ['time', { datetime: '2026-03-14T10:00:00+01:00' }, '14 mars, 10 h'],
    ],
    ['p', {}, `${SENTENCES[index % SENTENCES.length]} (${index + 1})`],
  ],
];

/**
 * A thread as a server writes it.
 * @param {number} count - Comments.
 * @param {number} group - How many stand in one list; all of them where it is Infinity.
 */
export function comments(count, group = Infinity) {
  const items = Array.from({ length: count }, (_, index) => written(index));
  const size = Math.min(group, count);
  const lists = Array.from({ length: Math.ceil(count / size) }, (_, index) => [
    'ol',
    { class: 'comments', ...(index && { start: index * size + 1 }) },
    ...items.slice(index * size, (index + 1) * size),
  ]);
  return [
    'news-comments',
    {},
    ['section', { 'aria-labelledby': 'comments' }, ['h2', { id: 'comments' }, 'Commentaires'], ...lists],
  ];
}

/**
 * The article.
 * @param {object} [options]
 * @param {number} [options.paragraphs]
 * @param {number} [options.cards] - Related articles.
 * @param {number} [options.id] - Tells several articles of one page apart.
 * @param {boolean} [options.hasForm] - False for the tag alone, whose form comes when it is near.
 * @returns {Node}
 */
export function article({ paragraphs = 30, cards = 6, id = 0, hasForm = true } = {}) {
  const body = Array.from({ length: paragraphs }, (_, index) => ['p', {}, paragraph(index)]);
  // Parts between the paragraphs, from the last to the first so that the places hold.
  for (const [place, part] of [
    [24, figure(PICTURES[3], 'inline', { loading: 'lazy' })],
    [20, quote(2)],
    [16, figure(PICTURES[2], 'margin', { loading: 'lazy' })],
    [12, quote(1)],
    [8, figure(PICTURES[1], 'wide', { loading: 'lazy' })],
    [4, quote(0)],
    [1, summary()],
  ]) {
    if (place <= body.length) body.splice(place, 0, part);
  }
  return [
    'news-article',
    { lang: 'fr' },
    breadcrumb(),
    [
      'article',
      {},
      [
        'header',
        {},
        ['p', { class: 'kicker' }, 'Mobilités'],
        ['h1', {}, 'À Aubrelles, le tramway franchit enfin le fleuve'],
        ['p', { class: 'standfirst' }, SENTENCES[3]],
        figure(PICTURES[0], 'lead', id ? { loading: 'lazy' } : { fetchpriority: 'high' }),
      ],
      [
        'news-byline',
        {},
        ['p', {}, 'Par ', ['a', { rel: 'author', href: '#' }, 'Inès Carvalho']],
        ['p', {}, ['time', { datetime: '2026-03-14T06:00:00+01:00' }, '14 mars 2026, 6 h']],
      ],
      ...body,
    ],
    related(cards),
    hasForm ? form(id) : ['news-comment-form', {}],
  ];
}

const VOID = /^(img|input|br)$/;
const escape = (text) => String(text).replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

/** HTML of a tree, our tags in it. */
export function toHtml(node) {
  if (typeof node === 'string') return escape(node);
  const [name, attributes, ...children] = node;
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escape(value)}"`))
    .join('');
  return VOID.test(name)
    ? `<${name}${written}>`
    : `<${name}${written}>${children.map(toHtml).join('')}</${name}>`;
}

/** The same tree without a tag of ours: each is a `<div>` with its name as a class, so a plain sheet can dress it alike. */
export function plain(node) {
  if (typeof node === 'string') return node;
  const [name, attributes, ...children] = node;
  const rest = children.map(plain);
  return name.startsWith('news-')
    ? ['div', { class: name, ...attributes }, ...rest]
    : [name, attributes, ...rest];
}

/** The same tree without even those: what the words alone need. Counts nodes, and looks like nothing. */
export function bare(node) {
  if (typeof node === 'string') return node;
  const [name, attributes, ...children] = node;
  const rest = children.flatMap((child) => {
    const inner = bare(child);
    return Array.isArray(child) && child[0].startsWith('news-') ? inner.slice(2) : [inner];
  });
  return [name, attributes, ...rest];
}
