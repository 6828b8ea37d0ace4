import { define } from '../../internal/define.js';
import { NewsRelated } from './related.js';

declare global {
  interface HTMLElementTagNameMap {
    'news-related': NewsRelated;
  }
}

define('news-related', NewsRelated);
