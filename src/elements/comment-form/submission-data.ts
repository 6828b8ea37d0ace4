import type { CommentsThread } from '../../contexts/comments-context.js';
import type { Comment } from '../../model/comment.js';
import type { CommentSubmission } from '../../model/comment-backend.js';
import { commentFieldsOf } from './comment-fields.js';

/** Fields that are told by the submission itself. */
const TOLD = ['comment_post_ID', 'comment_parent'];

/**
 * What a form has to say, in the words of a comment service.
 * @param form - The form.
 * @param data - What it sends, as the page has left it.
 * @param thread - The thread that it stands in.
 * @param known - What the form's element knows of it.
 */
export function submissionOf(
  form: HTMLFormElement,
  data: FormData,
  thread: CommentsThread,
  known: Pick<CommentSubmission, 'key' | 'parent' | 'startedAt' | 'firstInputAt'>,
): CommentSubmission {
  const fields = commentFieldsOf(form);
  const { parent } = known;
  const ours = Object.values(fields).flatMap((field?: HTMLInputElement) => field?.name ?? []);
  const told = new Set([...TOLD, ...ours]);
  const extra = [...data].filter(
    (entry): entry is [string, string] => !told.has(entry[0]) && typeof entry[1] === 'string',
  );
  return {
    ...known,
    thread: thread.thread,
    root: parent && rootOf(thread, parent),
    parentName: (parent && thread.find(parent)?.author.name) || undefined,
    name: fields.name?.value.trim() || undefined,
    email: fields.email?.value.trim() || undefined,
    url: fields.url?.value.trim() || undefined,
    text: fields.comment?.value ?? '',
    consent: fields.consent?.checked,
    extra: extra.length ? Object.fromEntries(extra) : undefined,
  };
}

/** The top of a comment's conversation, as far as it is in the page. */
function rootOf(thread: CommentsThread, id: string): string | undefined {
  const seen = new Set<string>();
  let comment: Comment | undefined = thread.find(id);
  while (comment && !seen.has(comment.id)) {
    if (comment.root !== undefined) return comment.root;
    if (comment.parent === null) return comment.id;
    seen.add(comment.id);
    comment = thread.find(comment.parent);
  }
  return undefined;
}
