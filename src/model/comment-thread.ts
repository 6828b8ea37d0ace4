import type { Comment } from './comment.js';

/** A comment with its replies, placed in its conversation. */
export interface CommentNode {
  readonly comment: Comment;
  /** How deep it truly lies; the top is 0. */
  readonly depth: number;
  /** How deep it is to be indented: `depth`, but never more than the cap. */
  readonly level: number;
  /** True where it answers a comment that is not in the list. It stands at the top: shown, never dropped. */
  readonly orphan: boolean;
  /** True where the indent no longer tells whom it answers, so that words must ("in reply to …"). */
  readonly capped: boolean;
  /** The comment it answers, where that is in the list. */
  readonly parent?: Comment;
  readonly replies: readonly CommentNode[];
  /** How many comments its conversation has from here down, with itself. */
  readonly size: number;
}

interface Growing extends CommentNode {
  depth: number;
  level: number;
  orphan: boolean;
  capped: boolean;
  parent?: Comment;
  readonly replies: Growing[];
  size: number;
}

/**
 * The comments without repeats: pages overlap when somebody writes between two requests. The last one wins, since it
 * was read last; places in the order stay.
 * @param comments - Pages one after the other.
 */
export function withoutRepeats(comments: readonly Comment[]): Comment[] {
  const byId = new Map<string, Comment>();
  for (const comment of comments) byId.set(comment.id, comment);
  return [...byId.values()];
}

/**
 * The ids of the comments that answer one which is not in the list: its page is not loaded, or it was taken away.
 * @param comments - A flat list.
 */
export function findOrphans(comments: readonly Comment[]): string[] {
  const known = new Set(comments.map(({ id }) => id));
  return comments.filter(({ parent }) => parent !== null && !known.has(parent)).map(({ id }) => id);
}

/**
 * Builds conversations from a flat list, in the list's order. Orphans stand at the top; a comment that answers itself,
 * or a ring of answers, is broken at its first member, so nothing is lost and nothing runs for ever. It does not
 * recurse: a chain of thousands of replies is a list, not a stack overflow.
 * @param comments - A flat list in the order wanted, pages joined; repeats are taken once.
 * @param maxLevel - The deepest indent; 0 makes it flat. Default: no cap.
 * @returns The conversations.
 */
export function buildThread(comments: readonly Comment[], maxLevel: number = Infinity): CommentNode[] {
  const nodes = new Map<string, Growing>();
  const list = withoutRepeats(comments);
  for (const comment of list) {
    nodes.set(comment.id, {
      comment,
      depth: 0,
      level: 0,
      orphan: false,
      capped: false,
      replies: [],
      size: 1,
    });
  }
  const tops: Growing[] = [];
  const reached = new Set<Growing>();
  for (const node of nodes.values()) {
    const above = node.comment.parent === null ? undefined : nodes.get(node.comment.parent);
    node.orphan = node.comment.parent !== null && above === undefined;
    if (above) above.replies.push(node);
    else tops.push(node);
  }
  const walk = (from: Growing): void => {
    const open = [from];
    for (let node = open.pop(); node; node = open.pop()) {
      reached.add(node);
      for (const reply of node.replies) {
        reply.parent = node.comment;
        reply.depth = node.depth + 1;
        reply.level = Math.min(reply.depth, maxLevel);
        reply.capped = reply.depth > maxLevel;
        open.push(reply);
      }
    }
  };
  tops.forEach(walk);
  // What no top leads to hangs in a ring: cut it from the one it answers, and let it stand as an orphan.
  for (const node of nodes.values()) {
    if (reached.has(node)) continue;
    const above = nodes.get(node.comment.parent ?? '');
    above?.replies.splice(above.replies.indexOf(node), 1);
    node.orphan = true;
    tops.push(node);
    walk(node);
  }
  // Parents were reached before their replies: backwards, each has its own size by the time that it is added.
  for (const node of [...reached].reverse()) {
    const above = node.parent && nodes.get(node.parent.id);
    if (above) above.size += node.size;
  }
  return tops;
}
