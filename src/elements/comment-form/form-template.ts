import type { WordsController } from '../../controllers/words-controller.js';
import { element, type Attributes } from '../../internal/element.js';
import type { Words } from '../../locales/en.js';

/** The words that take no arguments. */
type Key = { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words];

let count = 0;

/**
 * A comment form for WordPress, with its field names. Built once; its words, heading level and address are written
 * again in place, so that nothing a reader has typed is lost.
 */
export class RenderedForm {
  readonly form: HTMLFormElement;
  /** Its own ids begin so: there may be several forms on a page. */
  readonly #id = `news-form-${++count}-`;
  readonly #texts = new Map<Text, Key>();
  #heading: HTMLElement = element('h2', { id: `${this.#id}title` }, this.#text('commentHeading'));

  constructor() {
    const notes = `${this.#id}notes`;
    this.form = element(
      'form',
      { method: 'post', 'aria-labelledby': this.#heading.id, 'data-news-rendered': true },
      this.#heading,
      // As WordPress does it: a hint at one of two fields side by side would part the other's label from its field.
      element(
        'p',
        {},
        element('span', { id: notes }, this.#text('commentEmailHint')),
        ' ',
        this.#text('commentRequiredNote'),
      ),
      element(
        'div',
        { class: 'fields' },
        // No maxlength: it would cut what is pasted, in silence.
        this.#field('', 'commentText', element('textarea', { name: 'comment', rows: 8, required: true })),
        this.#field(
          'half',
          'commentName',
          input('author', 'text', 'name', { maxlength: 245, required: true }),
        ),
        this.#field(
          'half',
          'commentEmail',
          input('email', 'email', 'email', {
            maxlength: 100,
            required: true,
            dir: 'ltr',
            'aria-describedby': notes,
          }),
        ),
        this.#field('', 'commentUrl', input('url', 'url', 'url', { maxlength: 200, dir: 'ltr' })),
        this.#field(
          'check',
          'commentConsent',
          input('wp-comment-cookies-consent', 'checkbox', false, { value: 'yes' }),
        ),
        element(
          'div',
          { class: 'submit' },
          element('button', { type: 'submit' }, this.#text('commentSubmit')),
        ),
      ),
      input('comment_post_ID', 'hidden'),
      input('comment_parent', 'hidden', false, { value: 0 }),
      element('p', { class: 'notice' }, this.#text('commentPrivacy')),
    );
  }

  /**
   * Writes everything that may change.
   * @param words - The words; they must be there.
   * @param level - The heading's level, 2 to 6.
   * @param action - Where the form is sent.
   */
  update(words: WordsController, level: number, action: string): void {
    for (const [text, key] of this.#texts) text.data = words.word(key);
    this.form.setAttribute('action', action);
    if (this.#heading.localName === `h${level}`) return;
    const heading = element(`h${level}` as 'h2', { id: this.#heading.id }, ...this.#heading.childNodes);
    this.#heading.replaceWith(heading);
    this.#heading = heading;
  }

  #text(key: Key): Text {
    const text = document.createTextNode('');
    this.#texts.set(text, key);
    return text;
  }

  #field(kind: string, key: Key, field: HTMLInputElement | HTMLTextAreaElement): HTMLElement {
    const id = (field.id = this.#id + field.name);
    const label = element('label', { for: id }, this.#text(key));
    if (kind === 'check') return element('div', { class: kind }, field, label);
    label.append(
      ' ',
      field.required
        ? element('i', { 'aria-hidden': 'true' }, '*')
        : element('i', {}, this.#text('commentOptional')),
    );
    return element('div', { class: kind || false }, label, field);
  }
}

/** Addresses run from left to right in every language, hence `dir`. */
const input = (
  name: string,
  type: string,
  autocomplete: string | false = false,
  attributes: Attributes = {},
): HTMLInputElement => element('input', { name, type, autocomplete, ...attributes });
