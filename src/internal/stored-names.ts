/** How every name begins under which something of ours is kept in this browser. */
export const PREFIX = 'news-elements:';

/** A name made of parts, none of which can run into the next. */
export function nameOf(...parts: readonly string[]): string {
  return PREFIX + parts.map((part) => encodeURIComponent(toWellFormed(part))).join(':');
}

/** A lone surrogate would make `encodeURIComponent` throw. */
const toWellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/**
 * Whether this browser keeps something under a name made of these parts and more: a cheap look, before the code that
 * can read it is fetched.
 * @param parts - How the name begins.
 */
export function isStored(...parts: readonly string[]): boolean {
  const prefix = `${nameOf(...parts)}:`;
  return ['localStorage', 'sessionStorage'].some((storage) => {
    try {
      return Object.keys(globalThis[storage as 'localStorage']).some((name) => name.startsWith(prefix));
    } catch {
      // Storage that may not be touched holds nothing.
      return false;
    }
  });
}
