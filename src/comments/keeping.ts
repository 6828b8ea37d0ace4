/** What every comment form may keep in this browser, in one module to fetch. */
export { AuthorMemory } from './author-memory.js';
export { Drafts, openStore, type Draft, type SavedDraft } from './drafts.js';
export type { TextStore } from './storage.js';
