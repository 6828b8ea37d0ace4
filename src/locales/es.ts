import { pluralOf } from '../internal/plural.js';
import type { Words } from './en.js';

const plural = pluralOf('es');
const minutes = { one: 'minuto', other: 'minutos' };
const remain = { one: 'Queda', other: 'Quedan' };
const exceed = { one: 'Sobra', other: 'Sobran' };
const characters = { one: 'carácter', other: 'caracteres' };
const seconds = { one: 'segundo', other: 'segundos' };

/** Spanish. */
export const words: Words = {
  // breadcrumb
  breadcrumb: 'Ruta de navegación',

  // byline
  by: 'Por',
  publishedOn: (date) => `Publicado el ${date}`,
  updatedOn: (date) => `Actualizado el ${date}`,
  updatedAt: (time) => `Hora de actualización: ${time}`,

  // reading time
  readingTime: (fast, slow, fastWritten, slowWritten) =>
    fast === slow
      ? `${slowWritten} ${plural(slow, minutes)} de lectura`
      : `De ${fastWritten} a ${slowWritten} minutos de lectura`,

  // summary
  summary: 'En breve',
  summaryGeneratedReviewed: 'Resumen generado por IA y revisado por un periodista.',
  summaryGenerated: 'Resumen generado por IA.',
  summaryAssistedReviewed: 'Resumen redactado con ayuda de IA y revisado por un periodista.',
  summaryAssisted: 'Resumen redactado con ayuda de IA.',

  // figure
  imageCredit: 'Fuente de la imagen:',

  // read also, related
  readAlso: 'Lea también:',
  related: 'Artículos relacionados',
  skip: (name) => `Saltar «${name}»`,

  // comment form
  commentHeading: 'Deje un comentario',
  commentRequiredNote: 'Los campos obligatorios están marcados con *',
  commentText: 'Comentario',
  commentName: 'Nombre',
  commentEmail: 'Correo electrónico',
  commentUrl: 'Sitio web',
  commentOptional: '(opcional)',
  commentEmailHint: 'Su dirección de correo electrónico no se publicará.',
  commentConsent:
    'Guardar mi nombre, mi correo electrónico y mi sitio web en este navegador para la próxima vez que comente.',
  commentSubmit: 'Publicar el comentario',
  commentErrors: 'Hay un problema',
  commentErrorPrefix: 'Error:',
  commentTextMissing: 'Escriba un comentario',
  commentNameMissing: 'Escriba su nombre',
  commentEmailMissing: 'Escriba su dirección de correo electrónico',
  commentEmailInvalid: 'Escriba una dirección de correo electrónico válida, como nombre@example.com',
  commentUrlInvalid: 'Escriba una dirección web válida, como https://example.com',
  commentTooLong: (most) => `No use más de ${most} caracteres`,
  commentFieldMissing: (label) => `Rellene el campo «${label}»`,
  commentFieldInvalid: (label) => `Revise el campo «${label}»`,
  commentCharactersLeft: (count, written) =>
    `${plural(count, remain)} ${written} ${plural(count, characters)}`,
  commentCharactersOver: (count, written) =>
    `${plural(count, exceed)} ${written} ${plural(count, characters)}`,
  commentTooShort: (count, written) => `Escriba al menos ${written} ${plural(count, characters)}`,
  commentSending: 'Enviando su comentario…',
  commentConfirming: 'Comprobando si su comentario ha llegado…',
  commentPublished: 'Su comentario se ha publicado.',
  commentGoTo: 'Ir a su comentario',
  commentWaiting: 'Su comentario se ha recibido y está pendiente de aprobación.',
  commentUncertain: 'No se ha podido saber si su comentario ha llegado. Todavía puede aparecer.',
  commentOffline: 'No tiene conexión. Su comentario se conserva aquí y se enviará cuando vuelva a tenerla.',
  commentStopWaiting: 'Dejar de esperar',
  commentSendAgain: 'Enviar de nuevo',
  commentSendNow: 'Intentar ahora',
  commentEdit: 'Editar',
  commentDiscard: 'Descartar el comentario',
  commentUnsent: 'No se ha podido enviar su comentario. Se conserva aquí; inténtelo de nuevo.',
  commentRefused: 'El comentario no se ha aceptado.',
  commentTooFast: 'Comenta demasiado deprisa. Espere un poco y vuelva a enviar el comentario.',
  commentTooFastFor: (count, written) =>
    `Comenta demasiado deprisa. Vuelva a enviar el comentario dentro de ${written} ${plural(count, seconds)}.`,
  commentDuplicate: 'Ya ha publicado este comentario.',
  commentLoginRequired: 'Inicie sesión para comentar.',
  commentOverlong: 'Acorte este texto: es más largo de lo que se admite',
  commentParentMissing: 'El comentario al que responde ya no está.',
  commentSpam: 'Este texto se ha tomado por spam. Cámbielo y envíelo de nuevo.',
  commentForbidden: 'No puede comentar aquí.',
  commentDraftSaved: 'Borrador guardado',
  commentDraftRestored: 'Su borrador se ha recuperado',
  commentDraftFleeting: 'Este borrador solo dura mientras la página esté abierta.',
  commentDraftDiscard: 'Descartar el borrador',
  commentDraftKept: 'Lo que escribió se conserva aquí para que pueda copiarlo.',
  commentCopy: 'Copiar el texto',
  commentCopied: 'Texto copiado',
  commentTrap: 'Deje este campo vacío',

  // comments
  comments: 'Comentarios',
  commentsLoading: 'Cargando comentarios…',
  commentsEmpty: 'Todavía no hay comentarios.',
  commentsFailed: 'No se han podido cargar los comentarios.',
  commentsRetry: 'Volver a intentarlo',
  commentsMore: 'Mostrar más comentarios',
  commentsShown: (count) => `Comentarios mostrados: ${count}`,
  commentsClosed: 'Los comentarios están cerrados.',
  commentReply: 'Responder',
  commentReplyCancel: 'Cancelar la respuesta',
  commentInReplyTo: (name) => `En respuesta a ${name}`,
  commentOrphan: 'En respuesta a un comentario que no se muestra aquí',
  commentAnonymous: 'Anónimo',
  commentHeld: 'Pendiente de aprobación',
  commentDeleted: 'Este comentario se ha eliminado.',
  commentLink: 'Enlace al comentario',
  commentsSort: 'Ordenar por',
  commentsOldest: 'Más antiguos',
  commentsNewest: 'Más recientes',
  commentsPopular: 'Más populares',
  commentsNew: (count, written) =>
    `${written} ${plural(count, { one: 'comentario nuevo', other: 'comentarios nuevos' })}`,
  commentsOffline: 'No hay conexión. Los comentarios se cargarán cuando vuelva.',
  commentVoteUp: 'Me gusta',
  commentVoteDown: 'No me gusta',
  commentEdited: 'Editado',
  commentSave: 'Guardar',
  commentEditCancel: 'Cancelar',
  commentDelete: 'Eliminar',
  commentDeleteSure: '¿Eliminar este comentario?',
  commentActionFailed: 'No ha funcionado. Inténtelo de nuevo.',
  commentsEmbed: (host) => `Mostrar los comentarios de ${host}`,
  commentsEmbedNote: (host) =>
    `Los comentarios están en ${host}. Al mostrarlos, ese sitio sabrá de su visita.`,
  commentsReplyAt: (host) => `Responder en ${host}`,
};
