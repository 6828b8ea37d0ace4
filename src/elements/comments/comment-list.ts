import { element } from '../../internal/element.js';
import type { CommentNode } from '../../model/comment-thread.js';
import { anchorOf, commentArticle, type CommentInk } from './comment-article.js';

/** The deepest level that is indented: a phone has no width for more. Below it, words tell who answers whom. */
export const DEEPEST = 2;

/** A comment that stands in the list, and what it was written from. */
interface Item {
  readonly item: HTMLLIElement;
  readonly replies: HTMLOListElement;
  drawn: string;
  article?: HTMLElement;
  node?: CommentNode;
}

/** The list of comments. Comments that stand in it stay where they are, and as they are, when others come between them. */
export class CommentList {
  // Said outright: one engine takes a list without markers for no list.
  readonly list = element('ol', { class: 'comments', role: 'list' });
  readonly #items = new Map<string, Item>();

  /**
   * Brings the list up to date.
   * @param nodes - The conversations, built with `DEEPEST`.
   * @param ink - What comments are written with.
   * @returns The items that are new, in the order of the page.
   */
  render(nodes: readonly CommentNode[], ink: CommentInk): HTMLLIElement[] {
    const before = new Set([...this.list.querySelectorAll('li')]);
    this.#fill(this.list, nodes, ink);
    return [...this.list.querySelectorAll('li')].filter((item) => item.id && !before.has(item));
  }

  #fill(list: HTMLOListElement, nodes: readonly CommentNode[], ink: CommentInk): void {
    let next = list.firstChild;
    const items = nodes.map((node) => this.#item(node, ink));
    for (const { item } of items) {
      if (item === next) next = next.nextSibling;
      else list.insertBefore(item, next);
    }
    while (next) {
      const gone = next;
      next = next.nextSibling;
      gone.remove();
    }
    // After the list itself: a reply that stood in it as an orphan is taken from it here.
    for (const { item, replies, node } of items) {
      const below =
        !node || node.level >= DEEPEST ? [] : node.level + 1 < DEEPEST ? node.replies : descendants(node);
      this.#fill(replies, below, ink);
      if (!below.length) replies.remove();
      else if (!replies.isConnected || replies.parentNode !== item) item.append(replies);
    }
  }

  #item(node: CommentNode, ink: CommentInk): Item {
    const { comment } = node;
    const known: Item = this.#items.get(comment.id) ?? {
      item: element('li', { id: anchorOf(comment.id) }),
      replies: element('ol', { role: 'list' }),
      drawn: '',
    };
    this.#items.set(comment.id, known);
    known.node = node;
    const drawn = JSON.stringify([
      ink.words.lang(),
      comment,
      node.orphan,
      node.capped && node.parent?.author.name,
      ink.canReply(node),
    ]);
    if (drawn === known.drawn) return known;
    const article = commentArticle(node, ink);
    if (known.article) known.article.replaceWith(article);
    else known.item.prepend(article);
    known.article = article;
    known.drawn = drawn;
    return known;
  }
}

/** All replies below a comment, each conversation together. Without recursion: a chain of thousands is a list here. */
function descendants(node: CommentNode): CommentNode[] {
  const found: CommentNode[] = [];
  const open = [...node.replies].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next);
    open.push(...[...next.replies].reverse());
  }
  return found;
}
