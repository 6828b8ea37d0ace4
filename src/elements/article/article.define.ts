import { define } from '../../internal/define.js';
import { NewsArticle } from './article.js';

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
  }
}

define('news-article', NewsArticle);
