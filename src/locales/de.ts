import { pluralOf } from '../internal/plural.js';
import type { Words } from './en.js';

const plural = pluralOf('de');
const minutes = { one: 'Minute', other: 'Minuten' };
const seconds = { one: 'Sekunde', other: 'Sekunden' };

/** German. */
export const words: Words = {
  // breadcrumb
  breadcrumb: 'Brotkrumenpfad',

  // byline
  by: 'Von',
  publishedOn: (date) => `Veröffentlicht am ${date}`,
  updatedOn: (date) => `Aktualisiert am ${date}`,
  updatedAt: (time) => `Aktualisiert um ${time} Uhr`,

  // reading time
  readingTime: (fast, slow, fastWritten, slowWritten) =>
    fast === slow
      ? `${slowWritten} ${plural(slow, minutes)} Lesezeit`
      : `${fastWritten} bis ${slowWritten} Minuten Lesezeit`,

  // summary
  summary: 'Das Wichtigste in Kürze',
  summaryGeneratedReviewed: 'Zusammenfassung von einer KI erstellt, redaktionell geprüft.',
  summaryGenerated: 'Zusammenfassung von einer KI erstellt.',
  summaryAssistedReviewed: 'Mithilfe einer KI verfasst und redaktionell geprüft.',
  summaryAssisted: 'Zusammenfassung mithilfe einer KI verfasst.',

  // figure
  imageCredit: 'Bildquelle:',

  // read also, related
  readAlso: 'Lesen Sie auch:',
  related: 'Mehr zum Thema',
  skip: (name) => `„${name}“ überspringen`,

  // comment form
  commentHeading: 'Kommentar schreiben',
  commentRequiredNote: 'Pflichtfelder sind mit * gekennzeichnet',
  commentText: 'Kommentar',
  commentName: 'Name',
  commentEmail: 'E-Mail-Adresse',
  commentUrl: 'Website',
  commentOptional: '(freiwillig)',
  commentEmailHint: 'Ihre E-Mail-Adresse wird nicht veröffentlicht.',
  commentConsent:
    'Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für den nächsten Kommentar speichern.',
  commentSubmit: 'Kommentar abschicken',
  commentErrors: 'Bitte prüfen Sie Ihre Eingaben',
  commentErrorPrefix: 'Fehler:',
  commentTextMissing: 'Schreiben Sie einen Kommentar',
  commentNameMissing: 'Geben Sie Ihren Namen ein',
  commentEmailMissing: 'Geben Sie Ihre E-Mail-Adresse ein',
  commentEmailInvalid: 'Geben Sie eine gültige E-Mail-Adresse ein, zum Beispiel name@example.com',
  commentUrlInvalid: 'Geben Sie eine gültige Webadresse ein, zum Beispiel https://example.com',
  commentTooLong: (most) => `Verwenden Sie höchstens ${most} Zeichen`,
  commentFieldMissing: (label) => `Füllen Sie das Feld „${label}“ aus`,
  commentFieldInvalid: (label) => `Prüfen Sie das Feld „${label}“`,
  commentCharactersLeft: (_count, written) => `Noch ${written} Zeichen übrig`,
  commentCharactersOver: (_count, written) => `${written} Zeichen zu viel`,
  commentTooShort: (_count, written) => `Schreiben Sie mindestens ${written} Zeichen`,
  commentSending: 'Ihr Kommentar wird gesendet…',
  commentConfirming: 'Es wird geprüft, ob Ihr Kommentar angekommen ist…',
  commentPublished: 'Ihr Kommentar ist veröffentlicht.',
  commentGoTo: 'Zu Ihrem Kommentar',
  commentWaiting: 'Ihr Kommentar ist eingegangen und wartet auf Freigabe.',
  commentUncertain:
    'Es ließ sich nicht feststellen, ob Ihr Kommentar angekommen ist. Er kann noch erscheinen.',
  commentOffline:
    'Sie sind offline. Ihr Kommentar bleibt hier erhalten und wird gesendet, sobald Sie wieder online sind.',
  commentStopWaiting: 'Nicht länger warten',
  commentSendAgain: 'Erneut senden',
  commentSendNow: 'Jetzt versuchen',
  commentEdit: 'Bearbeiten',
  commentDiscard: 'Kommentar verwerfen',
  commentUnsent:
    'Ihr Kommentar konnte nicht gesendet werden. Er bleibt hier erhalten; bitte versuchen Sie es noch einmal.',
  commentRefused: 'Der Kommentar wurde nicht angenommen.',
  commentTooFast:
    'Sie kommentieren zu schnell. Warten Sie ein wenig und senden Sie den Kommentar dann erneut.',
  commentTooFastFor: (count, written) =>
    `Sie kommentieren zu schnell. Senden Sie den Kommentar in ${written} ${plural(count, seconds)} erneut.`,
  commentDuplicate: 'Diesen Kommentar haben Sie schon geschrieben.',
  commentLoginRequired: 'Melden Sie sich an, um zu kommentieren.',
  commentOverlong: 'Kürzen Sie diesen Text: Er ist länger, als hier erlaubt ist',
  commentParentMissing: 'Der Kommentar, auf den Sie antworten, ist nicht mehr da.',
  commentSpam: 'Dieser Text wurde für Spam gehalten. Ändern Sie ihn und senden Sie ihn erneut.',
  commentForbidden: 'Sie dürfen hier nicht kommentieren.',
  commentDraftSaved: 'Entwurf gespeichert',
  commentDraftRestored: 'Ihr Entwurf wurde wiederhergestellt',
  commentDraftFleeting: 'Dieser Entwurf bleibt nur erhalten, solange die Seite offen ist.',
  commentDraftDiscard: 'Entwurf verwerfen',
  commentDraftKept: 'Was Sie geschrieben haben, bleibt hier zum Kopieren erhalten.',
  commentCopy: 'Text kopieren',
  commentCopied: 'Text kopiert',
  commentTrap: 'Lassen Sie dieses Feld leer',

  // comments
  comments: 'Kommentare',
  commentsLoading: 'Kommentare werden geladen…',
  commentsEmpty: 'Noch keine Kommentare.',
  commentsFailed: 'Die Kommentare konnten nicht geladen werden.',
  commentsRetry: 'Erneut versuchen',
  commentsMore: 'Weitere Kommentare anzeigen',
  commentsShown: (count) => `Angezeigte Kommentare: ${count}`,
  commentsClosed: 'Die Kommentare sind geschlossen.',
  commentReply: 'Antworten',
  commentReplyCancel: 'Antwort abbrechen',
  commentInReplyTo: (name) => `Antwort auf ${name}`,
  commentOrphan: 'Antwort auf einen Kommentar, der hier nicht angezeigt wird',
  commentAnonymous: 'Anonym',
  commentHeld: 'Wartet auf Freigabe',
  commentDeleted: 'Dieser Kommentar wurde gelöscht.',
  commentLink: 'Link zum Kommentar',
  commentsSort: 'Sortieren nach',
  commentsOldest: 'Älteste zuerst',
  commentsNewest: 'Neueste zuerst',
  commentsPopular: 'Beliebteste zuerst',
  commentsNew: (count, written) =>
    `${written} ${plural(count, { one: 'neuer Kommentar', other: 'neue Kommentare' })}`,
  commentsOffline: 'Sie sind offline. Die Kommentare werden geladen, sobald wieder eine Verbindung besteht.',
  commentVoteUp: 'Gefällt mir',
  commentVoteDown: 'Gefällt mir nicht',
  commentEdited: 'Bearbeitet',
  commentSave: 'Speichern',
  commentEditCancel: 'Abbrechen',
  commentDelete: 'Löschen',
  commentDeleteSure: 'Diesen Kommentar löschen?',
  commentActionFailed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
  commentsEmbed: (host) => `Kommentare von ${host} anzeigen`,
  commentsEmbedNote: (host) =>
    `Die Kommentare liegen bei ${host}. Wenn Sie sie anzeigen, erfährt diese Website von Ihrem Besuch.`,
  commentsReplyAt: (host) => `Auf ${host} antworten`,
};
