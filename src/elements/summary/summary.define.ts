import { define } from '../../internal/define.js';
import { NewsSummary } from './summary.js';

declare global {
  interface HTMLElementTagNameMap {
    'news-summary': NewsSummary;
  }
}

define('news-summary', NewsSummary);
