import { pluralOf } from '../internal/plural.js';
import type { Words } from './en.js';

const plural = pluralOf('fr');
const minutes = { one: 'minute', other: 'minutes' };
const left = { one: 'caractère restant', other: 'caractères restants' };
const over = { one: 'caractère en trop', other: 'caractères en trop' };

/** French: a narrow no-break space before : ; ! ? and inside « ». */
export const words: Words = {
  // breadcrumb
  breadcrumb: 'Fil d’Ariane',

  // byline
  by: 'Par',
  publishedOn: (date) => `Publié le ${date}`,
  updatedOn: (date) => `Mis à jour le ${date}`,
  updatedAt: (time) => `Mis à jour à ${time}`,

  // reading time
  readingTime: (fast, slow, fastWritten, slowWritten) =>
    fast === slow
      ? `${slowWritten}\u00A0${plural(slow, minutes)} de lecture`
      : `${fastWritten} à ${slowWritten}\u00A0minutes de lecture`,

  // summary
  summary: 'L’essentiel',
  summaryGeneratedReviewed: 'Résumé généré par une IA et relu par un journaliste.',
  summaryGenerated: 'Résumé généré par une IA.',
  summaryAssistedReviewed: 'Résumé rédigé avec l’aide d’une IA et relu par un journaliste.',
  summaryAssisted: 'Résumé rédigé avec l’aide d’une IA.',

  // figure
  imageCredit: 'Source de l’image\u202F:',

  // read also, related
  readAlso: 'À lire aussi\u202F:',
  related: 'Sur le même sujet',
  skip: (name) => `Passer «\u202F${name}\u202F»`,

  // comment form
  commentHeading: 'Laisser un commentaire',
  commentRequiredNote: 'Les champs obligatoires sont marqués d’un *',
  commentText: 'Commentaire',
  commentName: 'Nom',
  commentEmail: 'Adresse e-mail',
  commentUrl: 'Site web',
  commentOptional: '(facultatif)',
  commentEmailHint: 'Votre adresse e-mail ne sera pas publiée.',
  commentConsent:
    'Enregistrer mon nom, mon adresse e-mail et mon site web dans ce navigateur pour mon prochain commentaire.',
  commentSubmit: 'Publier le commentaire',
  commentPrivacy: 'Les commentaires sont vérifiés contre le spam avant leur publication.',
  commentErrors: 'Un problème est survenu',
  commentErrorPrefix: 'Erreur\u202F:',
  commentTextMissing: 'Écrivez un commentaire',
  commentNameMissing: 'Indiquez votre nom',
  commentEmailMissing: 'Indiquez votre adresse e-mail',
  commentEmailInvalid: 'Indiquez une adresse e-mail valable, par exemple nom@example.com',
  commentUrlInvalid: 'Indiquez une adresse web valable, par exemple https://example.com',
  commentTooLong: (most) => `N’utilisez pas plus de ${most} caractères`,
  commentFieldMissing: (label) => `Remplissez le champ «\u202F${label}\u202F»`,
  commentFieldInvalid: (label) => `Vérifiez le champ «\u202F${label}\u202F»`,
  commentCharactersLeft: (count, written) => `${written} ${plural(count, left)}`,
  commentCharactersOver: (count, written) => `${written} ${plural(count, over)}`,

  // comments
  comments: 'Commentaires',
  commentsLoading: 'Chargement des commentaires…',
  commentsEmpty: 'Aucun commentaire pour l’instant.',
  commentsFailed: 'Les commentaires n’ont pas pu être chargés.',
  commentsRetry: 'Réessayer',
  commentsMore: 'Afficher plus de commentaires',
  commentsShown: (count) => `Commentaires affichés\u202F: ${count}`,
  commentsClosed: 'Les commentaires sont fermés.',
  commentReply: 'Répondre',
  commentReplyCancel: 'Annuler la réponse',
  commentInReplyTo: (name) => `En réponse à ${name}`,
  commentOrphan: 'En réponse à un commentaire qui n’est pas affiché ici',
  commentAnonymous: 'Anonyme',
  commentHeld: 'En attente de validation',
  commentDeleted: 'Ce commentaire a été supprimé.',
  commentLink: 'Lien vers le commentaire',
  commentsSort: 'Trier par',
  commentsOldest: 'Plus anciens',
  commentsNewest: 'Plus récents',
  commentsPopular: 'Plus populaires',
  commentsNew: (count, written) =>
    `${written} ${plural(count, { one: 'nouveau commentaire', other: 'nouveaux commentaires' })}`,
  commentsOffline: 'Vous êtes hors ligne. Les commentaires seront chargés au retour de la connexion.',
  commentVoteUp: 'J’aime',
  commentVoteDown: 'Je n’aime pas',
  commentEdited: 'Modifié',
  commentEdit: 'Modifier',
  commentSave: 'Enregistrer',
  commentEditCancel: 'Annuler',
  commentDelete: 'Supprimer',
  commentDeleteSure: 'Supprimer ce commentaire\u202F?',
  commentActionFailed: 'Cela n’a pas fonctionné. Réessayez.',
  commentsEmbed: (host) => `Afficher les commentaires de ${host}`,
  commentsEmbedNote: (host) =>
    `Les commentaires se trouvent sur ${host}. En les affichant, vous faites connaître votre visite à ce site.`,
};
