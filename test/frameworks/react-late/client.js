// Takes the page over when it is told to.
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './page.js';

globalThis.takeOver = () =>
  hydrateRoot(document.getElementById('root'), createElement(Page), {
    onRecoverableError: (error) => console.error(`recovered: ${error.message}`),
  });
