// Writes the article into the page that Vite has built, so that it is there without script.
import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './build/server.js';

const article = await render();
const page = readFileSync('dist/index.html', 'utf8');
writeFileSync(
  'dist/index.html',
  page.replace('<!--article-->', () => article),
);
