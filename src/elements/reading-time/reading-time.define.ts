import { define } from '../../internal/define.js';
import { NewsReadingTime } from './reading-time.js';

declare global {
  interface HTMLElementTagNameMap {
    'news-reading-time': NewsReadingTime;
  }
}

define('news-reading-time', NewsReadingTime);
