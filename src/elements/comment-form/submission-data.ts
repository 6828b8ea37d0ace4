import type { CommentsThread } from '../../contexts/comments-context.js';
import type { Comment } from '../../model/comment.js';
import type { CommentSubmission } from '../../model/comment-backend.js';
import type { AttendedForm } from './attended-form.js';
import { commentFieldsOf } from './comment-fields.js';

/** Fields that are told by the submission itself. */
const TOLD = ['comment_post_ID', 'comment_parent'];

/**
 * What a form has to say, in the words of a comment service.
 * @param attended - The form.
 * @param data - What it sends, as the page has left it.
 * @param thread - The thread that it stands in.
 * @param parent - The comment that is answered, or the empty string.
 * @param key - Names the submission.
 */
export function submissionOf(
  attended: AttendedForm,
  data: FormData,
  thread: CommentsThread,
  parent: string,
  key: string,
): CommentSubmission {
  const fields = commentFieldsOf(attended.form);
  const ours = Object.values(fields).flatMap((field?: HTMLInputElement) => field?.name ?? []);
  const known = new Set([...TOLD, ...ours]);
  const extra = [...data].filter(
    (entry): entry is [string, string] => !known.has(entry[0]) && typeof entry[1] === 'string',
  );
  return {
    key,
    thread: thread.thread,
    parent: parent || undefined,
    root: parent ? rootOf(thread, parent) : undefined,
    parentName: thread.find(parent)?.author.name || undefined,
    name: fields.name?.value.trim() || undefined,
    email: fields.email?.value.trim() || undefined,
    url: fields.url?.value.trim() || undefined,
    text: fields.comment?.value ?? '',
    consent: fields.consent?.checked,
    startedAt: attended.startedAt,
    firstInputAt: attended.firstInputAt ?? attended.startedAt,
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
