/** A short article in one language: the same news in each, so that scripts can be held side by side. */
export interface ScriptText {
  readonly lang: string;
  readonly dir?: 'rtl';
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  /** Date as a reader of the language writes 14 March 2026. */
  readonly date: string;
  readonly summary: { readonly heading: string; readonly points: readonly string[] };
  /** The second part has an emphasis in the script's own way: some have no italics. */
  readonly first: string;
  readonly second: readonly [before: string, emphasis: string, after: string];
  readonly heading: string;
  readonly third: string;
  readonly quote: string;
  readonly speaker: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}
