/** After this many milliseconds a submission that brought no new page is given up: the reader may have stopped it. */
const PATIENCE = 10_000;

/**
 * Lets one submission through at a time. A disabled button would do so too late (clicks of one task all get through),
 * would not stop the keyboard, and says nothing to a reader; the flag is set at once.
 */
export class SubmissionGuard {
  #isBusy = false;
  #timer?: ReturnType<typeof setTimeout>;

  /**
   * @param event - A submission that is about to happen.
   * @returns True where it may; false while another one is on its way.
   */
  take(event: SubmitEvent): boolean {
    if (this.#isBusy) return false;
    this.#isBusy = true;
    this.#timer = setTimeout(this.release, PATIENCE);
    // By then every other listener had its say: a page that sends the form by itself goes on from there.
    setTimeout(() => event.defaultPrevented && this.release());
    return true;
  }

  /** Lets the next submission through. */
  readonly release = (): void => {
    clearTimeout(this.#timer);
    this.#isBusy = false;
  };
}
