import { define } from '../../internal/define.js';
import { NewsReadAlso } from './read-also.js';

declare global {
  interface HTMLElementTagNameMap {
    'news-read-also': NewsReadAlso;
  }
}

define('news-read-also', NewsReadAlso);
