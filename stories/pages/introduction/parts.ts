import { html, type TemplateResult } from 'lit';
import {
  authorCard,
  correction,
  dateline,
  factBox,
  footnotes,
  keyFigure,
  marginNote,
  tags,
} from '../../markup/plain.js';
import { FORMS } from '../markup/forms.js';

/** A part as the overview shows it: where its stories are, and the markup itself. */
export interface Part {
  readonly name: string;
  /** Path of its page, as it stands in Storybook's address. */
  readonly path: string;
  readonly sample: TemplateResult;
  /** Stands in an `<article>`; the others stand beside one. */
  readonly inText: boolean;
}

const docsOf = (tag: string): string => `/docs/elements-${tag.replace('news-', '')}--docs`;

const article = html`
  <header>
    <p class="kicker">Transport</p>
    <h1>In Aubrelles, the tram crosses the river at last</h1>
    <p class="standfirst">Nine years after the first spade went in, line D reaches the plateau.</p>
  </header>
  <p>At eighteen minutes to seven on Friday, tram 412 left the depot with eleven passengers aboard.</p>
`;

const readingTime = html`
  <news-byline>
    <p>By <a rel="author" href="#ines">Inès Carvalho</a></p>
    <news-reading-time>4 to 5 minutes</news-reading-time>
  </news-byline>
`;

/** Every element, in the order in which an article has them. */
export const ELEMENTS: readonly Part[] = [
  { name: 'news-article', path: docsOf('news-article'), sample: article, inText: true },
  ...FORMS.map(({ part, full, inText }) => ({
    name: part,
    path: docsOf(part),
    sample: full,
    inText: inText ?? true,
  })),
  { name: 'news-reading-time', path: docsOf('news-reading-time'), sample: readingTime, inText: true },
];

const plain = (name: string, id: string, sample: TemplateResult): Part => ({
  name,
  path: `/story/plain-markup--${id}`,
  sample,
  inText: true,
});

/** What needs no element. */
export const PLAIN: readonly Part[] = [
  plain('Key figure', 'key-figure', keyFigure.markup),
  plain('Fact box', 'fact-box', factBox.markup),
  plain('Margin note', 'margin-note', marginNote.markup),
  plain('Correction', 'correction', correction.markup),
  plain('Dateline', 'dateline', dateline.markup),
  plain('Tags', 'tags', tags.markup),
  plain('Author card', 'author-card', authorCard.markup),
  plain('Footnotes', 'footnotes', footnotes.markup),
];

/** The voice of each theme, in a few words. */
export const THEMES: readonly (readonly [theme: string, voice: string])[] = [
  ['gazette', 'A paper of record: serif, ruled, unhurried'],
  ['une', 'A front page: heavy, tight, red'],
  ['bourse', 'Markets and argument: salmon paper, narrow columns'],
  ['antenne', 'A broadcaster: plain, fast, blue'],
  ['revue', 'A magazine: large, light, with air'],
];
