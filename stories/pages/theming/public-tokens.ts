// The public tokens, as the built stylesheets read them, with the manifest's words where it has some.
import manifest from 'news-elements/custom-elements.json';

export interface Token {
  /** `--news-color-accent` */
  readonly name: string;
  readonly group: 'Colours' | 'Type' | 'Space and shape';
  readonly description: string;
  /** The private property that carries the value in force, if the token has one: `--_news-accent`. */
  readonly carrier?: string;
}

interface Documented {
  readonly cssProperties?: readonly { readonly name: string; readonly description?: string }[];
}

/** Belongs to the reader (`--news-reader-*`), to the page (`--news-root`), or is no value a publisher would try here. */
const NOT_OFFERED = /^--news-(reader-|root$)/;
const TYPE =
  /^--news-(font|size|leading|weight|tracking|numerals|stretch|label|style|measure|quote-style|h2-style)/;

function described(): Map<string, string> {
  const { modules } = manifest as unknown as {
    modules: readonly { readonly declarations?: readonly Documented[] }[];
  };
  const entries = modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ cssProperties = [] }) => cssProperties)
    .map(({ name, description = '' }) => [name, description] as const);
  return new Map(entries);
}

const groupOf = (name: string): Token['group'] =>
  name.startsWith('--news-color') ? 'Colours' : TYPE.test(name) ? 'Type' : 'Space and shape';

/** Every public token that a stylesheet of the page reads, in the order of their names. */
export function publicTokens(): readonly Token[] {
  const css = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .map(({ cssText }) => cssText)
    .filter((text) => text.includes('var(--news-'))
    .join('\n');
  const carriers = new Map<string, string>();
  for (const [, carrier = '', name = ''] of css.matchAll(/(--_news-[\w-]+):\s*var\(\s*(--news-[\w-]+)/g))
    if (!carriers.has(name)) carriers.set(name, carrier);
  const words = described();
  const names = new Set([...css.matchAll(/var\(\s*(--news-[\w-]+)/g)].map(([, name = '']) => name));
  return [...names]
    .filter((name) => !NOT_OFFERED.test(name))
    .sort()
    .map((name) => ({
      name,
      group: groupOf(name),
      description: words.get(name) ?? '',
      carrier: carriers.get(name),
    }));
}
