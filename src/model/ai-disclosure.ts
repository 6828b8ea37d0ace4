/** What `ai-disclosure` may say: the vocabulary of the draft report of 21 September 2026. */
export type AiDisclosure = 'human-only' | 'ai-assisted' | 'ai-autonomous';

/**
 * Says in the machine's words what `ai` and `review` say in ours. The one place that knows the vocabulary of the W3C AI
 * Content Disclosure Community Group: a draft, whose values have moved before (`none`, `ai-generated` and
 * `ai-assisted` became what stands here) and may move again.
 *
 * The draft asks two questions: was generative AI involved, and did a person read the result before it was published?
 * Only a review that was declared counts as one. Where none was, `ai-autonomous` is the value that claims nothing that
 * nobody said: to leave the value out would let the page's default stand, and that may be `human-only`.
 * @param ai - `generated`, `assisted` or `none`.
 * @param review - `journalist` or `none`.
 * @returns The value; the empty string where nothing is known, which is not the same as `human-only`.
 */
export function aiDisclosure(ai: string, review: string): AiDisclosure | '' {
  if (ai === 'none') return 'human-only';
  if (ai !== 'generated' && ai !== 'assisted') return '';
  return review === 'journalist' ? 'ai-assisted' : 'ai-autonomous';
}
