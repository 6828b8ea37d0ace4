import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from 'news-elements/custom-elements.json';
import 'news-elements/news.css';
import 'news-elements/themes/antenne.css';
import 'news-elements/themes/bourse.css';
import 'news-elements/themes/gazette.css';
import 'news-elements/themes/revue.css';
import 'news-elements/themes/une.css';
import { FollowingContainer } from './docs-container.js';
import { argTypesOf, descriptionOf } from './manifest.js';
import { defineElements } from './script-mode.js';
import { withStage } from './stage.js';
import { globalTypes, initialGlobals } from './toolbar.js';

setCustomElementsManifest(manifest);
await defineElements();

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withStage],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, matchers: {} },
    docs: {
      container: FollowingContainer,
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      source: { excludeDecorators: true },
      // Headings inside a story are the story's.
      toc: {
        headingSelector: 'h2, h3',
        ignoreSelector: '.docs-story *, .overview *',
        title: 'On this page',
      },
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Markup',
          'Writing for accessibility',
          'Theming',
          'Tokens',
          'Articles',
          'Elements',
          'Plain markup',
          'Scripts',
        ],
      },
    },
  },
};

export default preview;
