import type { WordsController } from '../../controllers/words-controller.js';
import type { PlainWord } from '../../locales/en.js';
import type { Rejection, RejectReason } from '../../model/comment-backend.js';
import type { Refusal } from './refusal.js';

const REASONS: Readonly<Record<RejectReason, PlainWord>> = {
  flood: 'commentTooFast',
  duplicate: 'commentDuplicate',
  closed: 'commentsClosed',
  'login-required': 'commentLoginRequired',
  'email-invalid': 'commentEmailInvalid',
  'name-missing': 'commentNameMissing',
  'too-long': 'commentOverlong',
  empty: 'commentTextMissing',
  'parent-missing': 'commentParentMissing',
  spam: 'commentSpam',
  forbidden: 'commentForbidden',
  other: 'commentRefused',
};

/**
 * The words for a refusal.
 * @param rejection - What the service answered.
 * @returns Our words for its reason, and the service's own.
 */
export function refusalOf({ reason, retryAfter, message }: Rejection): Refusal {
  const say = (words: WordsController): string =>
    reason === 'flood' && retryAfter
      ? words.word('commentTooFastFor', retryAfter, words.number(retryAfter))
      : words.word(REASONS[reason]);
  return { say, message };
}
