// Whether, and when, the elements are defined. A definition can't be taken back, so a change loads the preview anew.

type Mode = 'on' | 'late' | 'off';
const LATE = 3000;

const written = /(?:^|;)script:(on|late|off)(?:;|$)/.exec(
  new URLSearchParams(location.search).get('globals') ?? '',
);
const mode = (written?.[1] ?? 'on') as Mode;

/** Defines every element, as the mode in the address says; resolves when a story may be shown. */
export async function defineElements(): Promise<void> {
  if (mode === 'on') await import('news-elements/all.js');
  if (mode === 'late') setTimeout(() => void import('news-elements/all.js'), LATE);
}

/**
 * Loads the preview again if the toolbar asks for another mode than the one it was loaded in.
 * @param globals - All values of the toolbar; they go into the address, where Storybook reads them.
 */
export function followMode(globals: Readonly<Record<string, unknown>>): void {
  const wanted = globals['script'] ?? 'on';
  if (wanted === mode) return;
  const url = new URL(location.href);
  const values = Object.entries(globals).filter(([, value]) => typeof value === 'string');
  url.searchParams.set('globals', values.map(([name, value]) => `${name}:${value}`).join(';'));
  location.replace(url);
}
