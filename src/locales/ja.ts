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
  commentTooShort: (_count, written) => `${written}文字以上入力してください`,
  commentSending: 'コメントを送信しています…',
  commentConfirming: 'コメントが届いたか確認しています…',
  commentPublished: 'コメントが公開されました。',
  commentGoTo: '自分のコメントへ移動',
  commentWaiting: 'コメントを受け付けました。承認をお待ちください。',
  commentUncertain: 'コメントが届いたかどうか確認できませんでした。後で表示される場合があります。',
  commentOffline: 'オフラインです。コメントはここに保存され、接続が戻ったときに送信されます。',
  commentStopWaiting: '待つのをやめる',
  commentSendAgain: 'もう一度送信',
  commentSendNow: '今すぐ試す',
  commentEdit: '編集',
  commentDiscard: 'コメントを破棄',
  commentUnsent: 'コメントを送信できませんでした。文章はここに残っています。もう一度お試しください。',
  commentRefused: 'コメントは受け付けられませんでした。',
  commentTooFast: 'コメントの間隔が短すぎます。少し待ってからもう一度送信してください。',
  commentTooFastFor: (_count, written) =>
    `コメントの間隔が短すぎます。${written}秒後にもう一度送信してください。`,
  commentDuplicate: 'このコメントはすでに投稿されています。',
  commentLoginRequired: 'コメントするにはログインしてください。',
  commentOverlong: '文章を短くしてください。長さの上限を超えています',
  commentParentMissing: '返信先のコメントはなくなりました。',
  commentSpam: 'この文章は迷惑投稿と判定されました。書き直してもう一度送信してください。',
  commentForbidden: 'ここにはコメントできません。',
  commentDraftSaved: '下書きを保存しました',
  commentDraftRestored: '下書きを復元しました',
  commentDraftFleeting: 'この下書きは、ページを開いている間だけ保存されます。',
  commentDraftDiscard: '下書きを破棄',
  commentDraftKept: '書いた文章はここに残っています。コピーできます。',
  commentCopy: '文章をコピー',
  commentCopied: '文章をコピーしました',
  commentTrap: 'この欄は空のままにしてください',

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
};
