import type { Words } from './en.js';

/** Japanese: full-width punctuation, no spaces. */
export const words: Words = {
  // breadcrumb
  breadcrumb: 'パンくずリスト',

  // byline
  by: '執筆：',
  publishedOn: (date) => `公開：${date}`,
  updatedOn: (date) => `更新：${date}`,
  updatedAt: (time) => `更新：${time}`,

  // reading time
  readingTime: (fast, slow, fastWritten, slowWritten) =>
    fast === slow ? `読了時間：約${slowWritten}分` : `読了時間：約${fastWritten}〜${slowWritten}分`,

  // summary
  summary: '要点',
  summaryGeneratedReviewed: 'この要約は人工知能（AI）が作成し、記者が確認しました。',
  summaryGenerated: 'この要約は人工知能（AI）が作成しました。',
  summaryAssistedReviewed: 'この要約は人工知能（AI）の支援を受けて作成し、記者が確認しました。',
  summaryAssisted: 'この要約は人工知能（AI）の支援を受けて作成しました。',

  // figure
  imageCredit: '画像提供：',

  // read also, related
  readAlso: 'あわせて読みたい：',
  related: '関連記事',
  skip: (name) => `「${name}」を読み飛ばす`,

  // comment form
  commentHeading: 'コメントを書く',
  commentRequiredNote: '* の付いた欄は必須です',
  commentText: 'コメント',
  commentName: 'お名前',
  commentEmail: 'メールアドレス',
  commentUrl: 'ウェブサイト',
  commentOptional: '（任意）',
  commentEmailHint: 'メールアドレスが公開されることはありません。',
  commentConsent: '次回のコメントのために、名前、メールアドレス、ウェブサイトをこのブラウザーに保存する。',
  commentSubmit: 'コメントを投稿する',
  commentPrivacy: 'コメントは、公開前にスパムかどうかを確認します。',
  commentErrors: '入力内容に問題があります',
  commentErrorPrefix: 'エラー：',
  commentTextMissing: 'コメントを入力してください',
  commentNameMissing: 'お名前を入力してください',
  commentEmailMissing: 'メールアドレスを入力してください',
  commentEmailInvalid: 'メールアドレスを正しい形式で入力してください（例：name@example.com）',
  commentUrlInvalid: 'ウェブアドレスを正しい形式で入力してください（例：https://example.com）',
  commentTooLong: (most) => `${most}文字以内で入力してください`,
  commentFieldMissing: (label) => `「${label}」を入力してください`,
  commentFieldInvalid: (label) => `「${label}」を確認してください`,
  commentCharactersLeft: (_count, written) => `残り${written}文字`,
  commentCharactersOver: (_count, written) => `${written}文字超過しています`,

  // comments
  comments: 'コメント',
  commentsLoading: 'コメントを読み込んでいます…',
  commentsEmpty: 'まだコメントはありません。',
  commentsFailed: 'コメントを読み込めませんでした。',
  commentsRetry: 'もう一度試す',
  commentsMore: 'コメントをさらに表示',
  commentsShown: (count) => `表示中のコメント：${count}件`,
  commentsClosed: 'コメントの受付は終了しました。',
  commentReply: '返信',
  commentReplyCancel: '返信をやめる',
  commentInReplyTo: (name) => `${name}さんへの返信`,
  commentOrphan: 'ここに表示されていないコメントへの返信',
  commentAnonymous: '匿名',
  commentHeld: '承認待ち',
  commentDeleted: 'このコメントは削除されました。',
  commentLink: 'コメントへのリンク',
  commentsSort: '並べ替え',
  commentsOldest: '古い順',
  commentsNewest: '新しい順',
  commentsPopular: '人気順',
  commentsNew: (_count, written) => `新しいコメントが${written}件あります`,
  commentsOffline: 'オフラインです。接続が戻ると、コメントが読み込まれます。',
  commentVoteUp: 'いいね',
  commentVoteDown: 'よくない',
  commentEdited: '編集済み',
  commentEdit: '編集',
  commentSave: '保存',
  commentEditCancel: 'キャンセル',
  commentDelete: '削除',
  commentDeleteSure: 'このコメントを削除しますか？',
  commentActionFailed: 'うまくいきませんでした。もう一度お試しください。',
  commentsEmbed: (host) => `${host}のコメントを表示する`,
  commentsEmbedNote: (host) =>
    `コメントは${host}にあります。表示すると、閲覧したことがそのサイトに伝わります。`,
};
