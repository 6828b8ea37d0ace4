import type { Words } from './en.js';

/** Persian: nouns stay singular after a number. */
export const words: Words = {
  // breadcrumb
  breadcrumb: 'مسیر صفحه',

  // byline
  by: 'به قلم',
  publishedOn: (date) => `تاریخ انتشار: ${date}`,
  updatedOn: (date) => `به‌روزرسانی: ${date}`,
  updatedAt: (time) => `به‌روزرسانی در ساعت ${time}`,

  // reading time
  readingTime: (fast, slow, fastWritten, slowWritten) =>
    fast === slow
      ? `زمان مطالعه: ${slowWritten} دقیقه`
      : `زمان مطالعه: ${fastWritten} تا ${slowWritten} دقیقه`,

  // summary
  summary: 'به طور خلاصه',
  summaryGeneratedReviewed: 'خلاصه را هوش مصنوعی تهیه و روزنامه‌نگار بازبینی کرده است.',
  summaryGenerated: 'این خلاصه را هوش مصنوعی تهیه کرده است.',
  summaryAssistedReviewed: 'با کمک هوش مصنوعی نوشته و توسط روزنامه‌نگار بازبینی شده است.',
  summaryAssisted: 'این خلاصه با کمک هوش مصنوعی نوشته شده است.',

  // figure
  imageCredit: 'منبع تصویر:',

  // read also, related
  readAlso: 'بیشتر بخوانید:',
  related: 'مطالب مرتبط',
  skip: (name) => `رد شدن از «${name}»`,

  // comment form
  commentHeading: 'دیدگاه خود را بنویسید',
  commentRequiredNote: 'بخش‌های الزامی با * مشخص شده‌اند',
  commentText: 'دیدگاه',
  commentName: 'نام',
  commentEmail: 'نشانی ایمیل',
  commentUrl: 'وب‌سایت',
  commentOptional: '(اختیاری)',
  commentEmailHint: 'نشانی ایمیل شما منتشر نخواهد شد.',
  commentConsent: 'نام، ایمیل و وب‌سایت من برای دیدگاه بعدی در این مرورگر ذخیره شود.',
  commentSubmit: 'ارسال دیدگاه',
  commentPrivacy: 'دیدگاه‌ها پیش از انتشار از نظر هرزنامه بررسی می‌شوند.',
  commentErrors: 'مشکلی پیش آمده است',
  commentErrorPrefix: 'خطا:',
  commentTextMissing: 'دیدگاه خود را بنویسید',
  commentNameMissing: 'نام خود را وارد کنید',
  commentEmailMissing: 'نشانی ایمیل خود را وارد کنید',
  commentEmailInvalid: 'نشانی ایمیل درستی وارد کنید، مانند name@example.com',
  commentUrlInvalid: 'نشانی وب درستی وارد کنید، مانند https://example.com',
  commentTooLong: (most) => `بیش از ${most} نویسه ننویسید`,
  commentFieldMissing: (label) => `بخش «${label}» را پر کنید`,
  commentFieldInvalid: (label) => `بخش «${label}» را بررسی کنید`,
  commentCharactersLeft: (_count, written) => `${written} نویسه باقی مانده است`,
  commentCharactersOver: (_count, written) => `${written} نویسه بیش از حد مجاز`,

  // comments
  comments: 'دیدگاه‌ها',
  commentsLoading: 'در حال بارگذاری دیدگاه‌ها…',
  commentsEmpty: 'هنوز دیدگاهی ثبت نشده است.',
  commentsFailed: 'بارگذاری دیدگاه‌ها ممکن نشد.',
  commentsRetry: 'تلاش دوباره',
  commentsMore: 'نمایش دیدگاه‌های بیشتر',
  commentsShown: (count) => `دیدگاه‌های نمایش‌داده‌شده: ${count}`,
  commentsClosed: 'ثبت دیدگاه بسته است.',
  commentReply: 'پاسخ',
  commentReplyCancel: 'لغو پاسخ',
  commentInReplyTo: (name) => `در پاسخ به ${name}`,
  commentOrphan: 'در پاسخ به دیدگاهی که اینجا نمایش داده نشده است',
  commentAnonymous: 'ناشناس',
  commentHeld: 'در انتظار تأیید',
  commentDeleted: 'این دیدگاه حذف شده است.',
  commentLink: 'پیوند دیدگاه',
  commentsSort: 'ترتیب نمایش',
  commentsOldest: 'قدیمی‌ترین',
  commentsNewest: 'تازه‌ترین',
  commentsPopular: 'محبوب‌ترین',
  commentsNew: (_count, written) => `${written} دیدگاه تازه`,
  commentsOffline: 'به اینترنت متصل نیستید. با برقراری اتصال، دیدگاه‌ها بارگیری می‌شوند.',
  commentVoteUp: 'پسندیدم',
  commentVoteDown: 'نپسندیدم',
  commentEdited: 'ویرایش‌شده',
  commentEdit: 'ویرایش',
  commentSave: 'ذخیره',
  commentEditCancel: 'لغو',
  commentDelete: 'حذف',
  commentDeleteSure: 'این دیدگاه حذف شود؟',
  commentActionFailed: 'انجام نشد. دوباره تلاش کنید.',
  commentsEmbed: (host) => `نمایش دیدگاه‌ها از ${host}`,
  commentsEmbedNote: (host) =>
    `دیدگاه‌ها در ${host} قرار دارند. با نمایش آن‌ها، آن وبگاه از بازدید شما آگاه می‌شود.`,
};
