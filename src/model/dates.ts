/** A point in time as it was written, with the offset it was written in. */
export interface ArticleDate {
  /** What a clock on the wall showed there: milliseconds since 1970, as if that clock were UTC. */
  readonly wallClock: number;
  /** The same moment in UTC, in milliseconds since 1970; null where no time or no offset was written. */
  readonly instant: number | null;
  /** False for a day without a time. */
  readonly hasTime: boolean;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const DATE =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?<offset>Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Reads a date, or a date with a time, as ISO 8601 and HTML's `<time datetime>` write it.
 * @param written - Such as `2026-03-14` or `2026-03-14T06:00:00+01:00`.
 * @returns The date; null where it is no date, also for a day that no calendar has.
 */
export function parseDate(written: string): ArticleDate | null {
  const { day, time, offset } = DATE.exec(written.trim())?.groups ?? {};
  if (!day) return null;
  const wallClock = Date.parse(`${day}T${time ?? '00:00'}Z`);
  // `Date` turns 31 April into 1 May: what comes back must be the day that went in.
  if (Number.isNaN(wallClock) || new Date(wallClock).toISOString().slice(0, 10) !== day) return null;
  const shift = time && offset ? minutesOf(offset) : null;
  return {
    wallClock,
    instant: shift === null ? null : wallClock - shift * MINUTE,
    hasTime: time !== undefined,
  };
}

/**
 * Whether two dates fall on one day, each by the clock of the place it was written in.
 * @param one - A date.
 * @param other - Another.
 */
export const isSameDay = (one: ArticleDate, other: ArticleDate): boolean =>
  Math.floor(one.wallClock / DAY) === Math.floor(other.wallClock / DAY);

/**
 * Orders two dates as finely as both are known: by the moment, else by the clock on the wall, else by the day.
 * @param one - A date.
 * @param other - Another.
 * @returns Below 0 where the first is earlier, 0 where nothing tells them apart to the minute, above 0 where it is later.
 */
export function compareDates(one: ArticleDate, other: ArticleDate): number {
  if (!one.hasTime || !other.hasTime)
    return Math.floor(one.wallClock / DAY) - Math.floor(other.wallClock / DAY);
  const [first, second] =
    one.instant !== null && other.instant !== null
      ? [one.instant, other.instant]
      : [one.wallClock, other.wallClock];
  return Math.floor(first / MINUTE) - Math.floor(second / MINUTE);
}

/**
 * A date in the words of a language, with the time where one was written. By the clock of the place it was written
 * in, never by the reader's: the text must be the same on the server, in a copy and on every reader's screen.
 * @param date - The date.
 * @param language - A BCP 47 tag.
 */
export function formatDate(date: ArticleDate, language: string): string {
  return format(
    date,
    language,
    date.hasTime ? { dateStyle: 'long', timeStyle: 'short' } : { dateStyle: 'long' },
  );
}

/**
 * The time of day alone, in the words of a language and by the clock of the place it was written in.
 * @param date - A date that has a time.
 * @param language - A BCP 47 tag.
 */
export function formatTime(date: ArticleDate, language: string): string {
  return format(date, language, { timeStyle: 'short' });
}

function format(date: ArticleDate, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date.wallClock);
}

/** The minutes by which an offset such as `+01:00` or `-0330` runs ahead of UTC. */
function minutesOf(offset: string): number {
  if (/z/i.test(offset)) return 0;
  const [hours = 0, minutes = 0] = [offset.slice(1, 3), offset.slice(-2)].map(Number);
  return (hours * 60 + minutes) * (offset.startsWith('-') ? -1 : 1);
}
