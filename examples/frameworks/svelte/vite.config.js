import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  // Older targets have `light-dark()` rewritten, and the colours of news.css with it.
  build: { cssTarget: ['chrome125', 'safari17.5', 'firefox128'] },
});
