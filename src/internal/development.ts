/**
 * True in the development build, false in the production build, where the bundler then drops every
 * `if (DEVELOPMENT)` block. Rollup swaps this module; nothing else may decide it.
 */
export const DEVELOPMENT: boolean = true;
