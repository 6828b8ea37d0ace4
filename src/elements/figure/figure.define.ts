import { define } from '../../internal/define.js';
import { NewsFigure } from './figure.js';

declare global {
  interface HTMLElementTagNameMap {
    'news-figure': NewsFigure;
  }
}

define('news-figure', NewsFigure);
