import type { AuthorMemory } from '../../comments/author-memory.js';
import type { CommentFields } from './comment-fields.js';

/**
 * Fills in who writes here, as far as the fields are empty and the reader has consented.
 * @param fields - The fields of a form.
 * @param memory - What this browser knows.
 */
export function fillAuthor({ name, email, url, consent }: CommentFields, memory: AuthorMemory): void {
  const author = consent && memory.load();
  if (!author) return;
  // As it was left: a box that is not ticked would take the consent back at the next comment.
  consent.checked = true;
  if (name && !name.value) name.value = author.name ?? '';
  if (email && !email.value) email.value = author.email ?? '';
  if (url && !url.value) url.value = author.url ?? '';
}

/**
 * Keeps who wrote, or forgets it, by the form's consent box; a form without one keeps nothing.
 * @param fields - The fields of a form that is sent.
 * @param memory - Where it is kept.
 */
export function rememberAuthor({ name, email, url, consent }: CommentFields, memory: AuthorMemory): void {
  if (!consent) return;
  memory.remember(
    { name: name?.value.trim(), email: email?.value.trim(), url: url?.value.trim() },
    consent.checked,
  );
}
