import { define } from '../../internal/define.js';
import { NewsCommentForm } from './comment-form.js';

declare global {
  interface HTMLElementTagNameMap {
    'news-comment-form': NewsCommentForm;
  }
}

define('news-comment-form', NewsCommentForm);
