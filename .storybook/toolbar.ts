import type { Preview } from '@storybook/web-components-vite';

/** The languages the package has words for. */
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'ru', 'tr', 'zh'];

/** Each language by its own name, which is how its speakers look for it. */
const nameOf = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

const menu = (icon: string, title: string, items: readonly (readonly [value: string, title: string])[]) => ({
  description: title,
  toolbar: {
    icon: icon as 'paintbrush',
    dynamicTitle: true,
    items: items.map(([value, label]) => ({ value, title: label })),
  },
});

/**
 * What the toolbar sets, for all stories at once. `stage.ts` says how each reaches a story. A value
 * is never a bare number: Storybook would read one from an address as a number, and not find it again.
 */
export const globalTypes: Preview['globalTypes'] = {
  theme: menu('paintbrush', 'Theme', [
    ['story', 'Theme as written'],
    ['gazette', 'Gazette'],
    ['une', 'Une'],
    ['bourse', 'Bourse'],
    ['antenne', 'Antenne'],
    ['revue', 'Revue'],
  ]),
  scheme: menu('mirror', 'Colour scheme', [
    ['page', 'Page’s scheme'],
    ['light', 'Light'],
    ['dark', 'Dark'],
    ['sepia', 'Sepia'],
    ['contrast', 'High contrast'],
  ]),
  direction: menu('transfer', 'Direction', [
    ['language', 'Language’s direction'],
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  language: menu('globe', 'Language of the words that elements bring', [
    ['story', 'Language as written'],
    ...LANGUAGES.map((language) => [language, `${language}: ${nameOf(language)}`] as const),
  ]),
  text: menu('zoom', 'Text size, as set in the browser', [
    ['t100', 'Text 100 %'],
    ['t125', 'Text 125 %'],
    ['t160', 'Text 160 %'],
    ['t200', 'Text 200 %'],
  ]),
  width: menu('ruler', 'Width of the container', [
    ['full', 'Full width'],
    ['w320', '320 px'],
    ['w390', '390 px'],
    ['w480', '480 px'],
    ['w600', '600 px'],
    ['w820', '820 px'],
    ['w1100', '1100 px'],
  ]),
  script: menu('lightning', 'Script', [
    ['on', 'Script on'],
    ['late', 'Script 3 s late'],
    ['off', 'Script off'],
  ]),
};

/** Where the toolbar stands at first: every story as it is written. */
export const initialGlobals: Record<string, string> = {
  theme: 'story',
  scheme: 'page',
  direction: 'language',
  language: 'story',
  text: 't100',
  width: 'full',
  script: 'on',
};

const RIGHT_TO_LEFT = ['ar', 'fa', 'he'];

/**
 * The toolbar's word for an attribute of `<news-article>`.
 * @param globals - The toolbar's values.
 * @param attribute - The attribute. A language brings its direction, unless the toolbar has a direction of its own.
 * @returns The value, or undefined where the story's own holds.
 */
export function toolbarValue(
  globals: Readonly<Record<string, unknown>>,
  attribute: 'theme' | 'scheme' | 'lang' | 'dir',
): string | undefined {
  const value = (name: string): string | undefined =>
    globals[name] === initialGlobals[name] ? undefined : (globals[name] as string | undefined);
  if (attribute === 'theme' || attribute === 'scheme') return value(attribute);
  const language = value('language');
  if (attribute === 'lang') return language;
  return value('direction') ?? (language && (RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'));
}
