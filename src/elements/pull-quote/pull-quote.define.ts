import { define } from '../../internal/define.js';
import { NewsPullQuote } from './pull-quote.js';

declare global {
  interface HTMLElementTagNameMap {
    'news-pull-quote': NewsPullQuote;
  }
}

define('news-pull-quote', NewsPullQuote);
