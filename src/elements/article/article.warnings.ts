import { captionOf, checkPicture } from '../../controllers/picture.warnings.js';
import { warn, warnUnknownValue } from '../../internal/warn.js';

/** Every tag of the package: anything else that begins `news-` is a slip of the pen. */
const TAGS = new Set([
  'news-article',
  'news-breadcrumb',
  'news-byline',
  'news-comment-form',
  'news-comments',
  'news-figure',
  'news-pull-quote',
  'news-read-also',
  'news-reading-time',
  'news-related',
  'news-summary',
]);

/** A drop cap wants three lines of text beside it; the bound is the one the Guardian uses. */
const DROP_CAP_CHARACTERS = 200;

/**
 * Development build: says what is wrong with an article as a whole.
 * @param article - The article, after the page has loaded.
 */
export function checkArticle(article: HTMLElement): void {
  warnUnknownValue(article, 'scheme', ['auto', 'light', 'dark', 'sepia', 'contrast']);
  warnUnknownValue(article, 'layout', ['centred', 'ledger', 'split']);
  warnUnknownValue(article, 'heading-level', ['1', '2', '3', '4']);
  checkTags(article);
  checkHeadings(article);
  checkDropCap(article);
  checkPictures(article);
}

/** Those of the text itself; a part looks after its own. */
function checkPictures(article: HTMLElement): void {
  const own =
    ':scope > article img:not(:is(news-figure, news-related, news-read-also, news-comments, news-article news-article) img)';
  for (const image of article.querySelectorAll<HTMLImageElement>(own)) {
    checkPicture(image, image, captionOf(image.closest('figure')?.querySelector('figcaption')) ?? '');
  }
}

function checkTags(article: HTMLElement): void {
  for (const element of article.querySelectorAll(':not(:defined)')) {
    if (element.localName.startsWith('news-') && !TAGS.has(element.localName)) {
      warn('unknown-tag', element, `there is no such element. There are: ${[...TAGS].join(', ')}.`);
    }
  }
}

function checkHeadings(article: HTMLElement): void {
  let previous = 0;
  for (const heading of article.querySelectorAll(':scope > article :is(h1, h2, h3, h4, h5, h6)')) {
    // A nested article counts for itself, and so does a card.
    if (heading.closest('article, news-article') !== article.querySelector(':scope > article')) continue;
    const level = Number(heading.localName.slice(1));
    if (previous && level > previous + 1) {
      warn('heading-skipped', heading, `level ${level} follows level ${previous}. Use <h${previous + 1}>.`);
    }
    previous = level;
  }
}

function checkDropCap(article: HTMLElement): void {
  if (!article.hasAttribute('drop-cap') || article.getAttribute('drop-cap') === 'false') return;
  const first = article.querySelector(':scope > article > p');
  const length = first?.textContent?.trim().length ?? 0;
  if (length >= DROP_CAP_CHARACTERS) return;
  warn(
    'drop-cap-short',
    article,
    `drop-cap wants a first paragraph of ${DROP_CAP_CHARACTERS} characters or more; this one has ${length}.`,
  );
}
