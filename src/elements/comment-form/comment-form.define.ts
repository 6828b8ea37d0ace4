import { define } from '../../internal/define.js';
import { NewsCommentForm } from './comment-form.js';

/** Named here so that whoever imports the definition has the event's type too. */
export type { NewsCommentSubmitEvent } from './comment-form.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'news-comment-form': NewsCommentForm;
  }
}

define('news-comment-form', NewsCommentForm);
