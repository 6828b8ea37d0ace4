// Defines every element of the package. For a page that knows which it uses, import the `.define.js` of those.
import './elements/article/article.define.js';
import './elements/breadcrumb/breadcrumb.define.js';
import './elements/byline/byline.define.js';
import './elements/comment-form/comment-form.define.js';
import './elements/comments/comments.define.js';
import './elements/figure/figure.define.js';
import './elements/pull-quote/pull-quote.define.js';
import './elements/read-also/read-also.define.js';
import './elements/reading-time/reading-time.define.js';
import './elements/related/related.define.js';
import './elements/summary/summary.define.js';
