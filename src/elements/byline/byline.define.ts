import { define } from '../../internal/define.js';
import { NewsByline } from './byline.js';

declare global {
  interface HTMLElementTagNameMap {
    'news-byline': NewsByline;
  }
}

define('news-byline', NewsByline);
