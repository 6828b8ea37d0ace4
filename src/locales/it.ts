import { pluralOf } from '../internal/plural.js';
import type { Words } from './en.js';

const plural = pluralOf('it');
const minutes = { one: 'minuto', other: 'minuti' };
const left = { one: 'carattere disponibile', other: 'caratteri disponibili' };
const over = { one: 'carattere di troppo', other: 'caratteri di troppo' };
const characters = { one: 'carattere', other: 'caratteri' };
const seconds = { one: 'secondo', other: 'secondi' };

/** Italian. */
export const words: Words = {
  // breadcrumb
  breadcrumb: 'Percorso di navigazione',

  // byline
  by: 'Di',
  publishedOn: (date) => `Pubblicato: ${date}`,
  updatedOn: (date) => `Aggiornato: ${date}`,
  updatedAt: (time) => `Aggiornato alle ore ${time}`,

  // reading time
  readingTime: (fast, slow, fastWritten, slowWritten) =>
    fast === slow
      ? `${slowWritten} ${plural(slow, minutes)} di lettura`
      : `Da ${fastWritten} a ${slowWritten} minuti di lettura`,

  // summary
  summary: 'In breve',
  summaryGeneratedReviewed: 'Riassunto generato dall’IA e riletto da un giornalista.',
  summaryGenerated: 'Riassunto generato dall’IA.',
  summaryAssistedReviewed: 'Riassunto scritto con l’IA e riletto da un giornalista.',
  summaryAssisted: 'Riassunto scritto con l’aiuto dell’IA.',

  // figure
  imageCredit: 'Fonte dell’immagine:',

  // read also, related
  readAlso: 'Leggi anche:',
  related: 'Sullo stesso argomento',
  skip: (name) => `Salta «${name}»`,

  // comment form
  commentHeading: 'Lascia un commento',
  commentRequiredNote: 'I campi obbligatori sono contrassegnati con *',
  commentText: 'Commento',
  commentName: 'Nome',
  commentEmail: 'Indirizzo e-mail',
  commentUrl: 'Sito web',
  commentOptional: '(facoltativo)',
  commentEmailHint: 'Il tuo indirizzo e-mail non sarà pubblicato.',
  commentConsent:
    'Salva il mio nome, il mio indirizzo e-mail e il mio sito web in questo browser per il prossimo commento.',
  commentSubmit: 'Pubblica il commento',
  commentErrors: 'C’è un problema',
  commentErrorPrefix: 'Errore:',
  commentTextMissing: 'Scrivi un commento',
  commentNameMissing: 'Inserisci il tuo nome',
  commentEmailMissing: 'Inserisci il tuo indirizzo e-mail',
  commentEmailInvalid: 'Inserisci un indirizzo e-mail valido, per esempio nome@example.com',
  commentUrlInvalid: 'Inserisci un indirizzo web valido, per esempio https://example.com',
  commentTooLong: (most) => `Non usare più di ${most} caratteri`,
  commentFieldMissing: (label) => `Compila il campo «${label}»`,
  commentFieldInvalid: (label) => `Controlla il campo «${label}»`,
  commentCharactersLeft: (count, written) => `${written} ${plural(count, left)}`,
  commentCharactersOver: (count, written) => `${written} ${plural(count, over)}`,
  commentTooShort: (count, written) => `Scrivi almeno ${written} ${plural(count, characters)}`,
  commentSending: 'Invio del commento in corso…',
  commentConfirming: 'Verifica dell’arrivo del commento in corso…',
  commentPublished: 'Il tuo commento è stato pubblicato.',
  commentGoTo: 'Vai al tuo commento',
  commentWaiting: 'Il tuo commento è stato ricevuto ed è in attesa di approvazione.',
  commentUncertain: 'Non è stato possibile sapere se il tuo commento è arrivato. Potrebbe ancora comparire.',
  commentOffline: 'Sei offline. Il tuo commento è conservato qui e sarà inviato quando tornerai online.',
  commentStopWaiting: 'Non aspettare più',
  commentSendAgain: 'Invia di nuovo',
  commentSendNow: 'Prova ora',
  commentEdit: 'Modifica',
  commentDiscard: 'Elimina il commento',
  commentUnsent: 'Non è stato possibile inviare il tuo commento. È conservato qui; riprova.',
  commentRefused: 'Il commento non è stato accettato.',
  commentTooFast: 'Stai commentando troppo in fretta. Aspetta un po’, poi invia di nuovo il commento.',
  commentTooFastFor: (count, written) =>
    `Stai commentando troppo in fretta. Invia di nuovo il commento tra ${written} ${plural(count, seconds)}.`,
  commentDuplicate: 'Hai già pubblicato questo commento.',
  commentLoginRequired: 'Accedi per commentare.',
  commentOverlong: 'Accorcia questo testo: è più lungo di quanto consentito',
  commentParentMissing: 'Il commento a cui rispondi non c’è più.',
  commentSpam: 'Questo testo è stato scambiato per spam. Modificalo e invialo di nuovo.',
  commentForbidden: 'Non puoi commentare qui.',
  commentDraftSaved: 'Bozza salvata',
  commentDraftRestored: 'La tua bozza è stata ripristinata',
  commentDraftFleeting: 'Questa bozza dura solo finché la pagina è aperta.',
  commentDraftDiscard: 'Elimina la bozza',
  commentDraftKept: 'Quello che hai scritto è conservato qui, per essere copiato.',
  commentCopy: 'Copia il testo',
  commentCopied: 'Testo copiato',
  commentTrap: 'Lascia vuoto questo campo',

  // comments
  comments: 'Commenti',
  commentsLoading: 'Caricamento dei commenti…',
  commentsEmpty: 'Ancora nessun commento.',
  commentsFailed: 'Non è stato possibile caricare i commenti.',
  commentsRetry: 'Riprova',
  commentsMore: 'Mostra altri commenti',
  commentsShown: (count) => `Commenti mostrati: ${count}`,
  commentsClosed: 'I commenti sono chiusi.',
  commentReply: 'Rispondi',
  commentReplyCancel: 'Annulla la risposta',
  commentInReplyTo: (name) => `In risposta a ${name}`,
  commentOrphan: 'In risposta a un commento che qui non è mostrato',
  commentAnonymous: 'Anonimo',
  commentHeld: 'In attesa di approvazione',
  commentDeleted: 'Questo commento è stato eliminato.',
  commentLink: 'Link al commento',
  commentsSort: 'Ordina per',
  commentsOldest: 'Meno recenti',
  commentsNewest: 'Più recenti',
  commentsPopular: 'Più popolari',
  commentsNew: (count, written) =>
    `${written} ${plural(count, { one: 'nuovo commento', other: 'nuovi commenti' })}`,
  commentsOffline: 'Non c’è connessione. I commenti verranno caricati al suo ritorno.',
  commentVoteUp: 'Mi piace',
  commentVoteDown: 'Non mi piace',
  commentEdited: 'Modificato',
  commentSave: 'Salva',
  commentEditCancel: 'Annulla',
  commentDelete: 'Elimina',
  commentDeleteSure: 'Eliminare questo commento?',
  commentActionFailed: 'Non ha funzionato. Riprova.',
  commentsEmbed: (host) => `Mostra i commenti di ${host}`,
  commentsEmbedNote: (host) =>
    `I commenti si trovano su ${host}. Se li mostri, quel sito saprà della tua visita.`,
  commentsReplyAt: (host) => `Rispondi su ${host}`,
};
