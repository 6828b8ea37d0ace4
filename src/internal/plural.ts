/** The forms that a word takes after a number, by the categories of CLDR; a language has some of them. */
export type PluralForms = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/**
 * The plural rule of a language.
 * @param language - A BCP 47 tag.
 * @returns A function that picks, of a word's forms, the one that goes with a number; `other` stands in for a missing one.
 */
export function pluralOf(language: string): (count: number, forms: PluralForms) => string {
  // A browser's first plural rule costs a page more than an element does: made when a number is first told.
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => forms[(rules ??= new Intl.PluralRules(language)).select(count)] ?? forms.other;
}
