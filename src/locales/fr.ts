import { pluralOf } from '../internal/plural.js';
import type { Words } from './en.js';

const plural = pluralOf('fr');
const minutes = { one: 'minute', other: 'minutes' };
const left = { one: 'caractère restant', other: 'caractères restants' };
const over = { one: 'caractère en trop', other: 'caractères en trop' };
const characters = { one: 'caractère', other: 'caractères' };
const seconds = { one: 'seconde', other: 'secondes' };

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
  commentTooShort: (count, written) => `Écrivez au moins ${written}\u00A0${plural(count, characters)}`,
  commentSending: 'Envoi de votre commentaire…',
  commentConfirming: 'Vérification de l’arrivée de votre commentaire…',
  commentPublished: 'Votre commentaire est publié.',
  commentGoTo: 'Aller à votre commentaire',
  commentWaiting: 'Votre commentaire a été reçu et attend d’être validé.',
  commentUncertain: 'Impossible de savoir si votre commentaire est arrivé. Il peut encore apparaître.',
  commentOffline:
    'Vous êtes hors ligne. Votre commentaire est conservé ici et sera envoyé dès que la connexion reviendra.',
  commentStopWaiting: 'Ne plus attendre',
  commentSendAgain: 'Envoyer de nouveau',
  commentSendNow: 'Essayer maintenant',
  commentEdit: 'Modifier',
  commentDiscard: 'Supprimer le commentaire',
  commentUnsent: 'Votre commentaire n’a pas pu être envoyé. Il est conservé ici\u202F; veuillez réessayer.',
  commentRefused: 'Le commentaire n’a pas été accepté.',
  commentTooFast: 'Vous commentez trop vite. Patientez un peu, puis envoyez de nouveau le commentaire.',
  commentTooFastFor: (count, written) =>
    `Vous commentez trop vite. Envoyez de nouveau le commentaire dans ${written}\u00A0${plural(count, seconds)}.`,
  commentDuplicate: 'Vous avez déjà publié ce commentaire.',
  commentLoginRequired: 'Connectez-vous pour commenter.',
  commentOverlong: 'Raccourcissez ce texte\u202F: il est plus long que le site ne l’accepte',
  commentParentMissing: 'Le commentaire auquel vous répondez n’existe plus.',
  commentSpam: 'Ce texte a été pris pour du spam. Modifiez-le, puis envoyez-le de nouveau.',
  commentForbidden: 'Vous ne pouvez pas commenter ici.',
  commentDraftSaved: 'Brouillon enregistré',
  commentDraftRestored: 'Votre brouillon a été rétabli',
  commentDraftFleeting: 'Ce brouillon ne dure que tant que la page reste ouverte.',
  commentDraftDiscard: 'Supprimer le brouillon',
  commentDraftKept: 'Ce que vous aviez écrit est conservé ici, pour être copié.',
  commentCopy: 'Copier le texte',
  commentCopied: 'Texte copié',
  commentTrap: 'Laissez ce champ vide',

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
  commentSave: 'Enregistrer',
  commentEditCancel: 'Annuler',
  commentDelete: 'Supprimer',
  commentDeleteSure: 'Supprimer ce commentaire\u202F?',
  commentActionFailed: 'Cela n’a pas fonctionné. Réessayez.',
  commentsEmbed: (host) => `Afficher les commentaires de ${host}`,
  commentsEmbedNote: (host) =>
    `Les commentaires se trouvent sur ${host}. En les affichant, vous faites connaître votre visite à ce site.`,
  commentsReplyAt: (host) => `Répondre sur ${host}`,
};
