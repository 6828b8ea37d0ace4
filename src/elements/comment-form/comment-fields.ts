import { isField } from './form-fields.js';

/** The fields of a comment in a form, as far as it has them. */
export interface CommentFields {
  readonly comment?: HTMLTextAreaElement;
  readonly name?: HTMLInputElement;
  readonly email?: HTMLInputElement;
  readonly url?: HTMLInputElement;
  readonly consent?: HTMLInputElement;
}

/**
 * Finds the fields of a comment: by the names that WordPress gives them, else by what they are for.
 * @param form - The author's form, or ours.
 */
export function commentFieldsOf(form: HTMLFormElement): CommentFields {
  const fields = [...form.elements].filter(isField);
  const find = <T extends HTMLElement>(name: string, otherwise: string): T | undefined =>
    (fields.find((field) => field.name === name) ??
      // A trap for robots is out of the tab order.
      fields.find((field) => field.tabIndex >= 0 && field.matches(otherwise))) as T | undefined;
  return {
    comment: find('comment', 'textarea'),
    name: find(
      'author',
      'input:is([autocomplete~=name], [autocomplete~=nickname], [autocomplete~=username])',
    ),
    email: find('email', 'input:is([type=email], [autocomplete~=email])'),
    url: find('url', 'input:is([type=url], [autocomplete~=url])'),
    consent: find('wp-comment-cookies-consent', '[type=checkbox][name*=consent]'),
  };
}
