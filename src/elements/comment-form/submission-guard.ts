/** After this many milliseconds a submission that brought no new page is given up: the reader may have stopped it. */
const PATIENCE = 10_000;

/** So long the second click of a double click may take: by then the first may have been answered, and the box be empty. */
const DOUBLE_CLICK = 1000;

/**
 * Lets one submission through at a time. A disabled button would do so too late (clicks of one task all get through),
 * would not stop the keyboard, and says nothing to a reader; the flag is set at once.
 */
export class SubmissionGuard {
  #isBusy = false;
  #isHeld = false;
  #timer?: ReturnType<typeof setTimeout>;
  #look?: ReturnType<typeof setTimeout>;

  /** True while a submission is on its way. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** @param event - A submission that is about to happen; the next one waits until this is done. */
  take(event: SubmitEvent): void {
    this.#isBusy = true;
    this.#timer = setTimeout(this.release, PATIENCE);
    // By then every other listener had its say: a page that sends the form by itself goes on from there.
    this.#look = setTimeout(() => event.defaultPrevented && this.release());
  }

  /** Keeps the submission until `settle`: a script sends it. */
  hold(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#look);
    this.#isHeld = true;
  }

  /**
   * The outcome is known.
   * @param isSaved - True where the comment is saved: a click that is late for it is no other comment.
   */
  settle(isSaved: boolean): void {
    this.#isHeld = false;
    if (isSaved) this.#timer = setTimeout(this.release, DOUBLE_CLICK);
    else this.release();
  }

  /** Lets the next submission through, unless a script still sends this one. */
  readonly release = (): void => {
    if (this.#isHeld) return;
    clearTimeout(this.#timer);
    this.#isBusy = false;
  };
}
