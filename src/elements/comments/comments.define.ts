import '../comment-form/comment-form.define.js';
import { define } from '../../internal/define.js';
import { NewsComments } from './comments.js';

declare global {
  interface HTMLElementTagNameMap {
    'news-comments': NewsComments;
  }
}

define('news-comments', NewsComments);
