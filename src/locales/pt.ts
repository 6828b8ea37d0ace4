import { pluralOf } from '../internal/plural.js';
import type { Words } from './en.js';

const plural = pluralOf('pt');
const minutes = { one: 'minuto', other: 'minutos' };
const remain = { one: 'Resta', other: 'Restam' };
const characters = { one: 'caractere', other: 'caracteres' };

/** Portuguese, in words that hold on both sides of the Atlantic where there are such. */
export const words: Words = {
  // breadcrumb
  breadcrumb: 'Trilha de navegação',

  // byline
  by: 'Por',
  publishedOn: (date) => `Publicado em ${date}`,
  updatedOn: (date) => `Atualizado em ${date}`,
  updatedAt: (time) => `Hora da atualização: ${time}`,

  // reading time
  readingTime: (fast, slow, fastWritten, slowWritten) =>
    fast === slow
      ? `${slowWritten} ${plural(slow, minutes)} de leitura`
      : `De ${fastWritten} a ${slowWritten} minutos de leitura`,

  // summary
  summary: 'Em resumo',
  summaryGeneratedReviewed: 'Este resumo foi gerado por inteligência artificial e revisto por um jornalista.',
  summaryGenerated: 'Este resumo foi gerado por inteligência artificial.',
  summaryAssistedReviewed:
    'Este resumo foi escrito com a ajuda de inteligência artificial e revisto por um jornalista.',
  summaryAssisted: 'Este resumo foi escrito com a ajuda de inteligência artificial.',

  // figure
  imageCredit: 'Fonte da imagem:',

  // read also, related
  readAlso: 'Leia também:',
  related: 'Artigos relacionados',
  skip: (name) => `Pular “${name}”`,

  // comment form
  commentHeading: 'Deixe um comentário',
  commentRequiredNote: 'Os campos obrigatórios estão marcados com *',
  commentText: 'Comentário',
  commentName: 'Nome',
  commentEmail: 'E-mail',
  commentUrl: 'Site',
  commentOptional: '(opcional)',
  commentEmailHint: 'O seu endereço de e-mail não será publicado.',
  commentConsent:
    'Salvar meu nome, meu e-mail e meu site neste navegador para a próxima vez que eu comentar.',
  commentSubmit: 'Publicar comentário',
  commentPrivacy: 'Os comentários são verificados contra spam antes de serem publicados.',
  commentErrors: 'Há um problema',
  commentErrorPrefix: 'Erro:',
  commentTextMissing: 'Escreva um comentário',
  commentNameMissing: 'Digite o seu nome',
  commentEmailMissing: 'Digite o seu endereço de e-mail',
  commentEmailInvalid: 'Digite um endereço de e-mail válido, como nome@example.com',
  commentUrlInvalid: 'Digite um endereço de site válido, como https://example.com',
  commentTooLong: (most) => `Use no máximo ${most} caracteres`,
  commentFieldMissing: (label) => `Preencha o campo “${label}”`,
  commentFieldInvalid: (label) => `Verifique o campo “${label}”`,
  commentCharactersLeft: (count, written) =>
    `${plural(count, remain)} ${written} ${plural(count, characters)}`,
  commentCharactersOver: (count, written) => `${written} ${plural(count, characters)} a mais`,
};
