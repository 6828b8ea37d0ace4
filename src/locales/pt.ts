import { pluralOf } from '../internal/plural.js';
import type { Words } from './en.js';

const plural = pluralOf('pt');
const minutes = { one: 'minuto', other: 'minutos' };
const remain = { one: 'Resta', other: 'Restam' };
const characters = { one: 'caractere', other: 'caracteres' };
const seconds = { one: 'segundo', other: 'segundos' };

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
  summaryGeneratedReviewed: 'Resumo gerado por IA e revisto por um jornalista.',
  summaryGenerated: 'Resumo gerado por IA.',
  summaryAssistedReviewed: 'Resumo escrito com a ajuda de IA e revisto por um jornalista.',
  summaryAssisted: 'Resumo escrito com a ajuda de IA.',

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
  commentTooShort: (count, written) => `Escreva pelo menos ${written} ${plural(count, characters)}`,
  commentSending: 'Enviando o seu comentário…',
  commentConfirming: 'Verificando se o seu comentário chegou…',
  commentPublished: 'O seu comentário foi publicado.',
  commentGoTo: 'Ir para o seu comentário',
  commentWaiting: 'O seu comentário foi recebido e aguarda aprovação.',
  commentUncertain: 'Não foi possível saber se o seu comentário chegou. Ele ainda pode aparecer.',
  commentOffline:
    'Sem ligação à internet. O seu comentário está guardado aqui e será enviado quando a ligação voltar.',
  commentStopWaiting: 'Parar de esperar',
  commentSendAgain: 'Enviar de novo',
  commentSendNow: 'Tentar agora',
  commentEdit: 'Editar',
  commentDiscard: 'Descartar o comentário',
  commentUnsent: 'Não foi possível enviar o seu comentário. Está guardado aqui; tente de novo.',
  commentRefused: 'O comentário não foi aceito.',
  commentTooFast: 'Os comentários estão sendo enviados rápido demais. Espere um pouco e envie de novo.',
  commentTooFastFor: (count, written) =>
    `Os comentários estão sendo enviados rápido demais. Envie de novo daqui a ${written} ${plural(count, seconds)}.`,
  commentDuplicate: 'Já publicou este comentário.',
  commentLoginRequired: 'Entre na sua conta para comentar.',
  commentOverlong: 'Encurte este texto: é mais longo do que o permitido',
  commentParentMissing: 'O comentário a que responde já não existe.',
  commentSpam: 'Este texto foi tomado por spam. Altere-o e envie de novo.',
  commentForbidden: 'Não pode comentar aqui.',
  commentDraftSaved: 'Rascunho guardado',
  commentDraftRestored: 'O seu rascunho foi recuperado',
  commentDraftFleeting: 'Este rascunho só dura enquanto a página estiver aberta.',
  commentDraftDiscard: 'Descartar o rascunho',
  commentDraftKept: 'O que escreveu está guardado aqui para copiar.',
  commentCopy: 'Copiar o texto',
  commentCopied: 'Texto copiado',
  commentTrap: 'Deixe este campo vazio',

  // comments
  comments: 'Comentários',
  commentsLoading: 'Carregando comentários…',
  commentsEmpty: 'Ainda não há comentários.',
  commentsFailed: 'Não foi possível carregar os comentários.',
  commentsRetry: 'Tentar de novo',
  commentsMore: 'Mostrar mais comentários',
  commentsShown: (count) => `Comentários exibidos: ${count}`,
  commentsClosed: 'Os comentários estão encerrados.',
  commentReply: 'Responder',
  commentReplyCancel: 'Cancelar resposta',
  commentInReplyTo: (name) => `Em resposta a ${name}`,
  commentOrphan: 'Em resposta a um comentário que não é exibido aqui',
  commentAnonymous: 'Anônimo',
  commentHeld: 'Aguardando aprovação',
  commentDeleted: 'Este comentário foi excluído.',
  commentLink: 'Link para o comentário',
  commentsSort: 'Ordenar por',
  commentsOldest: 'Mais antigos',
  commentsNewest: 'Mais recentes',
  commentsPopular: 'Mais populares',
  commentsNew: (count, written) =>
    `${written} ${plural(count, { one: 'novo comentário', other: 'novos comentários' })}`,
  commentsOffline: 'Sem conexão. Os comentários serão carregados quando ela voltar.',
  commentVoteUp: 'Gostei',
  commentVoteDown: 'Não gostei',
  commentEdited: 'Editado',
  commentSave: 'Salvar',
  commentEditCancel: 'Cancelar',
  commentDelete: 'Excluir',
  commentDeleteSure: 'Excluir este comentário?',
  commentActionFailed: 'Não funcionou. Tente novamente.',
  commentsEmbed: (host) => `Mostrar os comentários de ${host}`,
  commentsEmbedNote: (host) =>
    `Os comentários estão em ${host}. Ao mostrá-los, esse site saberá da sua visita.`,
  commentsReplyAt: (host) => `Responder em ${host}`,
};
