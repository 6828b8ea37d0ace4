/**
 * What a reader's comment is, whatever service keeps it. Plain types: an adapter in `src/comments/` fills them from
 * what its service answers, and drops what it cannot trust.
 */

/** Who wrote a comment, as far as the public may know. */
export interface CommentAuthor {
  /** The name as plain text, entities decoded. Empty where the service gives none: say "Anonymous" in the page's words. */
  readonly name: string;
  /** The author's site; always `http:` or `https:`. */
  readonly url?: string;
  /** A picture on another host: not to be requested unless the publisher asks for it. */
  readonly avatar?: string;
  /** True where the service says that the author belongs to the publication. */
  readonly staff?: boolean;
}

/** What was written: HTML that is never to be trusted, or plain text. */
export type CommentBody = { readonly html: string } | { readonly text: string };

/** Where a comment stands: in the page, waiting for an editor, or taken away while replies still hang on it. */
export type CommentState = 'published' | 'held' | 'deleted';

/** Votes, where the service counts them. */
export interface CommentVotes {
  readonly up: number;
  readonly down?: number;
  /** The reader's own vote. */
  readonly mine?: 1 | 0 | -1;
}

/** What this reader may do with a comment, and until when (ISO 8601). */
export interface CommentPermissions {
  readonly edit?: boolean;
  readonly delete?: boolean;
  readonly until?: string;
}

/** One comment. */
export interface Comment {
  readonly id: string;
  /** The comment it answers, or null at the top. It may name one that is not in the list: an orphan. */
  readonly parent: string | null;
  /** The top of its conversation, where the service wants to be told it in a reply. */
  readonly root?: string;
  readonly author: CommentAuthor;
  /** ISO 8601. Absent where the service gave no date that can be read. */
  readonly created?: string;
  /** ISO 8601, where it was changed after it was written. */
  readonly edited?: string;
  readonly body: CommentBody;
  readonly state: CommentState;
  readonly permalink?: string;
  readonly votes?: CommentVotes;
  readonly can?: CommentPermissions;
}
