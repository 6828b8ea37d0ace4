import type { WordsController } from '../../controllers/words-controller.js';

/** Why a comment was refused, in words. */
export interface Refusal {
  /** Ours, in the language of the page. */
  readonly say: (words: WordsController) => string;
  /** The service's own, in a language of its own. */
  readonly message?: string;
}
