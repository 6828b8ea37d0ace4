import { pluralOf } from '../internal/plural.js';
import type { Words } from './en.js';

const plural = pluralOf('nl');
const minutes = { one: 'minuut', other: 'minuten' };
const characters = { one: 'teken', other: 'tekens' };

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
  commentPrivacy: 'Reacties worden voor plaatsing op spam gecontroleerd.',
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
  commentEdit: 'Bewerken',
  commentSave: 'Opslaan',
  commentEditCancel: 'Annuleren',
  commentDelete: 'Verwijderen',
  commentDeleteSure: 'Deze reactie verwijderen?',
  commentActionFailed: 'Dat is niet gelukt. Probeer het opnieuw.',
  commentsEmbed: (host) => `Reacties van ${host} tonen`,
  commentsEmbedNote: (host) => `De reacties staan op ${host}. Als u ze toont, weet die site van uw bezoek.`,
};
