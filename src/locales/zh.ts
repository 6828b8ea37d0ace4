import type { Words } from './en.js';

/** Chinese, in simplified characters: full-width punctuation, no spaces. */
export const words: Words = {
  // breadcrumb
  breadcrumb: '当前位置',

  // byline
  by: '作者：',
  publishedOn: (date) => `发布时间：${date}`,
  updatedOn: (date) => `更新时间：${date}`,
  updatedAt: (time) => `更新时间：${time}`,

  // reading time
  readingTime: (fast, slow, fastWritten, slowWritten) =>
    fast === slow ? `阅读时间：${slowWritten}分钟` : `阅读时间：${fastWritten}至${slowWritten}分钟`,

  // summary
  summary: '内容提要',
  summaryGeneratedReviewed: '本摘要由人工智能生成，并经记者审阅。',
  summaryGenerated: '本摘要由人工智能生成。',
  summaryAssistedReviewed: '本摘要在人工智能协助下撰写，并经记者审阅。',
  summaryAssisted: '本摘要在人工智能协助下撰写。',

  // figure
  imageCredit: '图片来源：',

  // read also, related
  readAlso: '延伸阅读：',
  related: '相关报道',
  skip: (name) => `跳过“${name}”`,

  // comment form
  commentHeading: '发表评论',
  commentRequiredNote: '标有 * 的为必填项',
  commentText: '评论',
  commentName: '姓名',
  commentEmail: '电子邮箱',
  commentUrl: '网站',
  commentOptional: '（选填）',
  commentEmailHint: '您的电子邮箱地址不会公开。',
  commentConsent: '在此浏览器中保存我的姓名、电子邮箱和网站，供下次评论时使用。',
  commentSubmit: '提交评论',
  commentPrivacy: '评论在发布前会经过垃圾信息检查。',
  commentErrors: '填写有误',
  commentErrorPrefix: '错误：',
  commentTextMissing: '请填写评论',
  commentNameMissing: '请填写姓名',
  commentEmailMissing: '请填写电子邮箱地址',
  commentEmailInvalid: '请填写格式正确的电子邮箱地址，例如 name@example.com',
  commentUrlInvalid: '请填写格式正确的网址，例如 https://example.com',
  commentTooLong: (most) => `请不要超过${most}个字符`,
  commentFieldMissing: (label) => `请填写“${label}”`,
  commentFieldInvalid: (label) => `请检查“${label}”`,
  commentCharactersLeft: (_count, written) => `还可输入${written}个字符`,
  commentCharactersOver: (_count, written) => `超出${written}个字符`,

  // comments
  comments: '评论',
  commentsLoading: '正在加载评论…',
  commentsEmpty: '还没有评论。',
  commentsFailed: '无法加载评论。',
  commentsRetry: '重试',
  commentsMore: '显示更多评论',
  commentsShown: (count) => `已显示的评论：${count}条`,
  commentsClosed: '评论已关闭。',
  commentReply: '回复',
  commentReplyCancel: '取消回复',
  commentInReplyTo: (name) => `回复${name}`,
  commentOrphan: '回复一条未在此显示的评论',
  commentAnonymous: '匿名',
  commentHeld: '等待审核',
  commentDeleted: '此评论已删除。',
  commentLink: '评论链接',
  commentsSort: '排序方式',
  commentsOldest: '最早',
  commentsNewest: '最新',
  commentsPopular: '最热门',
  commentsNew: (_count, written) => `${written} 条新评论`,
  commentsOffline: '您已离线。恢复连接后将加载评论。',
  commentVoteUp: '赞',
  commentVoteDown: '踩',
  commentEdited: '已编辑',
  commentEdit: '编辑',
  commentSave: '保存',
  commentEditCancel: '取消',
  commentDelete: '删除',
  commentDeleteSure: '要删除此评论吗？',
  commentActionFailed: '操作失败，请重试。',
  commentsEmbed: (host) => `显示来自 ${host} 的评论`,
  commentsEmbedNote: (host) => `评论位于 ${host}。显示评论后，该网站会得知您的访问。`,
};
