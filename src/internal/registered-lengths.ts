/** The lengths that `news.css` registers with `@property`; a test keeps the two lists the same. */
const LENGTHS =
  'u text-size gutter measure m wide gap pad edge block h1 standfirst quote small meta caption label';

let done = false;

/**
 * Registers the stylesheet's private lengths for the document. `@property` is ignored in a sheet that belongs to a
 * shadow root (CSS Properties and Values API, section 2); unregistered, each descendant would compute them anew in its own font size.
 */
export function registerLengths(): void {
  if (done || !globalThis.CSS?.registerProperty) return;
  done = true;
  const register = (name: string, syntax: string, inherits: boolean, initialValue: string): void => {
    try {
      CSS.registerProperty({ name, syntax, inherits, initialValue });
    } catch {
      // Another copy of the package was first; the definitions are the same.
    }
  };
  for (const name of LENGTHS.split(' ')) register(`--_news-${name}`, '<length>', true, '0px');
  register('--_news-css', '<number>', false, '0');
}
