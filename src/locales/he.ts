import { pluralOf } from '../internal/plural.js';
import type { Words } from './en.js';

const plural = pluralOf('he');
const minutes = (count: number, written: string): string =>
  plural(count, { one: 'דקה אחת', two: 'שתי דקות', other: `${written} דקות` });
const characters = (count: number, written: string): string =>
  plural(count, { one: 'תו אחד', two: 'שני תווים', other: `${written} תווים` });
const remained = { one: 'נותר', other: 'נותרו' };

/** Hebrew: one and two are words, not figures. */
export const words: Words = {
  // breadcrumb
  breadcrumb: 'נתיב ניווט',

  // byline
  by: 'מאת',
  publishedOn: (date) => `פורסם ב־${date}`,
  updatedOn: (date) => `עודכן ב־${date}`,
  updatedAt: (time) => `עודכן בשעה ${time}`,

  // reading time
  readingTime: (fast, slow, fastWritten, slowWritten) =>
    fast === slow
      ? `זמן קריאה: ${minutes(slow, slowWritten)}`
      : `זמן קריאה: ${fastWritten} עד ${slowWritten} דקות`,

  // summary
  summary: 'בקצרה',
  summaryGeneratedReviewed: 'תקציר זה נוצר בידי בינה מלאכותית ונבדק בידי עיתונאי.',
  summaryGenerated: 'תקציר זה נוצר בידי בינה מלאכותית.',
  summaryAssistedReviewed: 'תקציר זה נכתב בעזרת בינה מלאכותית ונבדק בידי עיתונאי.',
  summaryAssisted: 'תקציר זה נכתב בעזרת בינה מלאכותית.',

  // figure
  imageCredit: 'מקור התמונה:',

  // read also, related
  readAlso: 'קראו גם:',
  related: 'כתבות בנושא',
  skip: (name) => `דילוג על ”${name}”`,

  // comment form
  commentHeading: 'כתיבת תגובה',
  commentRequiredNote: 'שדות חובה מסומנים ב־*',
  commentText: 'תגובה',
  commentName: 'שם',
  commentEmail: 'דואר אלקטרוני',
  commentUrl: 'אתר אינטרנט',
  commentOptional: '(לא חובה)',
  commentEmailHint: 'כתובת הדואר האלקטרוני שלך לא תפורסם.',
  commentConsent: 'לשמור את שמי, את כתובת הדואר האלקטרוני שלי ואת האתר שלי בדפדפן זה לקראת התגובה הבאה.',
  commentSubmit: 'פרסום התגובה',
  commentErrors: 'יש בעיה',
  commentErrorPrefix: 'שגיאה:',
  commentTextMissing: 'יש לכתוב תגובה',
  commentNameMissing: 'יש להזין שם',
  commentEmailMissing: 'יש להזין כתובת דואר אלקטרוני',
  commentEmailInvalid: 'יש להזין כתובת דואר אלקטרוני תקינה, כגון name@example.com',
  commentUrlInvalid: 'יש להזין כתובת אתר תקינה, כגון https://example.com',
  commentTooLong: (most) => `הטקסט ארוך מדי. מספר התווים המרבי: ${most}`,
  commentFieldMissing: (label) => `יש למלא את השדה ”${label}”`,
  commentFieldInvalid: (label) => `יש לבדוק את השדה ”${label}”`,
  commentCharactersLeft: (count, written) => `${plural(count, remained)} ${characters(count, written)}`,
  commentCharactersOver: (count, written) => `${characters(count, written)} יותר מדי`,
  commentTooShort: (count, written) => `יש לכתוב לפחות ${characters(count, written)}`,
  commentSending: 'התגובה נשלחת…',
  commentConfirming: 'בודקים אם התגובה הגיעה…',
  commentPublished: 'התגובה שלך פורסמה.',
  commentGoTo: 'מעבר לתגובה שלך',
  commentWaiting: 'התגובה שלך התקבלה וממתינה לאישור.',
  commentUncertain: 'לא ניתן לדעת אם התגובה שלך הגיעה. ייתכן שהיא עוד תופיע.',
  commentOffline: 'אין חיבור לרשת. התגובה שלך שמורה כאן ותישלח כשהחיבור יחזור.',
  commentStopWaiting: 'להפסיק להמתין',
  commentSendAgain: 'שליחה חוזרת',
  commentSendNow: 'ניסיון עכשיו',
  commentEdit: 'עריכה',
  commentDiscard: 'מחיקת התגובה',
  commentUnsent: 'לא ניתן היה לשלוח את התגובה. היא שמורה כאן; אפשר לנסות שוב.',
  commentRefused: 'התגובה לא התקבלה.',
  commentTooFast: 'התגובות נשלחות מהר מדי. יש להמתין מעט ואז לשלוח שוב.',
  commentTooFastFor: (count, written) =>
    `התגובות נשלחות מהר מדי. אפשר לשלוח שוב בעוד ${plural(count, { one: 'שנייה אחת', two: 'שתי שניות', other: `${written} שניות` })}.`,
  commentDuplicate: 'התגובה הזאת כבר פורסמה.',
  commentLoginRequired: 'יש להתחבר כדי להגיב.',
  commentOverlong: 'יש לקצר את הטקסט: הוא ארוך מהמותר',
  commentParentMissing: 'התגובה שעליה השבת כבר אינה קיימת.',
  commentSpam: 'הטקסט זוהה כספאם. יש לשנות אותו ולשלוח שוב.',
  commentForbidden: 'אי אפשר להגיב כאן.',
  commentDraftSaved: 'הטיוטה נשמרה',
  commentDraftRestored: 'הטיוטה שלך שוחזרה',
  commentDraftFleeting: 'הטיוטה נשמרת רק כל עוד הדף פתוח.',
  commentDraftDiscard: 'מחיקת הטיוטה',
  commentDraftKept: 'מה שכתבת שמור כאן להעתקה.',
  commentCopy: 'העתקת הטקסט',
  commentCopied: 'הטקסט הועתק',
  commentTrap: 'יש להשאיר את השדה הזה ריק',

  // comments
  comments: 'תגובות',
  commentsLoading: 'התגובות נטענות…',
  commentsEmpty: 'אין עדיין תגובות.',
  commentsFailed: 'לא ניתן היה לטעון את התגובות.',
  commentsRetry: 'ניסיון נוסף',
  commentsMore: 'הצגת תגובות נוספות',
  commentsShown: (count) => `תגובות מוצגות: ${count}`,
  commentsClosed: 'התגובות סגורות.',
  commentReply: 'השבה',
  commentReplyCancel: 'ביטול התשובה',
  commentInReplyTo: (name) => `בתשובה אל ${name}`,
  commentOrphan: 'בתשובה לתגובה שאינה מוצגת כאן',
  commentAnonymous: 'אנונימי',
  commentHeld: 'ממתינה לאישור',
  commentDeleted: 'התגובה נמחקה.',
  commentLink: 'קישור לתגובה',
  commentsSort: 'מיון לפי',
  commentsOldest: 'מהישנות לחדשות',
  commentsNewest: 'מהחדשות לישנות',
  commentsPopular: 'הפופולריות ביותר',
  commentsNew: (count, written) =>
    plural(count, { one: 'תגובה חדשה אחת', two: 'שתי תגובות חדשות', other: `${written} תגובות חדשות` }),
  commentsOffline: 'אין חיבור לאינטרנט. התגובות ייטענו כשהחיבור יחזור.',
  commentVoteUp: 'אהבתי',
  commentVoteDown: 'לא אהבתי',
  commentEdited: 'נערכה',
  commentSave: 'שמירה',
  commentEditCancel: 'ביטול',
  commentDelete: 'מחיקה',
  commentDeleteSure: 'למחוק את התגובה הזאת?',
  commentActionFailed: 'הפעולה נכשלה. כדאי לנסות שוב.',
  commentsEmbed: (host) => `הצגת התגובות מאת ${host}`,
  commentsEmbedNote: (host) => `התגובות נמצאות באתר ${host}. עם הצגתן ייוודע לאתר זה על ביקורך.`,
  commentsReplyAt: (host) => `תגובה באתר ${host}`,
};
