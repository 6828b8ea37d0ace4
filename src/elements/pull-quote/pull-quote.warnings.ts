import { closestComposed } from '../../internal/composed.js';
import { FOCUSABLE } from '../../internal/focusable.js';
import { warn, warnUnknownValue } from '../../internal/warn.js';
import type { NewsPullQuote } from './pull-quote.js';

/** Shorter words may be said twice by chance. */
const TELLING_CHARACTERS = 12;

/**
 * Development build: says what is wrong with a pull quote.
 * @param quote - The element, after the page has loaded.
 */
export function checkPullQuote(quote: NewsPullQuote): void {
  warnUnknownValue(quote, 'placement', ['inline', 'wide', 'margin']);
  warnUnknownValue(quote, 'side', ['start', 'end']);
  if (!quote.textContent?.trim()) {
    warn('empty', quote, 'there is no quotation inside. Write an <aside> with a <p>, or a <p> alone.');
    return;
  }
  if (quote.querySelector(':scope > :is(aside, figure, .attribution)') && quote.hasAttribute('attribution')) {
    warn(
      'attribute-ignored',
      quote,
      'attribution= is for the short form; what is inside has, or may have, its own <p class="attribution">. Write it there.',
    );
  }
  const focusable = quote.querySelector(FOCUSABLE);
  if (quote.duplicate && focusable) {
    warn(
      'duplicate-focusable',
      quote,
      `it is marked duplicate, but holds <${focusable.localName}>, which takes the focus; so it is not hidden from ` +
        'assistive technology. Take that out, or take out duplicate.',
    );
  }
  if (!quote.duplicate) checkRepeated(quote);
}

function checkRepeated(quote: NewsPullQuote): void {
  const words = quotedWords(quote);
  const article = closestComposed(quote, 'article, news-article');
  if (words.length < TELLING_CHARACTERS || !article) return;
  const body = [...article.querySelectorAll('p, li, blockquote, dd')]
    .filter((block) => !block.closest('news-pull-quote'))
    .map((block) => fold(block.textContent ?? ''));
  if (!body.join(' ').includes(words)) return;
  warn(
    'duplicate-text',
    quote,
    `the article's text has the same words: “${words}”. Add the attribute duplicate, so that they are not read twice.`,
  );
}

/** The quotation alone, without its attribution and without the marks around it. */
function quotedWords(quote: Element): string {
  const paragraphs = [...quote.querySelectorAll('p:not(.attribution), blockquote:not(:has(p))')];
  const text = paragraphs.map((paragraph) => fold(paragraph.textContent ?? '')).join(' ');
  return text.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
