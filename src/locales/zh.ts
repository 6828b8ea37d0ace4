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
  commentTooShort: (_count, written) => `请至少输入${written}个字符`,
  commentSending: '正在发送您的评论…',
  commentConfirming: '正在确认您的评论是否已送达…',
  commentPublished: '您的评论已发布。',
  commentGoTo: '前往您的评论',
  commentWaiting: '您的评论已收到，正在等待审核。',
  commentUncertain: '无法确认您的评论是否已送达，它稍后仍可能出现。',
  commentOffline: '您已离线。评论已保留在此处，恢复连接后将会发送。',
  commentStopWaiting: '不再等待',
  commentSendAgain: '重新发送',
  commentSendNow: '立即尝试',
  commentEdit: '编辑',
  commentDiscard: '放弃评论',
  commentUnsent: '您的评论未能发送。内容已保留在此处，请重试。',
  commentRefused: '评论未被接受。',
  commentTooFast: '您评论得太快了。请稍等片刻，然后重新发送。',
  commentTooFastFor: (_count, written) => `您评论得太快了。请在${written}秒后重新发送。`,
  commentDuplicate: '您已经发表过这条评论。',
  commentLoginRequired: '请登录后再评论。',
  commentOverlong: '请缩短这段文字：它超过了允许的长度',
  commentParentMissing: '您回复的评论已不存在。',
  commentSpam: '这段文字被判定为垃圾评论。请修改后重新发送。',
  commentForbidden: '您不能在此处评论。',
  commentDraftSaved: '草稿已保存',
  commentDraftRestored: '已恢复您的草稿',
  commentDraftFleeting: '此草稿仅在页面打开期间保留。',
  commentDraftDiscard: '放弃草稿',
  commentDraftKept: '您写的内容保留在此处，可供复制。',
  commentCopy: '复制文字',
  commentCopied: '文字已复制',
  commentTrap: '请将此栏留空',

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
};
