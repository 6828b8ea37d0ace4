import type { WordsController } from '../../controllers/words-controller.js';
import { element, type Attributes } from '../../internal/element.js';
import { atLevel } from '../../internal/heading-level.js';
import type { PlainWord } from '../../locales/en.js';
import type { CommentCapabilities } from '../../model/comment-backend.js';
import { limitText } from './form-validation.js';

let count = 0;

/**
 * A comment form for WordPress, with its field names. Built once; its words, heading level and address are written
 * again in place, so that nothing a reader has typed is lost.
 */
export class RenderedForm {
  readonly form: HTMLFormElement;
  /** Each field with all that belongs to it, in order. */
  readonly #parts = new Map<string, HTMLElement>();
  /** Its own ids begin so: there may be several forms on a page. */
  readonly #id = `news-form-${++count}-`;
  readonly #texts = new Map<Text, PlainWord>();
  readonly #hint = element('span', { id: `${this.#id}notes` }, this.#text('commentEmailHint'), ' ');
  #heading: HTMLElement = element('h2', { id: `${this.#id}title` }, this.#text('commentHeading'));

  constructor() {
    this.form = element(
      'form',
      { method: 'post', 'aria-labelledby': this.#heading.id, 'data-news-rendered': true },
      this.#heading,
      // As WordPress does it: a hint at one of two fields side by side would part the other's label from its field.
      element('p', {}, this.#hint, this.#text('commentRequiredNote')),
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
            'aria-describedby': this.#hint.id,
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
      // WordPress's Akismet looks at these: who fills in the first, or is very quick, is a robot. It is never more than
      // a sign: nobody is refused for it here.
      element(
        'p',
        { hidden: true },
        element('label', { for: `${this.#id}trap` }, this.#text('commentTrap')),
        element('textarea', { id: `${this.#id}trap`, name: 'ak_hp_textarea', rows: 8, ...UNSEEN }),
      ),
      input('ak_js', 'hidden', false, { value: Date.now() }),
      input('comment_post_ID', 'hidden'),
      input('comment_parent', 'hidden', false, { value: 0 }),
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
    this.#heading = atLevel(this.#heading, level);
  }

  /**
   * Makes the fields what a service wants: those that it does not know go, and each says whether it may stay empty.
   * @param capabilities - What the service can do.
   */
  fit({ fields, limits }: Pick<CommentCapabilities, 'fields' | 'limits'>): void {
    limitText(this.form, limits.text);
    for (const [name, key] of [
      ['author', 'name'],
      ['email', 'email'],
      ['url', 'url'],
    ] as const) {
      const part = this.#parts.get(name);
      const field = part?.querySelector('input');
      if (!part || !field) continue;
      field.required = fields[key] === 'required';
      field.removeAttribute('maxlength');
      if (limits[key]) field.maxLength = limits[key].max;
      part.querySelector('i')?.replaceWith(this.#mark(field.required));
      this.#place(name, fields[key] !== 'none');
    }
    const isNobody = Object.values(fields).every((wish) => wish === 'none');
    this.#place('wp-comment-cookies-consent', !isNobody);
    this.#hint.hidden = fields.email === 'none';
  }

  /** What is taken out keeps what was typed in it. */
  #place(name: string, isWanted: boolean): void {
    const part = this.#parts.get(name);
    if (!isWanted) return part?.remove();
    if (!part || part.parentElement) return;
    const parts = [...this.#parts.values()];
    const next = parts.slice(parts.indexOf(part) + 1).find((other) => other.parentElement);
    (next ?? this.form.querySelector('.submit'))?.before(part);
  }

  #mark(isRequired: boolean): HTMLElement {
    return isRequired
      ? element('i', { 'aria-hidden': 'true' }, '*')
      : element('i', {}, this.#text('commentOptional'));
  }

  #text(key: PlainWord): Text {
    const text = document.createTextNode('');
    this.#texts.set(text, key);
    return text;
  }

  #field(kind: string, key: PlainWord, field: HTMLInputElement | HTMLTextAreaElement): HTMLElement {
    const id = (field.id = this.#id + field.name);
    const label = element('label', { for: id }, this.#text(key));
    const isCheck = kind === 'check';
    if (!isCheck) label.append(' ', this.#mark(field.required));
    const part = element('div', { class: kind || false }, ...(isCheck ? [field, label] : [label, field]));
    this.#parts.set(field.name, part);
    return part;
  }
}

/** No reader sees it, no key reaches it, and no program that fills in forms for readers is to touch it. */
const UNSEEN = {
  tabindex: -1,
  autocomplete: 'off',
  'data-1p-ignore': true,
  'data-bwignore': true,
  'data-form-type': 'other',
  'data-lpignore': 'true',
} as const;

/** Addresses run from left to right in every language, hence `dir`. */
const input = (
  name: string,
  type: string,
  autocomplete: string | false = false,
  attributes: Attributes = {},
): HTMLInputElement => element('input', { name, type, autocomplete, ...attributes });
