import { warn } from '../../internal/warn.js';
import { compareDates, parseDate } from '../../model/dates.js';

const FORM = 'Write ISO 8601 with an offset, such as 2026-03-14T06:00:00+01:00, or the day alone.';

/**
 * Development build: says what is wrong with a byline.
 * @param byline - The element, after the page has loaded.
 */
export function checkByline(byline: Element): void {
  const published = checkDate(byline, 'published');
  const updated = checkDate(byline, 'updated');
  if (published && updated && compareDates(updated, published) < 0)
    warn('updated-before-published', byline, 'updated is earlier than published.');
  checkTimes(byline);
  checkAuthors(byline);
}

function checkDate(byline: Element, attribute: string): ReturnType<typeof parseDate> {
  const value = byline.getAttribute(attribute);
  if (!value) return null;
  const date = parseDate(value);
  if (!date) warn('invalid-date', byline, `${attribute}="${value}" is no date. ${FORM}`);
  else if (date.hasTime && date.instant === null)
    warn('date-without-offset', byline, `${attribute}="${value}" does not say which clock. ${FORM}`);
  return date;
}

/** A `<time>` inside is what readers see; a machine that reads the attributes must not learn something else. */
function checkTimes(byline: Element): void {
  const told = ['published', 'updated'].flatMap((name) => parseDate(byline.getAttribute(name) ?? '') ?? []);
  for (const time of byline.querySelectorAll('time')) {
    const written = time.getAttribute('datetime') ?? time.textContent ?? '';
    const date = parseDate(written);
    if (!date)
      warn('invalid-date', time, `“${written.trim()}” is no date. Give it a datetime attribute. ${FORM}`);
    else if (told.length && !told.some((one) => compareDates(one, date) === 0))
      warn(
        'dates-differ',
        byline,
        `<time datetime="${written}"> is neither published nor updated. The <time> is shown.`,
      );
  }
}

function checkAuthors(byline: Element): void {
  if (!byline.textContent?.trim() && !byline.hasAttribute('published') && !byline.hasAttribute('updated'))
    warn(
      'empty',
      byline,
      'there is nothing inside. Write <a rel="author"> or <span> elements, or paragraphs.',
    );
  for (const author of byline.querySelectorAll(':scope > :is(a, span) + :is(a, span)')) {
    if (author.previousSibling?.nodeType === Node.ELEMENT_NODE || !author.previousSibling?.nodeValue?.trim())
      warn('authors-run-together', author, 'nothing stands between two names. Write a comma or “and”.');
  }
}
