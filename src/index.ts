// Classes, types and functions; importing this defines nothing.
export { articleContext, type ArticleIdentity } from './contexts/article-context.js';
export { headingLevelContext } from './contexts/heading-level-context.js';
export { languageContext } from './contexts/language-context.js';
export { themeContext, type ThemeInfo } from './contexts/theme-context.js';
export { NewsArticle } from './elements/article/article.js';
export { NewsBreadcrumb } from './elements/breadcrumb/breadcrumb.js';
export { NewsByline } from './elements/byline/byline.js';
export { NewsCommentSubmitEvent } from './elements/comment-form/comment-form.events.js';
export { NewsCommentForm } from './elements/comment-form/comment-form.js';
export {
  NewsCommentHeldEvent,
  NewsCommentPublishedEvent,
  NewsCommentRejectedEvent,
  NewsCommentUncertainEvent,
} from './elements/comment-form/delivery.events.js';
export { NewsComments } from './elements/comments/comments.js';
export { NewsFigure } from './elements/figure/figure.js';
export { NewsPullQuote } from './elements/pull-quote/pull-quote.js';
export { NewsReadAlso } from './elements/read-also/read-also.js';
export { NewsReadingTime } from './elements/reading-time/reading-time.js';
export { NewsRelated } from './elements/related/related.js';
export { NewsSummary } from './elements/summary/summary.js';
export type { Words } from './locales/en.js';
export { registerWords } from './locales/words.js';
export type { Comment, CommentVotes } from './model/comment.js';
export type {
  CommentField,
  CommentSort,
  CommentSubmission,
  ListOptions,
  Rejection,
  RejectReason,
} from './model/comment-backend.js';
export type {
  CommentService,
  ServedComment,
  ServedPage,
  ServedResult,
  ServiceCapabilities,
} from './model/comment-service.js';
