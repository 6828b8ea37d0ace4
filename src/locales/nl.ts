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
  summaryGeneratedReviewed:
    'Deze samenvatting is gemaakt door kunstmatige intelligentie en nagelezen door een journalist.',
  summaryGenerated: 'Deze samenvatting is gemaakt door kunstmatige intelligentie.',
  summaryAssistedReviewed:
    'Deze samenvatting is geschreven met hulp van kunstmatige intelligentie en nagelezen door een journalist.',
  summaryAssisted: 'Deze samenvatting is geschreven met hulp van kunstmatige intelligentie.',

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
};
