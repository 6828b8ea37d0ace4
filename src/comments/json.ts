/** Narrowings for what a service sends: each takes anything, and gives a value of its type or nothing. None throws. */

/** An object of unknown fields. */
export type Json = Readonly<Record<string, unknown>>;

const NOTHING: Json = {};

/** Reads JSON; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** True for an object that is not a list. */
export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object; an empty one for anything else, so that its fields can be asked for. */
export function record(value: unknown): Json {
  return isRecord(value) ? value : NOTHING;
}

/** A list; an empty one for anything else. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A text that is not empty. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A finite number, also where it comes as text. */
export function number(value: unknown): number | undefined {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}

/** A count: a whole number, 0 or more. */
export function count(value: unknown): number | undefined {
  const read = number(value);
  return read !== undefined && read >= 0 ? Math.trunc(read) : undefined;
}

/** An identifier: a text or a number. */
export function identifier(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : text(value);
}

/**
 * A moment as ISO 8601 in UTC.
 * @param value - A date as text, or a number of milliseconds since 1970.
 */
export function moment(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const date = new Date(value);
  return value === '' || Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** An absolute `http:` or `https:` address; nothing else may become a link (services return `javascript:` as it came). */
export function webAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const { protocol, href } = new URL(value);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
