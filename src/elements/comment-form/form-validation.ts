import { charactersLeft, type Room } from '../../model/characters-left.js';
import { measure, type CommentLimit } from '../../model/comment-length.js';
import { fieldsOf, type Field } from './form-fields.js';
import type { Refusal } from './refusal.js';

/** What is wrong with a field: nothing in it, not in the right form, too much or too little in it, or what only others can say. */
export type FaultKind = 'missing' | 'invalid' | 'long' | 'short' | 'other';

/** A field that can't be sent as it is. */
export interface Fault {
  readonly field: Field;
  readonly kind: FaultKind;
  /** The most characters that it may hold, where there are more; the least, where there are fewer. */
  readonly bound: number;
  /** What the comment service has against it; nothing is wrong with it otherwise. */
  readonly refusal?: Refusal;
}

/** WordPress's limit of a comment (`wp_get_comment_fields_max_lengths`). It counts the bytes of what is sent. */
const WORDPRESS: CommentLimit = { max: 65_525, unit: 'bytes' };

const limits = new WeakMap<HTMLFormElement, CommentLimit | undefined>();

/**
 * Says how long a comment may be in a form that we rendered. Default: WordPress's limit.
 * @param form - The form.
 * @param limit - The limit of its service; undefined where there is none.
 */
export function limitText(form: HTMLFormElement, limit: CommentLimit | undefined): void {
  limits.set(form, limit);
}

/** The service's limit of a field; only the form that we render has one. */
function limitOf({ form, name }: Field): CommentLimit | undefined {
  if (name !== 'comment' || !form?.hasAttribute('data-news-rendered')) return undefined;
  return limits.has(form) ? limits.get(form) : WORDPRESS;
}

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
  const limit = limitOf(field);
  return limit && charactersLeft(value, limit);
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
  if (isShort(field)) return 'short';
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
    const bound = kind === 'short' ? (limitOf(field)?.min ?? 0) : most;
    return kind && !isRest ? [{ field, kind, bound }] : [];
  });
}

const isShort = (field: Field): boolean => {
  const { min = 0, unit } = limitOf(field) ?? {};
  return unit !== undefined && field.value !== '' && measure(field.value.trim(), unit) < min;
};

/** Browsers take a required text of white space alone; no comment service does. */
const isBlank = (field: Field): boolean =>
  field.required && !/^(checkbox|radio|file)$/.test(field.type) && !field.value.trim();
