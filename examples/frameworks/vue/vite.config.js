import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    // Tags that begin with `news-` are elements of the page, not components of Vue's.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('news-') } } }),
  ],
});
