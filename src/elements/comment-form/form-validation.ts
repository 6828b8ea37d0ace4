import { charactersLeft, type Room } from '../../model/characters-left.js';
import type { CommentLimit } from '../../model/comment-length.js';
import { fieldsOf, type Field } from './form-fields.js';

/** What is wrong with a field: nothing in it, not in the right form, too much in it, or what only the browser can say. */
export type FaultKind = 'missing' | 'invalid' | 'long' | 'other';

/** A field that can't be sent as it is. */
export interface Fault {
  readonly field: Field;
  readonly kind: FaultKind;
  /** The most characters that it may hold, where there are more. */
  readonly most: number;
}

/** WordPress's limit of a comment (`wp_get_comment_fields_max_lengths`). It counts the bytes of what is sent. */
const WORDPRESS: CommentLimit = { max: 65_525, unit: 'bytes' };

/**
 * The room that is left in a field for text. The author's `maxlength` is the limit, counted as the browser counts it,
 * in UTF-16 units; the browser then cuts what is pasted beyond it, in silence. The form that we render has none for
 * the comment, so that nothing is cut: it may be too long for a while.
 * @param field - The field.
 * @returns The room; undefined where there is no limit.
 */
export function roomIn(field: Field): Room | undefined {
  if (!(field instanceof HTMLTextAreaElement)) return undefined;
  const { maxLength: most, value } = field;
  if (most >= 0) return { left: most - value.length, most };
  return field.form?.hasAttribute('data-news-rendered') ? charactersLeft(value, WORDPRESS) : undefined;
}

/**
 * What is wrong with one field, by its own constraints.
 * @param field - The field.
 * @returns The kind of fault; undefined where there is none.
 */
export function faultOf(field: Field): FaultKind | undefined {
  if (!field.willValidate) return undefined;
  const { validity } = field;
  // The page's own script has said what it is.
  if (validity.customError) return 'other';
  if (validity.valueMissing || isBlank(field)) return 'missing';
  if (validity.typeMismatch || validity.patternMismatch || validity.badInput) return 'invalid';
  if (validity.tooLong || (roomIn(field)?.left ?? 0) < 0) return 'long';
  return validity.valid ? undefined : 'other';
}

/**
 * Everything that is wrong in a form, in its order; a group of radio buttons counts once.
 * @param form - The form.
 */
export function faultsIn(form: HTMLFormElement): Fault[] {
  return fieldsOf(form).flatMap((field, index, all) => {
    const kind = faultOf(field);
    const isRest = field.type === 'radio' && all.findIndex(({ name }) => name === field.name) < index;
    const most = roomIn(field)?.most ?? (field as HTMLInputElement).maxLength;
    return kind && !isRest ? [{ field, kind, most }] : [];
  });
}

/** Browsers take a required text of white space alone; no comment service does. */
const isBlank = (field: Field): boolean =>
  field.required && !/^(checkbox|radio|file)$/.test(field.type) && !field.value.trim();
