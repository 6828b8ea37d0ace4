import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // Older targets have `light-dark()` rewritten, and the colours of news.css with it.
  build: { cssTarget: ['chrome125', 'safari17.5', 'firefox128'] },
});
