import { define } from '../../internal/define.js';
import { NewsBreadcrumb } from './breadcrumb.js';

declare global {
  interface HTMLElementTagNameMap {
    'news-breadcrumb': NewsBreadcrumb;
  }
}

define('news-breadcrumb', NewsBreadcrumb);
