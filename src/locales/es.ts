import { pluralOf } from '../internal/plural.js';
import type { Words } from './en.js';

const plural = pluralOf('es');
const minutes = { one: 'minuto', other: 'minutos' };
const remain = { one: 'Queda', other: 'Quedan' };
const exceed = { one: 'Sobra', other: 'Sobran' };
const characters = { one: 'carácter', other: 'caracteres' };

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
  commentPrivacy: 'Los comentarios se revisan para evitar el correo basura antes de publicarse.',
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
  commentEdit: 'Editar',
  commentSave: 'Guardar',
  commentEditCancel: 'Cancelar',
  commentDelete: 'Eliminar',
  commentDeleteSure: '¿Eliminar este comentario?',
  commentActionFailed: 'No ha funcionado. Inténtelo de nuevo.',
  commentsEmbed: (host) => `Mostrar los comentarios de ${host}`,
  commentsEmbedNote: (host) =>
    `Los comentarios están en ${host}. Al mostrarlos, ese sitio sabrá de su visita.`,
};
