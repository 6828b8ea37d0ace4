import type { Comment } from '../model/comment.js';
import type { CommentSubmission, Confirmation } from '../model/comment-backend.js';
import { plainText } from './plain-text.js';

/** What services leave alone on the way to the page: they change quotes, dashes, white space, smileys and tags. */
const letters = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join('');

/** A text without a letter or digit is compared by its emoji, and one without those ("?!") as it is. */
const pictures = (text: string): string => (text.match(/\p{Extended_Pictographic}/gu) ?? []).join('');

const essence = (source: string): string => {
  const text = plainText(source).normalize('NFKC').toLowerCase();
  return letters(text) || pictures(text) || text.replace(/\s+/g, '');
};

/** What a comment says, as it came. */
const wording = ({ body }: Comment): string => ('html' in body ? body.html : body.text);

/** True where two comments say the same under the same name. */
export function saysTheSame(one: Comment, other: Comment): boolean {
  return (
    // The name first: a text is the dearer one to look at.
    essence(one.author.name) === essence(other.author.name) &&
    essence(wording(one)) === essence(wording(other))
  );
}

/**
 * True where a listed comment says what a submission says, under the same name, to the same comment. No dates: clocks
 * differ, and a service that saved it may have given it a date before it was sent.
 * @param comment - From a list.
 * @param submission - What was sent.
 * @param source - The comment's text as it was written, where the service returns it; otherwise its body is compared.
 */
export function isSameComment(comment: Comment, submission: CommentSubmission, source?: string): boolean {
  if (essence(source ?? wording(comment)) !== essence(submission.text)) return false;
  if (submission.name && essence(comment.author.name) !== essence(submission.name)) return false;
  // A service that nests one level hangs a reply to a reply on the top of the conversation.
  const { parent = null, root } = submission;
  return comment.parent === parent || (root !== undefined && comment.parent === root);
}

/**
 * Looks for a submission among listed comments. Where it is not there it may be held, which no list shows.
 * @param comments - What the public sees.
 * @param submission - What was sent.
 */
export function findSubmission(comments: readonly Comment[], submission: CommentSubmission): Confirmation {
  const comment = comments.find((candidate) => isSameComment(candidate, submission));
  return comment ? { kind: 'found', comment } : { kind: 'cannot-tell' };
}
