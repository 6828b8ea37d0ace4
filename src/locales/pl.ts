import { pluralOf } from '../internal/plural.js';
import type { Words } from './en.js';

const plural = pluralOf('pl');
const minutes = { one: 'minuta', few: 'minuty', many: 'minut', other: 'minuty' };
const left = { one: 'Pozostał', few: 'Pozostały', many: 'Pozostało', other: 'Pozostało' };
const characters = { one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku' };
const seconds = { one: 'sekundę', few: 'sekundy', many: 'sekund', other: 'sekundy' };

/** Polish. */
export const words: Words = {
  // breadcrumb
  breadcrumb: 'Ścieżka nawigacji',

  // byline
  by: 'Tekst:',
  publishedOn: (date) => `Opublikowano ${date}`,
  updatedOn: (date) => `Zaktualizowano ${date}`,
  updatedAt: (time) => `Zaktualizowano o ${time}`,

  // reading time
  readingTime: (fast, slow, fastWritten, slowWritten) =>
    fast === slow
      ? `Czas czytania: ${slowWritten} ${plural(slow, minutes)}`
      : `Czas czytania: ${fastWritten}–${slowWritten} ${plural(slow, minutes)}`,

  // summary
  summary: 'W skrócie',
  summaryGeneratedReviewed: 'Wygenerowane przez AI, sprawdzone przez dziennikarza.',
  summaryGenerated: 'Streszczenie wygenerowane przez AI.',
  summaryAssistedReviewed: 'Napisane z pomocą AI, sprawdzone przez dziennikarza.',
  summaryAssisted: 'Streszczenie napisane z pomocą AI.',

  // figure
  imageCredit: 'Źródło zdjęcia:',

  // read also, related
  readAlso: 'Czytaj także:',
  related: 'Więcej na ten temat',
  skip: (name) => `Pomiń „${name}”`,

  // comment form
  commentHeading: 'Dodaj komentarz',
  commentRequiredNote: 'Wymagane pola są oznaczone symbolem *',
  commentText: 'Komentarz',
  commentName: 'Imię i nazwisko lub pseudonim',
  commentEmail: 'Adres e-mail',
  commentUrl: 'Strona internetowa',
  commentOptional: '(nieobowiązkowe)',
  commentEmailHint: 'Adres e-mail nie zostanie opublikowany.',
  commentConsent:
    'Zapamiętaj moje dane w tej przeglądarce na potrzeby następnego komentarza: nazwę, adres e-mail i stronę internetową.',
  commentSubmit: 'Opublikuj komentarz',
  commentErrors: 'Wystąpił problem',
  commentErrorPrefix: 'Błąd:',
  commentTextMissing: 'Napisz komentarz',
  commentNameMissing: 'Podaj swoje imię lub pseudonim',
  commentEmailMissing: 'Podaj swój adres e-mail',
  commentEmailInvalid: 'Podaj poprawny adres e-mail, na przykład nazwa@example.com',
  commentUrlInvalid: 'Podaj poprawny adres strony, na przykład https://example.com',
  commentTooLong: (most) => `Tekst jest za długi. Największa liczba znaków: ${most}`,
  commentFieldMissing: (label) => `Wypełnij pole „${label}”`,
  commentFieldInvalid: (label) => `Sprawdź pole „${label}”`,
  commentCharactersLeft: (count, written) => `${plural(count, left)} ${written} ${plural(count, characters)}`,
  commentCharactersOver: (count, written) => `O ${written} ${plural(count, characters)} za dużo`,
  commentTooShort: (count, written) => `Napisz co najmniej ${written} ${plural(count, characters)}`,
  commentSending: 'Wysyłanie komentarza…',
  commentConfirming: 'Sprawdzanie, czy komentarz dotarł…',
  commentPublished: 'Twój komentarz został opublikowany.',
  commentGoTo: 'Przejdź do swojego komentarza',
  commentWaiting: 'Twój komentarz dotarł i czeka na zatwierdzenie.',
  commentUncertain: 'Nie udało się ustalić, czy Twój komentarz dotarł. Może się jeszcze pojawić.',
  commentOffline:
    'Nie masz połączenia z siecią. Komentarz jest tu zachowany i zostanie wysłany, gdy połączenie wróci.',
  commentStopWaiting: 'Nie czekaj dłużej',
  commentSendAgain: 'Wyślij ponownie',
  commentSendNow: 'Spróbuj teraz',
  commentEdit: 'Edytuj',
  commentDiscard: 'Odrzuć komentarz',
  commentUnsent: 'Nie udało się wysłać komentarza. Jest tu zachowany; spróbuj ponownie.',
  commentRefused: 'Komentarz nie został przyjęty.',
  commentTooFast: 'Komentujesz zbyt szybko. Poczekaj chwilę i wyślij komentarz ponownie.',
  commentTooFastFor: (count, written) =>
    `Komentujesz zbyt szybko. Wyślij komentarz ponownie za ${written} ${plural(count, seconds)}.`,
  commentDuplicate: 'Ten komentarz jest już opublikowany.',
  commentLoginRequired: 'Zaloguj się, aby komentować.',
  commentOverlong: 'Skróć ten tekst: jest dłuższy, niż wolno',
  commentParentMissing: 'Komentarza, na który odpowiadasz, już nie ma.',
  commentSpam: 'Ten tekst uznano za spam. Zmień go i wyślij ponownie.',
  commentForbidden: 'Nie możesz tu komentować.',
  commentDraftSaved: 'Szkic zapisany',
  commentDraftRestored: 'Twój szkic został przywrócony',
  commentDraftFleeting: 'Ten szkic istnieje tylko do zamknięcia strony.',
  commentDraftDiscard: 'Odrzuć szkic',
  commentDraftKept: 'To, co napisano, jest tu zachowane do skopiowania.',
  commentCopy: 'Kopiuj tekst',
  commentCopied: 'Tekst skopiowany',
  commentTrap: 'Zostaw to pole puste',

  // comments
  comments: 'Komentarze',
  commentsLoading: 'Wczytywanie komentarzy…',
  commentsEmpty: 'Nie ma jeszcze komentarzy.',
  commentsFailed: 'Nie udało się wczytać komentarzy.',
  commentsRetry: 'Spróbuj ponownie',
  commentsMore: 'Pokaż więcej komentarzy',
  commentsShown: (count) => `Wyświetlone komentarze: ${count}`,
  commentsClosed: 'Komentowanie jest zamknięte.',
  commentReply: 'Odpowiedz',
  commentReplyCancel: 'Anuluj odpowiedź',
  commentInReplyTo: (name) => `W odpowiedzi do: ${name}`,
  commentOrphan: 'W odpowiedzi na komentarz, którego tu nie widać',
  commentAnonymous: 'Anonim',
  commentHeld: 'Czeka na zatwierdzenie',
  commentDeleted: 'Ten komentarz został usunięty.',
  commentLink: 'Link do komentarza',
  commentsSort: 'Sortuj według',
  commentsOldest: 'Od najstarszych',
  commentsNewest: 'Od najnowszych',
  commentsPopular: 'Od najpopularniejszych',
  commentsNew: (count, written) =>
    `${written} ${plural(count, {
      one: 'nowy komentarz',
      few: 'nowe komentarze',
      many: 'nowych komentarzy',
      other: 'nowego komentarza',
    })}`,
  commentsOffline: 'Brak połączenia z internetem. Komentarze wczytają się, gdy wróci.',
  commentVoteUp: 'Lubię to',
  commentVoteDown: 'Nie lubię tego',
  commentEdited: 'Edytowano',
  commentSave: 'Zapisz',
  commentEditCancel: 'Anuluj',
  commentDelete: 'Usuń',
  commentDeleteSure: 'Usunąć ten komentarz?',
  commentActionFailed: 'Nie udało się. Spróbuj ponownie.',
  commentsEmbed: (host) => `Pokaż komentarze z serwisu ${host}`,
  commentsEmbedNote: (host) =>
    `Komentarze znajdują się w serwisie ${host}. Po ich wyświetleniu ten serwis dowie się o tej wizycie.`,
  commentsReplyAt: (host) => `Odpowiedz w serwisie ${host}`,
};
