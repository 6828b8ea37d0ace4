import { createContext } from '@lit/context';
import type { Comment } from '../model/comment.js';
import type { CommentBackend, CommentSubmission } from '../model/comment-backend.js';

/** What became of a reader's comment, and what is to be shown of it. */
export interface SavedComment {
  /** In the page, or waiting for an editor. */
  readonly kind: 'published' | 'held';
  /** As it was sent. */
  readonly submission: CommentSubmission;
  /** As the service has it; absent where it does not say. */
  readonly comment?: Comment;
}

/** What a form and the thread that it stands in have to say to each other. A new object is given when something changes. */
export interface CommentsThread {
  /** The article, as the service names it. */
  readonly thread: string;
  /** False where the service says that nobody can write here any more. */
  readonly open: boolean;
  /** The service, opened when it is first asked for; undefined where it can't be had now. It never rejects. */
  service(): Promise<CommentBackend | undefined>;
  /** A comment that is shown, to name in a reply what the service wants named. */
  find(id: string): Comment | undefined;
  /** The form says that a comment is saved: show it. Done when it stands in the page, or can't; it never rejects. */
  accept(saved: SavedComment): Promise<void>;
}

/** The thread that a form belongs to, where its comments go to a service. */
export const commentsContext = createContext<CommentsThread>(Symbol.for('news-elements.comments'));
