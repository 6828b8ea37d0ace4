import { expect } from '@open-wc/testing';
import type { Comment } from '../../src/model/comment.js';
import { rejection } from '../../src/model/comment-backend.js';
import { byteLength, measure } from '../../src/model/comment-length.js';
import {
  buildThread,
  findOrphans,
  withoutRepeats,
  type CommentNode,
} from '../../src/model/comment-thread.js';

const comment = (id: string, parent: string | null = null, text = id): Comment => ({
  id,
  parent,
  author: { name: 'Eve' },
  body: { text },
  state: 'published',
});

/** A tree as its ids: `a(b c(d))`. */
const drawn = (nodes: readonly CommentNode[]): string =>
  nodes.map(({ comment: { id }, replies }) => (replies.length ? `${id}(${drawn(replies)})` : id)).join(' ');

const every = (nodes: readonly CommentNode[]): CommentNode[] =>
  nodes.flatMap((node) => [node, ...every(node.replies)]);

describe('a thread of comments', () => {
  it('hangs answers under what they answer, in the order of the list', () => {
    const list = [comment('a'), comment('b'), comment('c', 'a'), comment('d', 'c'), comment('e', 'a')];
    expect(drawn(buildThread(list))).to.equal('a(c(d) e) b');
  });

  it('does not mind answers that come before what they answer', () => {
    expect(drawn(buildThread([comment('c', 'b'), comment('b', 'a'), comment('a')]))).to.equal('a(b(c))');
  });

  it('shows an answer to a comment that is gone at the top, as an orphan', () => {
    const [top] = buildThread([comment('b', 'gone'), comment('c', 'b')]);
    expect(top).to.include({ orphan: true, depth: 0 });
    expect(top!.replies[0]).to.include({ orphan: false, depth: 1 });
    expect(findOrphans([comment('b', 'gone'), comment('c', 'b')])).to.deep.equal(['b']);
  });

  it('caps the indent and says where the indent no longer tells', () => {
    const list = [comment('a'), comment('b', 'a'), comment('c', 'b'), comment('d', 'c')];
    const nodes = every(buildThread(list, 2));
    expect(nodes.map(({ level }) => level)).to.deep.equal([0, 1, 2, 2]);
    expect(nodes.map(({ depth }) => depth)).to.deep.equal([0, 1, 2, 3]);
    expect(nodes.map(({ capped }) => capped)).to.deep.equal([false, false, false, true]);
    expect(nodes[3]!.parent!.id).to.equal('c');
  });

  it('takes a comment that came twice once, as it was read last', () => {
    const list = withoutRepeats([comment('a', null, 'old'), comment('b'), comment('a', null, 'new')]);
    expect(list.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(list[0]!.body).to.deep.equal({ text: 'new' });
  });

  it('loses nothing in a ring of answers, and does not run for ever', () => {
    const rings = [comment('a', 'b'), comment('b', 'a'), comment('c', 'c'), comment('d', 'a')];
    const tree = buildThread(rings);
    expect(drawn(tree)).to.equal('a(b d) c');
    expect(tree.every(({ orphan }) => orphan)).to.equal(true);
  });

  it('holds a chain of twenty thousand answers', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      comment(`${index}`, index ? `${index - 1}` : null),
    );
    let [node] = buildThread(chain, 4);
    let deepest = node;
    while (node) [deepest, node] = [node, node.replies[0]];
    expect(deepest).to.include({ depth: 19_999, level: 4 });
  });
});

describe('the length of a comment', () => {
  it('counts bytes as WordPress does', () => {
    for (const text of ['', 'abc', 'é', '€', '😀', 'a\nb', '👩‍👩‍👧', '\ud800']) {
      expect(byteLength(text), JSON.stringify(text)).to.equal(new TextEncoder().encode(text).length);
    }
  });

  it('counts in the unit of the service', () => {
    expect(measure('a😀', 'bytes')).to.equal(5);
    expect(measure('a😀', 'characters')).to.equal(2);
  });
});

describe('a refusal', () => {
  it('points at the field that its reason is about, and says what can help', () => {
    expect(rejection('email-invalid')).to.include({ field: 'email', retry: 'after-edit' });
    expect(rejection('flood')).to.include({ field: 'form', retry: 'later' });
    expect(rejection('too-long', { field: 'name' })).to.include({ field: 'name' });
  });
});
