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

const comments = html`
  <news-comments>
    <section aria-label="Comments">
      <h2>Comments <span>(1)</span></h2>
      <ol class="comments">
        <li>
          <article>
            <header><b>Odile R.</b> <time datetime="2026-03-14T10:00:00+01:00">14 March, 10 am</time></header>
            <p>Took it this morning in my wheelchair: level platforms everywhere but at Théâtre.</p>
          </article>
        </li>
      </ol>
    </section>
  </news-comments>
`;

const commentForm = html`
  <news-comment-form>
    <form method="post" action="#sent" aria-label="Your comment">
      <h3>Your comment</h3>
      <div class="fields">
        <div>
          <label for="overview-comment">Comment</label>
          <textarea id="overview-comment" name="comment" rows="3"></textarea>
        </div>
        <div class="half">
          <label for="overview-author">Name</label>
          <input id="overview-author" name="author" type="text" autocomplete="name" />
        </div>
        <div class="submit"><button type="submit">Post comment</button></div>
      </div>
    </form>
  </news-comment-form>
`;

/** Every element, in the order in which an article has them. */
export const ELEMENTS: readonly Part[] = [
  { name: 'news-article', path: docsOf('news-article'), sample: article, inText: true },
  ...FORMS.map(({ part, full }) => ({
    name: part,
    path: docsOf(part),
    sample: full,
    inText: !['news-breadcrumb', 'news-related'].includes(part),
  })),
  { name: 'news-reading-time', path: docsOf('news-reading-time'), sample: readingTime, inText: true },
  { name: 'news-comments', path: docsOf('news-comments'), sample: comments, inText: false },
  { name: 'news-comment-form', path: docsOf('news-comment-form'), sample: commentForm, inText: false },
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
