import { pluralOf } from '../internal/plural.js';
import type { Words } from './en.js';

const plural = pluralOf('nl');
const minutes = { one: 'minuut', other: 'minuten' };
const characters = { one: 'teken', other: 'tekens' };
const seconds = { one: 'seconde', other: 'seconden' };

/** Dutch. */
export const words: Words = {
  // breadcrumb
  breadcrumb: 'Kruimelpad',

  // byline
  by: 'Door',
  publishedOn: (date) => `Gepubliceerd op ${date}`,
  updatedOn: (date) => `Bijgewerkt op ${date}`,
  updatedAt: (time) => `Bijgewerkt om ${time} uur`,

  // reading time
  readingTime: (fast, slow, fastWritten, slowWritten) =>
    fast === slow
      ? `${slowWritten} ${plural(slow, minutes)} leestijd`
      : `${fastWritten} tot ${slowWritten} minuten leestijd`,

  // summary
  summary: 'In het kort',
  summaryGeneratedReviewed: 'Samenvatting gemaakt door AI, nagelezen door een journalist.',
  summaryGenerated: 'Samenvatting gemaakt door AI.',
  summaryAssistedReviewed: 'Samenvatting met hulp van AI, nagelezen door een journalist.',
  summaryAssisted: 'Samenvatting geschreven met hulp van AI.',

  // figure
  imageCredit: 'Bron van de afbeelding:',

  // read also, related
  readAlso: 'Lees ook:',
  related: 'Meer over dit onderwerp',
  skip: (name) => `‘${name}’ overslaan`,

  // comment form
  commentHeading: 'Plaats een reactie',
  commentRequiredNote: 'Verplichte velden zijn gemarkeerd met *',
  commentText: 'Reactie',
  commentName: 'Naam',
  commentEmail: 'E-mailadres',
  commentUrl: 'Website',
  commentOptional: '(niet verplicht)',
  commentEmailHint: 'Uw e-mailadres wordt niet gepubliceerd.',
  commentConsent:
    'Bewaar mijn naam, e-mailadres en website in deze browser voor de volgende keer dat ik een reactie plaats.',
  commentSubmit: 'Reactie plaatsen',
  commentErrors: 'Er is een probleem',
  commentErrorPrefix: 'Fout:',
  commentTextMissing: 'Schrijf een reactie',
  commentNameMissing: 'Vul uw naam in',
  commentEmailMissing: 'Vul uw e-mailadres in',
  commentEmailInvalid: 'Vul een geldig e-mailadres in, zoals naam@example.com',
  commentUrlInvalid: 'Vul een geldig webadres in, zoals https://example.com',
  commentTooLong: (most) => `Gebruik niet meer dan ${most} tekens`,
  commentFieldMissing: (label) => `Vul het veld ‘${label}’ in`,
  commentFieldInvalid: (label) => `Controleer het veld ‘${label}’`,
  commentCharactersLeft: (count, written) => `Nog ${written} ${plural(count, characters)} over`,
  commentCharactersOver: (count, written) => `${written} ${plural(count, characters)} te veel`,
  commentTooShort: (count, written) => `Schrijf minstens ${written} ${plural(count, characters)}`,
  commentSending: 'Uw reactie wordt verstuurd…',
  commentConfirming: 'Er wordt nagegaan of uw reactie is aangekomen…',
  commentPublished: 'Uw reactie is geplaatst.',
  commentGoTo: 'Ga naar uw reactie',
  commentWaiting: 'Uw reactie is ontvangen en wacht op goedkeuring.',
  commentUncertain: 'Het is niet duidelijk of uw reactie is aangekomen. Ze kan nog verschijnen.',
  commentOffline:
    'U bent offline. Uw reactie blijft hier bewaard en wordt verstuurd zodra u weer online bent.',
  commentStopWaiting: 'Niet langer wachten',
  commentSendAgain: 'Opnieuw versturen',
  commentSendNow: 'Nu proberen',
  commentEdit: 'Bewerken',
  commentDiscard: 'Reactie weggooien',
  commentUnsent: 'Uw reactie kon niet worden verstuurd. Ze blijft hier bewaard; probeer het opnieuw.',
  commentRefused: 'De reactie is niet aangenomen.',
  commentTooFast: 'U reageert te snel. Wacht even en verstuur de reactie dan opnieuw.',
  commentTooFastFor: (count, written) =>
    `U reageert te snel. Verstuur de reactie over ${written} ${plural(count, seconds)} opnieuw.`,
  commentDuplicate: 'U hebt deze reactie al geplaatst.',
  commentLoginRequired: 'Log in om te reageren.',
  commentOverlong: 'Maak deze tekst korter: hij is langer dan is toegestaan',
  commentParentMissing: 'De reactie waarop u antwoordt, is er niet meer.',
  commentSpam: 'Deze tekst is voor spam aangezien. Pas hem aan en verstuur hem opnieuw.',
  commentForbidden: 'U mag hier niet reageren.',
  commentDraftSaved: 'Concept bewaard',
  commentDraftRestored: 'Uw concept is teruggezet',
  commentDraftFleeting: 'Dit concept blijft alleen bewaard zolang de pagina open is.',
  commentDraftDiscard: 'Concept weggooien',
  commentDraftKept: 'Wat u had geschreven, blijft hier bewaard om te kopiëren.',
  commentCopy: 'Tekst kopiëren',
  commentCopied: 'Tekst gekopieerd',
  commentTrap: 'Laat dit veld leeg',

  // comments
  comments: 'Reacties',
  commentsLoading: 'Reacties worden geladen…',
  commentsEmpty: 'Nog geen reacties.',
  commentsFailed: 'De reacties konden niet worden geladen.',
  commentsRetry: 'Opnieuw proberen',
  commentsMore: 'Meer reacties tonen',
  commentsShown: (count) => `Getoonde reacties: ${count}`,
  commentsClosed: 'Reageren is niet meer mogelijk.',
  commentReply: 'Antwoorden',
  commentReplyCancel: 'Antwoord annuleren',
  commentInReplyTo: (name) => `In antwoord op ${name}`,
  commentOrphan: 'In antwoord op een reactie die hier niet wordt getoond',
  commentAnonymous: 'Anoniem',
  commentHeld: 'Wacht op goedkeuring',
  commentDeleted: 'Deze reactie is verwijderd.',
  commentLink: 'Link naar reactie',
  commentsSort: 'Sorteren op',
  commentsOldest: 'Oudste eerst',
  commentsNewest: 'Nieuwste eerst',
  commentsPopular: 'Populairste eerst',
  commentsNew: (count, written) =>
    `${written} ${plural(count, { one: 'nieuwe reactie', other: 'nieuwe reacties' })}`,
  commentsOffline: 'U bent offline. De reacties worden geladen zodra er weer verbinding is.',
  commentVoteUp: 'Vind ik goed',
  commentVoteDown: 'Vind ik niet goed',
  commentEdited: 'Bewerkt',
  commentSave: 'Opslaan',
  commentEditCancel: 'Annuleren',
  commentDelete: 'Verwijderen',
  commentDeleteSure: 'Deze reactie verwijderen?',
  commentActionFailed: 'Dat is niet gelukt. Probeer het opnieuw.',
  commentsEmbed: (host) => `Reacties van ${host} tonen`,
  commentsEmbedNote: (host) => `De reacties staan op ${host}. Als u ze toont, weet die site van uw bezoek.`,
  commentsReplyAt: (host) => `Reageren op ${host}`,
};
