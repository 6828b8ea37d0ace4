import type { WordsController } from '../../controllers/words-controller.js';
import { element } from '../../internal/element.js';
import type { PlainWord } from '../../locales/en.js';
import type { SubmissionState } from '../../model/submission-state.js';
import { submitButton } from './form-fields.js';

/** What a reader can wish of a comment that is on its way. */
export type Wish = 'cancel' | 'resend' | 'edit' | 'discard';

interface Look {
  readonly say: PlainWord;
  readonly offer: readonly (readonly [Wish, PlainWord])[];
}

const DISCARD = ['discard', 'commentDiscard'] as const;
const EDIT = ['edit', 'commentEdit'] as const;
const CANCEL = ['cancel', 'commentStopWaiting'] as const;

/** What a state says and offers; the others say nothing, or say it at the fields. */
const LOOKS: Readonly<Partial<Record<SubmissionState['name'], Look>>> = {
  sending: { say: 'commentSending', offer: [CANCEL] },
  confirming: { say: 'commentConfirming', offer: [CANCEL] },
  published: { say: 'commentPublished', offer: [] },
  held: { say: 'commentWaiting', offer: [] },
  asking: { say: 'commentUncertain', offer: [['resend', 'commentSendAgain'], EDIT, DISCARD] },
  'offline-waiting': { say: 'commentOffline', offer: [['resend', 'commentSendNow'], EDIT] },
};

/** Says after the button how sending goes, and offers what the reader can do about it. */
export class DeliveryView {
  readonly #form: HTMLFormElement;
  readonly #words: WordsController;
  readonly #wish: (wish: Wish) => void;
  readonly #status = element('p', { class: 'status', role: 'status', tabindex: -1 });
  readonly #actions = element('p', { class: 'actions' });
  readonly #box = element(
    'div',
    { class: 'delivery', 'data-news-rendered': true },
    this.#status,
    this.#actions,
  );
  readonly #link = element('a');
  #state?: SubmissionState;
  #drawn = '';

  /**
   * @param form - The form.
   * @param words - Its words.
   * @param wish - Hears what the reader wants.
   */
  constructor(form: HTMLFormElement, words: WordsController, wish: (wish: Wish) => void) {
    this.#form = form;
    this.#words = words;
    this.#wish = wish;
    this.place();
  }

  /** Puts it into the page, before it has something to say: what is new in a region is spoken, a new region is not. */
  place(): void {
    const button = submitButton(this.#form);
    const row = button?.closest('.submit, p') ?? button;
    if (row) row.after(this.#box);
    else this.#form.append(this.#box);
  }

  /**
   * Shows a state.
   * @param state - Where the submission stands.
   */
  show(state: SubmissionState): void {
    // What was said of a comment that is done stays until the next one goes out.
    if (!LOOKS[state.name] && state.name !== 'rejected' && this.#isDone) return;
    this.#state = state;
    this.update();
  }

  /** Writes the words, again where the language has changed. */
  update(): void {
    const state = this.#state;
    const look = state && LOOKS[state.name];
    const drawn = look ? `${state.name} ${this.#words.lang()} ${this.#words.ready}` : '';
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      const hadFocus = this.#box.matches(':focus-within');
      this.#box.dataset.state = look ? state.name : '';
      this.#status.replaceChildren(look ? this.#words.word(look.say) : '');
      const service = state?.name === 'held' && state.message;
      if (service) this.#status.append(' ', element('bdi', {}, service));
      this.#actions.replaceChildren(...(look?.offer ?? []).map(([wish, key]) => this.#button(wish, key)));
      this.#link.textContent = this.#words.word('commentGoTo');
      // The button that was pressed is gone: its reader goes on from what became of it.
      if (hadFocus && look) this.#status.focus();
    }
    const href = state?.name === 'published' && addressOf(state);
    if (!href) return;
    this.#link.href = href;
    if (this.#link.parentNode !== this.#status) this.#status.append(' ', this.#link);
  }

  remove(): void {
    this.#box.remove();
  }

  get #isDone(): boolean {
    return this.#state?.name === 'published' || this.#state?.name === 'held';
  }

  #button(wish: Wish, key: PlainWord): HTMLButtonElement {
    const button = element('button', { type: 'button' }, this.#words.word(key));
    button.addEventListener('click', () => this.#wish(wish));
    return button;
  }
}

/** Where a published comment is: in this page where it stands there, else where the service says. */
function addressOf({
  comment,
  permalink = comment?.permalink,
}: Extract<SubmissionState, { name: 'published' }>): string | undefined {
  const own = comment && `comment-${comment.id.replace(/\s+/g, '-')}`;
  if (own && document.getElementById(own)) return `#${encodeURIComponent(own)}`;
  return /^https?:/i.test(permalink ?? '') ? permalink : undefined;
}
