import { captionOf, checkPicture } from '../../controllers/picture.warnings.js';
import { warn, warnUnknownValue } from '../../internal/warn.js';

/** Blocks of text before which a picture may still be on the first screen; the BBC loads from the fourth on lazily. */
const EARLY_BLOCKS = 3;

const BREAKOUT = ':is(news-figure, news-pull-quote):is([placement="wide"], [placement="full"])';

/**
 * Development build: says what is wrong with a figure.
 * @param figure - The element, after the page has loaded.
 */
export function checkFigure(figure: Element): void {
  warnUnknownValue(figure, 'placement', ['inline', 'wide', 'full', 'margin', 'thumbnail', 'lead']);
  warnUnknownValue(figure, 'side', ['start', 'end']);
  if (!figure.childElementCount) {
    warn('empty', figure, 'there is nothing inside. Write a <figure>, or an <img> with caption and credit.');
    return;
  }
  if (figure.querySelector(':scope > figure') && figure.matches('[caption], [credit]')) {
    warn(
      'attribute-ignored',
      figure,
      'caption and credit are for the short form; a <figure> has its own <figcaption>. Write them there.',
    );
  }
  const caption = captionOf(figure.querySelector('figcaption')) ?? figure.getAttribute('caption') ?? '';
  for (const image of figure.querySelectorAll('img')) {
    checkPicture(figure, image, caption);
    checkLoading(figure, image);
  }
  checkNeighbours(figure);
}

function checkLoading(figure: Element, image: HTMLImageElement): void {
  const name = image.getAttribute('src') ?? '';
  const lazy = image.getAttribute('loading')?.toLowerCase() === 'lazy';
  if (figure.matches('[placement="lead"], article > header > *')) {
    if (lazy) {
      warn(
        'lead-lazy',
        figure,
        `the lead picture ${name} has loading="lazy" and comes late. Leave it out, and write fetchpriority="high".`,
      );
    }
    return;
  }
  const urgent = ['loading="eager"', 'fetchpriority="high"'].filter((pair) => image.matches(`[${pair} i]`));
  if (!urgent.length || blocksBefore(figure) < EARLY_BLOCKS) return;
  warn(
    'late-eager',
    figure,
    `the picture ${name} stands far down and has ${urgent.join(' and ')}. Write loading="lazy".`,
  );
}

function checkNeighbours(figure: Element): void {
  if (figure.getAttribute('placement') !== 'margin') return;
  const next = figure.nextElementSibling;
  const breakout = [next, next?.nextElementSibling].find((sibling) => sibling?.matches(BREAKOUT));
  if (!breakout) return;
  warn(
    'margin-before-breakout',
    figure,
    `a <${breakout.localName} placement="${breakout.getAttribute('placement')}"> follows at once and leaves a gap beside ` +
      'this margin figure. Move one of them, or write placement="inline".',
  );
}

/** How many blocks of the text stand before a figure; the header is none. */
function blocksBefore(figure: Element): number {
  const blocks = [...(figure.parentElement?.children ?? [])].filter((block) => !block.matches('header'));
  return blocks.indexOf(figure);
}
