import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    // Tags that begin with `news-` are elements of the page, not components of Vue's.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('news-') } } }),
  ],
  // Older targets have `light-dark()` rewritten, and the colours of news.css with it.
  build: { cssTarget: ['chrome125', 'safari17.5', 'firefox128'] },
});
