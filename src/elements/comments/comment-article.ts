import type { WordsController } from '../../controllers/words-controller.js';
import { element, type Child } from '../../internal/element.js';
import type { Comment } from '../../model/comment.js';
import type { CommentNode } from '../../model/comment-thread.js';

/** What a comment is written with. */
export interface CommentInk {
  readonly words: WordsController;
  /** Changes with anything here that changes how comments are written. */
  readonly key: string;
  /** Makes nodes of a stranger's HTML. */
  readonly sanitise: (html: string) => DocumentFragment;
  /** True where a comment can be answered here. */
  readonly canReply: (node: CommentNode) => boolean;
  /** The reader wants to answer. */
  readonly reply: (node: CommentNode, button: HTMLElement) => void;
  /** True where the publisher wants the authors' pictures: each is a request to another host. */
  readonly avatars: boolean;
  /** Adds what else can be done with a comment to its row of actions. */
  readonly act?: (node: CommentNode, row: HTMLElement, text: HTMLElement) => void;
}

const isWeb = (address = ''): boolean => /^https?:/i.test(address);

const BLOCKS = 'p, blockquote, pre, ul, ol';

/**
 * The id of a comment's item, as WordPress writes it; an id has no white space.
 * @param id - The comment's.
 */
export const anchorOf = (id: string): string => `comment-${id.replace(/\s+/g, '-')}`;

/** The name to show for a comment's author. */
const nameOf = ({ author }: Comment, words: WordsController): string =>
  author.name.trim() || words.word('commentAnonymous');

/**
 * Whom a comment answers, in words. The name stands apart from them in its own direction.
 * @param parent - The comment that is answered.
 * @param words - The words of the page.
 */
export const toldReply = (parent: Comment, words: WordsController): string =>
  words.word('commentInReplyTo', `\u2068${nameOf(parent, words)}\u2069`);

/**
 * Writes one comment.
 * @param node - The comment in its conversation.
 * @param ink - What it is written with.
 * @returns An `<article>` with header, text and actions.
 */
export function commentArticle(node: CommentNode, ink: CommentInk): HTMLElement {
  const { comment } = node;
  const { words } = ink;
  const label = `${anchorOf(comment.id)}-by`;
  const box = text(comment, ink);
  return element(
    'article',
    { 'aria-labelledby': label },
    element(
      'header',
      { id: label },
      ink.avatars && picture(comment),
      author(comment, words),
      ' ',
      time(comment, words),
      ' ',
      comment.edited && comment.state !== 'deleted' && element('small', {}, words.word('commentEdited')),
      ' ',
      relation(node, words),
      comment.state === 'held' && element('small', { class: 'held' }, words.word('commentHeld')),
    ),
    box,
    actions(node, ink, label, box),
  );
}

/** A picture tells nothing that the name beside it does not. One by plain http would spoil the page's security. */
function picture({ author: { avatar } }: Comment): Child {
  if (!avatar?.startsWith('https:')) return null;
  return element('img', {
    src: avatar,
    alt: '',
    width: 32,
    height: 32,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
  });
}

/** A name may run the other way than the page. */
function author(comment: Comment, words: WordsController): Child {
  const name = nameOf(comment, words);
  const { url } = comment.author;
  if (comment.state === 'deleted' && !comment.author.name) return null;
  if (!isWeb(url)) return element('b', { dir: 'auto' }, name);
  return element('b', {}, element('a', { href: url, rel: 'nofollow ugc noopener', dir: 'auto' }, name));
}

let format: Intl.DateTimeFormat;
let formatLanguage: string;

/** By the reader's own clock: what is near in time is read as "just now". */
function time({ created }: Comment, words: WordsController): Child {
  if (!created) return null;
  const language = words.lang();
  // To make a format takes longer than to write a comment.
  if (language !== formatLanguage)
    format = new Intl.DateTimeFormat((formatLanguage = language), { dateStyle: 'long', timeStyle: 'short' });
  return element('time', { datetime: created }, format.format(new Date(created)));
}

/** Whom it answers, where the indent does not tell. */
function relation({ parent, orphan, capped }: CommentNode, words: WordsController): Child {
  if (orphan) return element('small', {}, words.word('commentOrphan'));
  if (!capped || !parent) return null;
  return element('small', {}, element('a', { href: addressOf(parent) }, toldReply(parent, words)));
}

function text({ state, body }: Comment, { words, sanitise }: CommentInk): HTMLElement {
  const box = element('div', { class: 'text', dir: 'auto' });
  if (state === 'deleted') box.append(element('p', {}, element('em', {}, words.word('commentDeleted'))));
  else if ('html' in body) {
    const written = sanitise(body.html);
    box.append(written.querySelector(BLOCKS) ? written : element('p', {}, written));
  } else box.append(...paragraphs(body.text));
  return box;
}

/** Plain text as paragraphs, its line breaks kept. */
function paragraphs(plain: string): HTMLElement[] {
  return plain
    .trim()
    .split(/(?:\r?\n[^\S\n]*){2,}/)
    .map((paragraph) =>
      element(
        'p',
        {},
        ...paragraph.split(/\r?\n/).flatMap((line, index) => (index ? [element('br'), line] : [line])),
      ),
    );
}

/** The links have the same words under each comment: its header tells them apart. */
function actions(node: CommentNode, ink: CommentInk, label: string, box: HTMLElement): Child {
  const { comment } = node;
  const { words, canReply, reply, act } = ink;
  if (comment.state !== 'published') return null;
  const row = element('p', { class: 'actions' });
  if (canReply(node)) {
    const button = element(
      'button',
      { type: 'button', 'aria-describedby': label, 'data-news-action': 'reply' },
      words.word('commentReply'),
    );
    button.addEventListener('click', () => reply(node, button));
    row.append(button, ' ');
  }
  const href = isWeb(comment.permalink) ? comment.permalink : addressOf(comment);
  row.append(
    element('a', { href, 'aria-describedby': label, 'data-news-action': 'link' }, words.word('commentLink')),
  );
  act?.(node, row, box);
  return row;
}

const addressOf = ({ id }: Comment): string => `#${encodeURIComponent(anchorOf(id))}`;
