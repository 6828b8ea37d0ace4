/** What every comment form may keep in this browser, in one module to fetch. */
export { AuthorMemory } from './author-memory.js';
export { Drafts, type Draft, type SavedDraft } from './drafts.js';
export { openStore, type TextStore } from './storage.js';
