import type { WordsController } from '../../controllers/words-controller.js';
import { labelOf } from './form-fields.js';
import type { Fault } from './form-validation.js';

/** What WordPress's own fields are asked for, under the names that it gives them. */
const KNOWN = {
  'missing comment': 'commentTextMissing',
  'missing author': 'commentNameMissing',
  'missing email': 'commentEmailMissing',
  'invalid email': 'commentEmailInvalid',
  'invalid url': 'commentUrlInvalid',
} as const;

/**
 * Says what is wrong with a field and what helps.
 * @param fault - The field and what is wrong.
 * @param words - The words of the form.
 * @returns Our words in the article's language; the empty string where only the browser knows, or the page's own script.
 */
export function errorWords({ field, kind, bound, refusal }: Fault, words: WordsController): string {
  if (refusal) return refusal.say(words);
  const known = KNOWN[`${kind} ${field.name}` as keyof typeof KNOWN];
  if (known) return words.word(known);
  if (kind === 'long') return words.word('commentTooLong', words.number(bound));
  if (kind === 'short') return words.word('commentTooShort', bound, words.number(bound));
  const label = labelOf(field);
  if (kind === 'other' || !label) return '';
  return words.word(kind === 'missing' ? 'commentFieldMissing' : 'commentFieldInvalid', label);
}
