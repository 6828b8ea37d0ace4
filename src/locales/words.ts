import { registerTranslation, type Translation } from '@shoelace-style/localize';
import { en, type Words } from './en.js';

/** The languages that come with the package besides English, each in a file of its own that is fetched when needed. */
const loaders: Readonly<Record<string, () => Promise<{ readonly words: Words }>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fa: () => import('./fa.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  ru: () => import('./ru.js'),
  tr: () => import('./tr.js'),
  zh: () => import('./zh.js'),
};

const RIGHT_TO_LEFT_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he']);

/** What a publisher registered, kept apart so that a language file that arrives later does not undo it. */
const own = new Map<string, Partial<Words>>();
/** Languages asked for: true once they are here, or can't be had. */
const state = new Map<string, boolean>([['en', true]]);

/** The language of a tag without its region or script: `pt` for `pt-BR`. */
export const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * Whether a language is written from right to left, by the script it is written in: `fa` is, `fa-Latn` is not.
 * @param tag - A BCP 47 language tag; one that is not well formed counts as left to right.
 */
export function isRightToLeft(tag: string): boolean {
  const primary = primaryOf(tag);
  // The browser is asked about others only: its first answer costs more than all else that we do on a page.
  const isOurs = primary === 'en' || Object.hasOwn(loaders, primary);
  if (isOurs && !/[-_][a-z]{4}(?![a-z])/i.test(tag)) return RIGHT_TO_LEFT.has(primary);
  try {
    return RIGHT_TO_LEFT_SCRIPTS.has(new Intl.Locale(tag.replace(/_/g, '-')).maximize().script ?? '');
  } catch {
    return false;
  }
}

function register(tag: string, words: Partial<Words>): void {
  const translation = { ...words, $code: tag, $name: tag, $dir: isRightToLeft(tag) ? 'rtl' : 'ltr' };
  registerTranslation(translation as unknown as Translation);
}

/**
 * Changes any word of ours, or adds a language. Every element that shows the word is updated.
 * @param tag - A BCP 47 language tag, such as `fr` or `pt-BR`.
 * @param words - The words to change; what is left out stays as it is, and in a new language falls back to English.
 */
export function registerWords(tag: string, words: Partial<Words>): void {
  const code = tag.toLowerCase().replace(/_/g, '-');
  const all = { ...own.get(code), ...words };
  own.set(code, all);
  if (!(primaryOf(code) in loaders)) state.set(primaryOf(code), true);
  register(code, all);
}

/**
 * Makes a language's words available. Asks for each file once.
 * @param tag - A BCP 47 language tag.
 * @returns True if they are here (or will never be: then English stands in), false while they are on their way.
 */
export function wordsReady(tag: string): boolean {
  const primary = primaryOf(tag);
  const load = loaders[primary];
  const known = state.get(primary);
  if (known !== undefined || !load) return known ?? true;
  state.set(primary, false);
  void load()
    .then(({ words }) => words)
    // A file that can't be had leaves the reader with English rather than with nothing.
    .catch((): Partial<Words> => ({}))
    .then((words) => {
      state.set(primary, true);
      register(primary, { ...words, ...own.get(primary) });
    });
  return false;
}

register('en', en);
