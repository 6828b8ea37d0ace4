import type { WordsController } from '../../controllers/words-controller.js';
import { element } from '../../internal/element.js';
import type { CommentBackend } from '../../model/comment-backend.js';
import type { Comment } from '../../model/comment.js';
import type { CommentNode } from '../../model/comment-thread.js';

/** How long an action may take, in milliseconds. */
const PATIENCE = 20_000;

/** Votes, changes and deletions, where the service can and the reader may. */
export class CommentActions {
  readonly #words: WordsController;
  readonly #backend: CommentBackend;
  readonly #replace: (comment: Comment) => void;

  /**
   * @param words - The words of the thread.
   * @param backend - The service.
   * @param replace - Shows a comment as it is now.
   */
  constructor(words: WordsController, backend: CommentBackend, replace: (comment: Comment) => void) {
    this.#words = words;
    this.#backend = backend;
    this.#replace = replace;
  }

  /**
   * Adds what can be done with a comment to its row of actions.
   * @param node - The comment in its conversation.
   * @param row - The row.
   * @param text - What the comment says.
   */
  add({ comment }: CommentNode, row: HTMLElement, text: HTMLElement): void {
    const { capabilities } = this.#backend;
    const { can, votes } = comment;
    if (votes && capabilities.vote !== 'none') {
      this.#vote(comment, row, 1, 'commentVoteUp');
      if (capabilities.vote === 'up-down') this.#vote(comment, row, -1, 'commentVoteDown');
    }
    if (can?.until && Date.parse(can.until) < Date.now()) return;
    if (can?.edit && capabilities.edit && (capabilities.source || 'text' in comment.body)) {
      const edit = this.#button(row, 'edit', this.#words.word('commentEdit'), () =>
        this.#begin(comment, row, text, edit),
      );
    }
    if (can?.delete && capabilities.delete) {
      const remove = this.#button(row, 'delete', this.#words.word('commentDelete'), () =>
        this.#confirm(comment, row, remove),
      );
    }
  }

  #button(row: Element, action: string, text: string, press: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button', 'data-news-action': action }, text);
    const label = row.querySelector('[aria-describedby]')?.getAttribute('aria-describedby');
    if (label) button.setAttribute('aria-describedby', label);
    button.addEventListener('click', () => {
      // Not disabled: a button that is loses the focus.
      if (button.getAttribute('aria-disabled') !== 'true') press();
    });
    row.append(' ', button);
    return button;
  }

  #vote(comment: Comment, row: HTMLElement, vote: 1 | -1, key: 'commentVoteUp' | 'commentVoteDown'): void {
    const { up = 0, down = 0, mine = 0 } = comment.votes ?? {};
    const count = this.#words.number(vote > 0 ? up : down);
    const button = this.#button(row, key, `${this.#words.word(key)} (${count})`, () => {
      void this.#run(row, button, async (signal) => {
        const answer = await this.#backend.vote?.(comment.id, mine === vote ? 0 : vote, signal);
        if (answer?.kind !== 'done') return answer ?? {};
        this.#replace({ ...comment, votes: answer.value });
        return undefined;
      });
    });
    button.setAttribute('aria-pressed', String(mine === vote));
  }

  /** A change begins from what was typed: markup cannot be had back from how it is shown. */
  #begin(comment: Comment, row: HTMLElement, text: HTMLElement, edit: HTMLElement): void {
    const { body } = comment;
    if ('text' in body) return this.#edit(comment, body.text, row, text, edit);
    void this.#run(row, edit, async (signal) => {
      const typed = await this.#backend.source?.(comment.id, signal);
      if (typed?.kind !== 'done') return typed ?? {};
      this.#edit(comment, typed.value, row, text, edit);
      return undefined;
    });
  }

  /** The text becomes a field in its place; what is typed stays there until the service has it. */
  #edit(comment: Comment, typed: string, row: HTMLElement, text: HTMLElement, edit: HTMLElement): void {
    const words = this.#words;
    const field = element('textarea', { 'aria-label': words.word('commentText'), rows: 5, dir: 'auto' });
    field.value = typed;
    const tools = element('p', { class: 'actions' });
    const form = element('div', { class: 'edit' }, field, tools);
    const close = (): void => {
      form.replaceWith(text);
      row.hidden = false;
      edit.focus();
    };
    const save = this.#button(tools, 'save', words.word('commentSave'), () => {
      void this.#run(tools, save, async (signal) => {
        const result = await this.#backend.edit?.(comment.id, field.value, signal);
        if (result?.kind !== 'published' && result?.kind !== 'held') return result ?? {};
        close();
        const body = { text: field.value };
        this.#replace(result.comment ?? { ...comment, body, edited: new Date().toISOString() });
        return undefined;
      });
    });
    this.#button(tools, 'cancel', words.word('commentEditCancel'), close);
    text.replaceWith(form);
    row.hidden = true;
    field.focus();
  }

  #confirm(comment: Comment, row: HTMLElement, remove: HTMLElement): void {
    const words = this.#words;
    const ask = element('p', { class: 'actions' }, words.word('commentDeleteSure'));
    const sure = this.#button(ask, 'sure', words.word('commentDelete'), () => {
      void this.#run(ask, sure, async (signal) => {
        const answer = await this.#backend.delete?.(comment.id, signal);
        if (answer?.kind !== 'done') return answer ?? {};
        const item = row.closest('li');
        this.#replace({ ...comment, state: 'deleted' });
        // The button is gone with the row.
        item?.setAttribute('tabindex', '-1');
        item?.focus();
        return undefined;
      });
    });
    this.#button(ask, 'keep', words.word('commentEditCancel'), () => {
      ask.remove();
      row.hidden = false;
      remove.focus();
    });
    row.hidden = true;
    row.after(ask);
    sure.focus();
  }

  /** Runs an action once at a time, and says so where it failed. */
  async #run(
    row: HTMLElement,
    button: HTMLElement,
    action: (signal: AbortSignal) => Promise<{ readonly message?: string } | undefined>,
  ): Promise<void> {
    row.querySelector('[role="alert"]')?.remove();
    button.setAttribute('aria-disabled', 'true');
    const failure = await action(AbortSignal.timeout(PATIENCE));
    button.removeAttribute('aria-disabled');
    if (!failure) return;
    const { message } = failure;
    const told = this.#words.word('commentActionFailed');
    row.append(element('small', { role: 'alert' }, message ? `${told} \u2068${message}\u2069` : told));
  }
}
