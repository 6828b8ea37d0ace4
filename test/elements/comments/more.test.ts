import { expect } from '@open-wc/testing';
import { CommentList, DEEPEST } from '../../../src/elements/comments/comment-list.js';
import type { CommentInk } from '../../../src/elements/comments/comment-article.js';
import { ThreadComments } from '../../../src/elements/comments/thread-comments.js';
import type { Comment } from '../../../src/model/comment.js';
import { buildThread } from '../../../src/model/comment-thread.js';

const PAGE = 100;

/** A hundred comments; every third one answers the one before it. */
const pageOf = (number: number): Comment[] =>
  Array.from({ length: PAGE }, (_, index) => {
    const id = number * PAGE + index;
    return {
      id: String(id),
      parent: id % 3 === 2 ? String(id - 1) : null,
      author: { name: `Reader ${id}` },
      body: { html: `<p>Words of ${id}</p>` },
      state: 'published',
    };
  });

/** What a comment is written with; it counts how many comments it was asked about. */
function countingInk() {
  const asked = { written: 0, replies: 0 };
  const ink = {
    words: { word: (key: string) => key, lang: () => 'en' },
    key: 'en',
    avatars: false,
    sanitise: (html: string) => {
      asked.written++;
      return document.createRange().createContextualFragment(html);
    },
    canReply: () => Boolean(++asked.replies),
    reply: () => undefined,
  } as unknown as CommentInk;
  return { asked, ink };
}

/** How many nodes come and go in one turn. */
function changesIn(list: HTMLElement, turn: () => void): { added: number; removed: number } {
  const observer = new MutationObserver(() => undefined);
  observer.observe(list, { childList: true, subtree: true });
  turn();
  const records = observer.takeRecords();
  observer.disconnect();
  return {
    added: records.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0),
    removed: records.reduce((sum, { removedNodes }) => sum + removedNodes.length, 0),
  };
}

describe('one more page of comments', () => {
  const text = JSON.stringify;
  afterEach(() => {
    JSON.stringify = text;
  });

  it('costs a page, however many stand there already', () => {
    const comments = new ThreadComments();
    const thread = new CommentList();
    document.body.append(thread.list);
    const { asked, ink } = countingInk();
    let compared = 0;
    JSON.stringify = (value: unknown) => {
      compared++;
      return text(value);
    };
    const costs = Array.from({ length: 12 }, (_, number) => {
      comments.append({ comments: pageOf(number), next: 'more' });
      const nodes = buildThread(comments.all, DEEPEST);
      [asked.written, asked.replies, compared] = [0, 0, 0];
      const changes = changesIn(thread.list, () => {
        expect(thread.render(nodes, ink).isDone).to.equal(true);
      });
      return { ...asked, compared, ...changes };
    });
    // Drawn again with nothing new, it looks at none of them.
    const last = buildThread(comments.all, DEEPEST);
    thread.render(last, ink);
    [asked.written, asked.replies] = [0, 0];
    expect(changesIn(thread.list, () => thread.render(last, ink))).to.deep.equal({ added: 0, removed: 0 });
    expect(asked).to.deep.equal({ written: 0, replies: 0 });
    thread.list.remove();
    expect(costs[1]!.written).to.equal(PAGE);
    // A page begins with a comment that answers the last one of the page before, or does not: no more than that.
    for (const cost of costs.slice(2)) {
      expect(cost.written).to.equal(PAGE);
      expect(cost.replies).to.equal(costs[1]!.replies);
      expect(cost.compared).to.equal(costs[1]!.compared);
      expect(cost.added).to.be.closeTo(costs[1]!.added, 5);
      expect(cost.removed).to.equal(0);
    }
  });
});
