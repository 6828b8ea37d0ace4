import { element } from '../../internal/element.js';
import type { CommentNode } from '../../model/comment-thread.js';
import { anchorOf, commentArticle, type CommentInk } from './comment-article.js';

/** The deepest level that is indented: a phone has no width for more. Below it, words tell who answers whom. */
export const DEEPEST = 2;

/** How many comments stand together; a full group is laid out only when the reader is near. */
const GROUP = 20;

/** How many comments are written at once: after them the page gets its turn. */
const SLICE = 100;

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** A comment that stands in the list, and what it was written from. */
interface Item {
  readonly item: HTMLLIElement;
  node?: CommentNode;
  key?: string;
  article?: HTMLElement;
}

/** What became of a rendering. */
export interface Rendered {
  /** False where there is more to write: render again, soon. */
  readonly isDone: boolean;
  /** The first comment that is new. */
  readonly first?: HTMLLIElement;
}

/**
 * The list of comments, in groups. Comments that stand in it stay where they are, and as they are, when others come
 * between them.
 */
export class CommentList {
  // One list for assistive technology, whatever its groups; said outright, since one engine takes a list without
  // markers for no list.
  readonly list = element('div', { role: 'list' });
  readonly #items = new Map<string, Item>();
  #ink!: CommentInk;
  #nodes?: readonly CommentNode[];
  #room = 0;
  #first?: HTMLLIElement;
  /** False where something waits to be written: more than there was room for, or under what a reader is writing. */
  #isWhole = false;

  /**
   * Brings the list up to date, or a part of it.
   * @param nodes - The conversations, built with `DEEPEST`.
   * @param ink - What comments are written with.
   */
  render(nodes: readonly CommentNode[], ink: CommentInk): Rendered {
    if (this.#isWhole && nodes === this.#nodes && ink.key === this.#ink.key) return { isDone: true };
    this.#ink = ink;
    this.#room = SLICE;
    this.#first = undefined;
    this.#isWhole = true;
    if (nodes !== this.#nodes && this.#forget(nodes)) this.#nodes = nodes;
    this.#fill(this.list, nodes);
    const isDone = this.#room >= 0;
    this.#isWhole &&= isDone;
    for (const group of isDone ? this.list.querySelectorAll('ol:empty') : []) group.remove();
    return { isDone, first: this.#first };
  }

  /** Takes away what is in no conversation any more; false where a reader is still writing in something of it. */
  #forget(nodes: readonly CommentNode[]): boolean {
    const kept = new Set(descendants(nodes).map(({ comment }) => comment.id));
    let isDone = true;
    for (const [id, { item }] of this.#items) {
      if (kept.has(id)) continue;
      if (item.querySelector('textarea')) isDone = false;
      else {
        item.remove();
        this.#items.delete(id);
      }
    }
    return isDone;
  }

  /** Puts conversations into the groups below a box: the list, or the item of the comment that they answer. */
  #fill(box: HTMLElement, nodes: readonly CommentNode[]): void {
    const mine = new Set<Node | undefined>(nodes.map(({ comment }) => this.#items.get(comment.id)?.item));
    let group: HTMLElement | undefined;
    let last: Node | undefined;
    let size = 0;
    for (const node of nodes) {
      const item = this.#item(node);
      if (!item) return;
      mine.add(item);
      const home = item.parentElement;
      if (home && home !== group && home.parentElement === box && isAfter(home, group)) group = home;
      else if (!group || (home !== group && size >= GROUP)) group = this.#group(box, group);
      // In a group that is only now begun nothing has been placed.
      if (last?.parentNode !== group) [last, size] = [undefined, 0];
      let next = last ? last.nextSibling : group.firstChild;
      // What does not belong here any more is taken by where it belongs.
      while (next && !mine.has(next)) next = next.nextSibling;
      if (next !== item) group.insertBefore(item, next);
      last = item;
      size += node.size;
      if (size >= GROUP) group.classList.add('group');
      this.#fill(item, below(node));
      if (this.#room < 0) return;
    }
  }

  #group(box: HTMLElement, previous?: HTMLElement): HTMLElement {
    const isTop = box === this.list;
    const first = previous ? null : box.querySelector<HTMLElement>(':scope > ol');
    if (first && first.childElementCount < GROUP) return first;
    const group = element('ol', { class: isTop && 'comments', role: isTop ? 'none' : 'list' });
    const before = previous ?? (isTop ? null : box.firstElementChild);
    if (before) before.after(group);
    else box.prepend(group);
    return group;
  }

  /** The item of a comment, as it is now; undefined where it must wait for the next turn. */
  #item(node: CommentNode): HTMLLIElement | undefined {
    const { comment } = node;
    let known = this.#items.get(comment.id);
    if (!known) {
      if (--this.#room < 0) return undefined;
      known = { item: element('li', { id: anchorOf(comment.id), role: 'listitem' }) };
      this.#items.set(comment.id, known);
      this.#first ??= known.item;
    }
    this.#draw(known, node);
    return known.item;
  }

  #draw(known: Item, node: CommentNode): void {
    const ink = this.#ink;
    // Most of a long list is as it was: that must cost next to nothing.
    const isDrawn = known.key === ink.key && known.node && isAlike(known.node, node);
    // What a reader is writing in it stays.
    if (!isDrawn && known.article?.querySelector('textarea')) {
      this.#isWhole = false;
      return;
    }
    known.node = node;
    known.key = ink.key;
    if (isDrawn) return;
    const article = commentArticle(node, ink);
    if (known.article) replaceArticle(known.article, article);
    else known.item.prepend(article);
    known.article = article;
  }
}

/** Puts a comment in the place of what it was; a reader who is at one of its actions stays there. */
export function replaceArticle(old: Element, article: HTMLElement): void {
  const { activeElement } = old.getRootNode() as Document;
  const action = old.contains(activeElement) && activeElement?.getAttribute('data-news-action');
  old.replaceWith(article);
  if (action) article.querySelector<HTMLElement>(`[data-news-action="${action}"]`)?.focus();
}

/** True where two comments are written the same. Those that were not read again are the same object. */
const isAlike = (one: CommentNode, other: CommentNode): boolean =>
  one.depth === other.depth &&
  one.orphan === other.orphan &&
  (one.comment === other.comment || JSON.stringify(one.comment) === JSON.stringify(other.comment));

/** True where a group stands behind another of the same box. */
const isAfter = (group: Node, other: Node | undefined): boolean =>
  !other || (other.compareDocumentPosition(group) & FOLLOWING) > 0;

/** What stands below a comment: its replies, and at the deepest level all of theirs. */
const below = ({ level, replies }: CommentNode): readonly CommentNode[] =>
  level >= DEEPEST ? [] : level + 1 < DEEPEST ? replies : descendants(replies);

/** All comments of conversations, each with its replies. Without recursion: a chain of thousands is a list here. */
export function descendants(nodes: readonly CommentNode[]): CommentNode[] {
  const found: CommentNode[] = [];
  const open = [...nodes].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next);
    for (let index = next.replies.length; index--;) open.push(next.replies[index] as CommentNode);
  }
  return found;
}
