import { defineConfig } from 'astro/config';

export default defineConfig({
  // Older targets have `light-dark()` rewritten, and the colours of news.css with it.
  vite: { build: { cssTarget: ['chrome125', 'safari17.5', 'firefox128'] } },
});
