import { element } from '../../internal/element.js';
import type { Comment } from '../../model/comment.js';
import { anchorOf, commentArticle, type CommentInk } from './comment-article.js';
import { DEEPEST, descendants, replaceArticle } from './comment-list.js';
import type { ThreadState, ThreadView } from './thread-section.js';

/** An item of the author's: `<li id="comment-7">`, or an `<article>` or `<div>` with WordPress's other id in it. */
const ITEM = /^(?:div-)?comment-(\d[\w-]*)$/;

const ITEMS = ':is(li, article, div)[id*="comment-"]:not(news-comment-form *)';

/** What leads to the form: WordPress's own link, with or without its class, and a plain one. */
const REPLY_LINK = 'a:is(.comment-reply-link, [href*="replytocom="], [href$="#respond"])';

/** The comment that an item of the author's holds, by its id; undefined for anything else. */
const idOf = (node: Element): string | undefined => ITEM.exec(node.id)?.[1];

/** The comment that something of the author's stands in. */
function writtenIdOf(node: Element): string | undefined {
  for (let item = node.closest(ITEMS); item; item = item.parentElement?.closest(ITEMS) ?? null) {
    const id = idOf(item);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** Comments that the server wrote. They stay as they are; what comes to them is marked as ours. */
export class WrittenThread implements ThreadView {
  readonly #root: Element;
  readonly #isNewestFirst: boolean;
  readonly #reply: (id: string, link: HTMLElement) => boolean;
  /** The author's items by the comment's id, the outermost of each. */
  readonly #written = new Map<string, HTMLElement>();
  readonly #ours = new Map<string, { readonly item: HTMLLIElement; comment: Comment; key: string }>();
  readonly #lists: HTMLElement[] = [];

  /**
   * @param root - What holds the author's comments.
   * @param isNewestFirst - True where the newest stands first.
   * @param reply - The reader wants to answer a comment; false where that cannot be done here.
   */
  constructor(root: Element, isNewestFirst: boolean, reply: (id: string, link: HTMLElement) => boolean) {
    this.#root = root;
    this.#isNewestFirst = isNewestFirst;
    this.#reply = reply;
    // Before a script of the theme's that would move the form.
    root.addEventListener('click', this.#click, true);
    for (const node of root.querySelectorAll<HTMLElement>(ITEMS)) {
      const id = idOf(node);
      if (id !== undefined && !this.#written.has(id)) this.#written.set(id, node.closest('li') ?? node);
    }
  }

  /** The author's comments, as far as their markup tells. */
  read(): Comment[] {
    return [...this.#written].map(([id, item]) => {
      const article = item.querySelector('article') ?? item;
      const date = new Date(article.querySelector('time')?.dateTime ?? NaN);
      return {
        id,
        parent: (item.parentElement && writtenIdOf(item.parentElement)) ?? null,
        author: { name: article.querySelector('.fn, header b')?.textContent.trim() ?? '' },
        created: date.valueOf() ? date.toISOString() : undefined,
        body: { text: bodyOf(article) },
        state: 'published',
      };
    });
  }

  draw({ nodes }: ThreadState, _level: number, ink?: CommentInk): boolean {
    if (!ink) return true;
    const gone = new Set(this.#ours.keys());
    for (const node of descendants(nodes)) {
      const { comment } = node;
      if (this.#written.has(comment.id)) continue;
      gone.delete(comment.id);
      const known = this.#ours.get(comment.id);
      const { key } = ink;
      if (known?.comment === comment && known.key === key) continue;
      if (known?.item.querySelector(':scope > article textarea')) continue;
      const above = node.parent && this.item(node.parent.id);
      const isCapped = above ? depthOf(above, this.#root) >= DEEPEST : false;
      const article = commentArticle({ ...node, capped: isCapped }, ink);
      if (known) {
        const old = known.item.querySelector('article');
        if (old) replaceArticle(old, article);
        Object.assign(known, { comment, key });
        continue;
      }
      const item = element('li', { id: anchorOf(comment.id), 'data-news-rendered': true }, article);
      this.#ours.set(comment.id, { item, comment, key });
      if (above && isCapped) above.parentElement?.append(item);
      else if (above || !this.#isNewestFirst) this.#listFor(above ?? null).append(item);
      else this.#listFor(null).prepend(item);
    }
    for (const id of gone) {
      this.#ours.get(id)?.item.remove();
      this.#ours.delete(id);
    }
    return true;
  }

  item(id: string): HTMLElement | null {
    return this.#written.get(id) ?? this.#ours.get(id)?.item ?? null;
  }

  remove(): void {
    this.#root.removeEventListener('click', this.#click, true);
    for (const { item } of this.#ours.values()) item.remove();
    for (const list of this.#lists) list.remove();
    this.#ours.clear();
  }

  readonly #click = (event: Event): void => {
    const { button, ctrlKey, metaKey, shiftKey, target } = event as MouseEvent;
    if (button || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
    const link = target.closest<HTMLElement>(REPLY_LINK);
    const id = link && writtenIdOf(link);
    if (!link || id == null || !this.#reply(id, link)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** The list of a comment's replies, or of the whole thread; made where the author has none. */
  #listFor(above: HTMLElement | null): HTMLElement {
    const there = above ? above.querySelector<HTMLElement>(':scope > :is(ol, ul)') : this.#topList();
    if (there) return there;
    const list = element('ol', { class: !above && 'comments', 'data-news-rendered': true });
    this.#lists.push(list);
    if (above) above.append(list);
    else {
      const form = this.#root.querySelector('news-comment-form');
      if (form) form.before(list);
      else this.#root.append(list);
    }
    return list;
  }

  #topList(): HTMLElement | null {
    const [first] = this.#written.values();
    let list = this.#root.matches('ol')
      ? this.#root
      : (first?.closest('ol, ul') ?? this.#root.querySelector(':is(ol, ul).comments'));
    // A long thread stands in several lists, one after the other.
    if (!this.#isNewestFirst)
      while (list?.nextElementSibling?.matches('ol, ul')) list = list.nextElementSibling;
    return list as HTMLElement | null;
  }
}

/** How many comments a comment stands below. */
function depthOf(item: HTMLElement, root: Element): number {
  let depth = 0;
  for (let above = item.parentElement?.closest('li'); above && root.contains(above); depth++)
    above = above.parentElement?.closest('li');
  return depth;
}

/** What a comment says, without who says it and what can be done with it. */
function bodyOf(article: Element): string {
  const content = article.querySelector('.comment-content');
  if (content) return content.textContent;
  return [...article.children]
    .filter((child) => !child.matches('header, footer, .actions, .reply, ol, ul'))
    .map((child) => child.textContent)
    .join('\n');
}
