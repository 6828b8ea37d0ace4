import { pluralOf } from '../internal/plural.js';
import type { Words } from './en.js';

const plural = pluralOf('ar');
const minutes = (count: number, written: string): string =>
  plural(count, {
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: `${written} دقائق`,
    many: `${written} دقيقة`,
    other: `${written} دقيقة`,
  });
const upTo = (count: number, written: string): string =>
  plural(count, {
    two: 'دقيقتين',
    few: `${written} دقائق`,
    many: `${written} دقيقة`,
    other: `${written} دقيقة`,
  });

/** Arabic: one and two stand in the noun itself, without a figure. */
export const words: Words = {
  // breadcrumb
  breadcrumb: 'مسار التصفح',

  // byline
  by: 'بقلم',
  publishedOn: (date) => `نُشر في ${date}`,
  updatedOn: (date) => `حُدّث في ${date}`,
  updatedAt: (time) => `حُدّث في الساعة ${time}`,

  // reading time
  readingTime: (fast, slow, fastWritten, slowWritten) =>
    fast === slow
      ? `مدة القراءة: ${minutes(slow, slowWritten)}`
      : `مدة القراءة: من ${fast === 1 ? 'دقيقة' : fast === 2 ? 'دقيقتين' : fastWritten} إلى ${upTo(slow, slowWritten)}`,

  // summary
  summary: 'باختصار',
  summaryGeneratedReviewed: 'أُعدّ هذا الملخص بالذكاء الاصطناعي وراجعه صحفي.',
  summaryGenerated: 'أُعدّ هذا الملخص بالذكاء الاصطناعي.',
  summaryAssistedReviewed: 'كُتب هذا الملخص بمساعدة الذكاء الاصطناعي وراجعه صحفي.',
  summaryAssisted: 'كُتب هذا الملخص بمساعدة الذكاء الاصطناعي.',

  // figure
  imageCredit: 'مصدر الصورة:',

  // read also, related
  readAlso: 'اقرأ أيضًا:',
  related: 'مواضيع ذات صلة',
  skip: (name) => `تخطَّ «${name}»`,

  // comment form
  commentHeading: 'اترك تعليقًا',
  commentRequiredNote: 'الحقول الإلزامية مشار إليها بعلامة *',
  commentText: 'التعليق',
  commentName: 'الاسم',
  commentEmail: 'البريد الإلكتروني',
  commentUrl: 'الموقع الإلكتروني',
  commentOptional: '(اختياري)',
  commentEmailHint: 'لن يُنشر عنوان بريدك الإلكتروني.',
  commentConsent: 'احفظ اسمي وبريدي الإلكتروني وموقعي في هذا المتصفح لتعليقي المقبل.',
  commentSubmit: 'أرسل التعليق',
  commentErrors: 'هناك مشكلة',
  commentErrorPrefix: 'خطأ:',
  commentTextMissing: 'اكتب تعليقًا',
  commentNameMissing: 'أدخل اسمك',
  commentEmailMissing: 'أدخل عنوان بريدك الإلكتروني',
  commentEmailInvalid: 'أدخل عنوان بريد إلكتروني صحيحًا، مثل name@example.com',
  commentUrlInvalid: 'أدخل عنوان موقع صحيحًا، مثل https://example.com',
  commentTooLong: (most) => `النص أطول من المسموح به. الحد الأقصى لعدد الأحرف: ${most}`,
  commentFieldMissing: (label) => `املأ الحقل «${label}»`,
  commentFieldInvalid: (label) => `تحقق من الحقل «${label}»`,
  commentCharactersLeft: (count, written) =>
    plural(count, {
      zero: 'لم يبقَ أي حرف',
      one: 'بقي حرف واحد',
      two: 'بقي حرفان',
      few: `بقيت ${written} أحرف`,
      many: `بقي ${written} حرفًا`,
      other: `بقي ${written} حرف`,
    }),
  commentCharactersOver: (count, written) =>
    plural(count, {
      one: 'زيادة حرف واحد',
      two: 'زيادة حرفين',
      few: `زيادة ${written} أحرف`,
      many: `زيادة ${written} حرفًا`,
      other: `زيادة ${written} حرف`,
    }),
  commentTooShort: (count, written) =>
    plural(count, {
      one: 'اكتب حرفًا واحدًا على الأقل',
      two: 'اكتب حرفين على الأقل',
      few: `اكتب ${written} أحرف على الأقل`,
      many: `اكتب ${written} حرفًا على الأقل`,
      other: `اكتب ${written} حرف على الأقل`,
    }),
  commentSending: 'جارٍ إرسال تعليقك…',
  commentConfirming: 'جارٍ التحقق من وصول تعليقك…',
  commentPublished: 'نُشر تعليقك.',
  commentGoTo: 'الانتقال إلى تعليقك',
  commentWaiting: 'وصل تعليقك وهو في انتظار الموافقة.',
  commentUncertain: 'تعذّرت معرفة ما إذا كان تعليقك قد وصل. قد يظهر لاحقًا.',
  commentOffline: 'أنت غير متصل بالإنترنت. تعليقك محفوظ هنا وسيُرسل عند عودة الاتصال.',
  commentStopWaiting: 'التوقف عن الانتظار',
  commentSendAgain: 'الإرسال مرة أخرى',
  commentSendNow: 'المحاولة الآن',
  commentEdit: 'تعديل',
  commentDiscard: 'حذف التعليق',
  commentUnsent: 'تعذّر إرسال تعليقك. إنه محفوظ هنا؛ حاول مرة أخرى.',
  commentRefused: 'لم يُقبل التعليق.',
  commentTooFast: 'أنت تعلّق بسرعة كبيرة. انتظر قليلًا ثم أرسل التعليق مرة أخرى.',
  commentTooFastFor: (count, written) =>
    `أنت تعلّق بسرعة كبيرة. أرسل التعليق مرة أخرى بعد ${plural(count, {
      one: 'ثانية واحدة',
      two: 'ثانيتين',
      few: `${written} ثوانٍ`,
      many: `${written} ثانية`,
      other: `${written} ثانية`,
    })}.`,
  commentDuplicate: 'سبق أن نشرت هذا التعليق.',
  commentLoginRequired: 'سجّل الدخول لتتمكن من التعليق.',
  commentOverlong: 'اختصر هذا النص: فهو أطول من المسموح به',
  commentParentMissing: 'لم يعد التعليق الذي ترد عليه موجودًا.',
  commentSpam: 'اعتُبر هذا النص رسالة مزعجة. عدّله ثم أرسله مرة أخرى.',
  commentForbidden: 'لا يمكنك التعليق هنا.',
  commentDraftSaved: 'حُفظت المسودة',
  commentDraftRestored: 'استُعيدت مسودتك',
  commentDraftFleeting: 'تبقى هذه المسودة ما دامت الصفحة مفتوحة فقط.',
  commentDraftDiscard: 'حذف المسودة',
  commentDraftKept: 'ما كتبته محفوظ هنا لتنسخه.',
  commentCopy: 'نسخ النص',
  commentCopied: 'نُسخ النص',
  commentTrap: 'اترك هذا الحقل فارغًا',

  // comments
  comments: 'التعليقات',
  commentsLoading: 'جارٍ تحميل التعليقات…',
  commentsEmpty: 'لا توجد تعليقات بعد.',
  commentsFailed: 'تعذّر تحميل التعليقات.',
  commentsRetry: 'حاول مجددًا',
  commentsMore: 'عرض المزيد من التعليقات',
  commentsShown: (count) => `التعليقات المعروضة: ${count}`,
  commentsClosed: 'التعليقات مغلقة.',
  commentReply: 'رد',
  commentReplyCancel: 'إلغاء الرد',
  commentInReplyTo: (name) => `ردًا على ${name}`,
  commentOrphan: 'ردًا على تعليق غير معروض هنا',
  commentAnonymous: 'مجهول',
  commentHeld: 'في انتظار الموافقة',
  commentDeleted: 'حُذف هذا التعليق.',
  commentLink: 'رابط التعليق',
  commentsSort: 'الترتيب',
  commentsOldest: 'الأقدم أولًا',
  commentsNewest: 'الأحدث أولًا',
  commentsPopular: 'الأكثر شعبية',
  commentsNew: (count, written) =>
    plural(count, {
      zero: 'لا تعليقات جديدة',
      one: 'تعليق جديد واحد',
      two: 'تعليقان جديدان',
      few: `${written} تعليقات جديدة`,
      many: `${written} تعليقًا جديدًا`,
      other: `${written} تعليق جديد`,
    }),
  commentsOffline: 'أنت غير متصل بالإنترنت. ستُحمَّل التعليقات عند عودة الاتصال.',
  commentVoteUp: 'أعجبني',
  commentVoteDown: 'لم يعجبني',
  commentEdited: 'مُعدَّل',
  commentSave: 'حفظ',
  commentEditCancel: 'إلغاء',
  commentDelete: 'حذف',
  commentDeleteSure: 'هل تريد حذف هذا التعليق؟',
  commentActionFailed: 'تعذّر ذلك. حاول مرة أخرى.',
  commentsEmbed: (host) => `عرض التعليقات من ${host}`,
  commentsEmbedNote: (host) => `التعليقات موجودة على ${host}. عند عرضها يعلم ذلك الموقع بزيارتك.`,
  commentsReplyAt: (host) => `الرد في موقع ${host}`,
};
