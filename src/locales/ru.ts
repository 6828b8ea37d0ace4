import { pluralOf } from '../internal/plural.js';
import type { Words } from './en.js';

const plural = pluralOf('ru');
const minutes = { one: 'минута', few: 'минуты', many: 'минут', other: 'минуты' };
const left = { one: 'Остался', other: 'Осталось' };
const characters = { one: 'символ', few: 'символа', many: 'символов', other: 'символа' };
const superfluous = {
  one: 'лишний символ',
  few: 'лишних символа',
  many: 'лишних символов',
  other: 'лишних символа',
};
/** In the genitive, after “not less than”. */
const ofCharacters = { one: 'символа', few: 'символов', many: 'символов', other: 'символа' };
const seconds = { one: 'секунду', few: 'секунды', many: 'секунд', other: 'секунды' };

/** Russian. */
export const words: Words = {
  // breadcrumb
  breadcrumb: 'Путь по сайту',

  // byline
  by: 'Текст:',
  publishedOn: (date) => `Опубликовано ${date}`,
  updatedOn: (date) => `Обновлено ${date}`,
  updatedAt: (time) => `Обновлено в ${time}`,

  // reading time
  readingTime: (fast, slow, fastWritten, slowWritten) =>
    fast === slow
      ? `Время чтения: ${slowWritten} ${plural(slow, minutes)}`
      : `Время чтения: ${fastWritten}–${slowWritten} ${plural(slow, minutes)}`,

  // summary
  summary: 'Коротко',
  summaryGeneratedReviewed: 'Создано искусственным интеллектом, проверено журналистом.',
  summaryGenerated: 'Создано искусственным интеллектом.',
  summaryAssistedReviewed: 'Написано с помощью ИИ, проверено журналистом.',
  summaryAssisted: 'Написано с помощью искусственного интеллекта.',

  // figure
  imageCredit: 'Источник изображения:',

  // read also, related
  readAlso: 'Читайте также:',
  related: 'По теме',
  skip: (name) => `Пропустить «${name}»`,

  // comment form
  commentHeading: 'Оставить комментарий',
  commentRequiredNote: 'Обязательные поля отмечены знаком *',
  commentText: 'Комментарий',
  commentName: 'Имя',
  commentEmail: 'Адрес эл. почты',
  commentUrl: 'Сайт',
  commentOptional: '(необязательно)',
  commentEmailHint: 'Ваш адрес электронной почты не будет опубликован.',
  commentConsent:
    'Сохранить моё имя, адрес электронной почты и сайт в этом браузере для следующих комментариев.',
  commentSubmit: 'Отправить комментарий',
  commentErrors: 'Возникла проблема',
  commentErrorPrefix: 'Ошибка:',
  commentTextMissing: 'Напишите комментарий',
  commentNameMissing: 'Укажите ваше имя',
  commentEmailMissing: 'Укажите ваш адрес электронной почты',
  commentEmailInvalid: 'Укажите адрес электронной почты в правильном виде, например name@example.com',
  commentUrlInvalid: 'Укажите адрес сайта в правильном виде, например https://example.com',
  commentTooLong: (most) => `Текст слишком длинный. Наибольшее число символов: ${most}`,
  commentFieldMissing: (label) => `Заполните поле «${label}»`,
  commentFieldInvalid: (label) => `Проверьте поле «${label}»`,
  commentCharactersLeft: (count, written) => `${plural(count, left)} ${written} ${plural(count, characters)}`,
  commentCharactersOver: (count, written) => `${written} ${plural(count, superfluous)}`,
  commentTooShort: (count, written) => `Напишите не меньше ${written} ${plural(count, ofCharacters)}`,
  commentSending: 'Комментарий отправляется…',
  commentConfirming: 'Проверяем, дошёл ли ваш комментарий…',
  commentPublished: 'Ваш комментарий опубликован.',
  commentGoTo: 'Перейти к вашему комментарию',
  commentWaiting: 'Ваш комментарий получен и ожидает одобрения.',
  commentUncertain: 'Не удалось узнать, дошёл ли ваш комментарий. Он ещё может появиться.',
  commentOffline:
    'Нет подключения к сети. Комментарий сохранён здесь и будет отправлен, когда связь восстановится.',
  commentStopWaiting: 'Больше не ждать',
  commentSendAgain: 'Отправить ещё раз',
  commentSendNow: 'Попробовать сейчас',
  commentEdit: 'Изменить',
  commentDiscard: 'Удалить комментарий',
  commentUnsent: 'Не удалось отправить комментарий. Он сохранён здесь; попробуйте ещё раз.',
  commentRefused: 'Комментарий не принят.',
  commentTooFast: 'Вы комментируете слишком часто. Подождите немного и отправьте комментарий ещё раз.',
  commentTooFastFor: (count, written) =>
    `Вы комментируете слишком часто. Отправьте комментарий ещё раз через ${written} ${plural(count, seconds)}.`,
  commentDuplicate: 'Вы уже оставили такой комментарий.',
  commentLoginRequired: 'Войдите, чтобы комментировать.',
  commentOverlong: 'Сократите текст: он длиннее, чем допускается',
  commentParentMissing: 'Комментария, на который вы отвечаете, больше нет.',
  commentSpam: 'Этот текст приняли за спам. Измените его и отправьте ещё раз.',
  commentForbidden: 'Вы не можете здесь комментировать.',
  commentDraftSaved: 'Черновик сохранён',
  commentDraftRestored: 'Ваш черновик восстановлен',
  commentDraftFleeting: 'Этот черновик хранится, только пока страница открыта.',
  commentDraftDiscard: 'Удалить черновик',
  commentDraftKept: 'То, что вы написали, сохранено здесь: текст можно скопировать.',
  commentCopy: 'Скопировать текст',
  commentCopied: 'Текст скопирован',
  commentTrap: 'Оставьте это поле пустым',

  // comments
  comments: 'Комментарии',
  commentsLoading: 'Комментарии загружаются…',
  commentsEmpty: 'Комментариев пока нет.',
  commentsFailed: 'Не удалось загрузить комментарии.',
  commentsRetry: 'Повторить попытку',
  commentsMore: 'Показать ещё комментарии',
  commentsShown: (count) => `Показано комментариев: ${count}`,
  commentsClosed: 'Комментарии закрыты.',
  commentReply: 'Ответить',
  commentReplyCancel: 'Отменить ответ',
  commentInReplyTo: (name) => `В ответ пользователю ${name}`,
  commentOrphan: 'В ответ на комментарий, которого здесь нет',
  commentAnonymous: 'Аноним',
  commentHeld: 'Ожидает одобрения',
  commentDeleted: 'Этот комментарий удалён.',
  commentLink: 'Ссылка на комментарий',
  commentsSort: 'Сортировка',
  commentsOldest: 'Сначала старые',
  commentsNewest: 'Сначала новые',
  commentsPopular: 'Сначала популярные',
  commentsNew: (count, written) =>
    `${written} ${plural(count, {
      one: 'новый комментарий',
      few: 'новых комментария',
      many: 'новых комментариев',
      other: 'нового комментария',
    })}`,
  commentsOffline: 'Нет подключения к интернету. Комментарии загрузятся, когда оно появится.',
  commentVoteUp: 'Нравится',
  commentVoteDown: 'Не нравится',
  commentEdited: 'Изменено',
  commentSave: 'Сохранить',
  commentEditCancel: 'Отмена',
  commentDelete: 'Удалить',
  commentDeleteSure: 'Удалить этот комментарий?',
  commentActionFailed: 'Не получилось. Попробуйте ещё раз.',
  commentsEmbed: (host) => `Показать комментарии с ${host}`,
  commentsEmbedNote: (host) =>
    `Комментарии находятся на ${host}. Если их показать, этот сайт узнает о вашем визите.`,
  commentsReplyAt: (host) => `Ответить на ${host}`,
};
