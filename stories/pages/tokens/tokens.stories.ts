import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { StoryPalette } from './palette.js';
import './palette.js';
import './tokens.css';
import { tokenList } from './token-list.js';
import './type-scale.js';

const THEMES = ['gazette', 'une', 'bourse', 'antenne', 'revue'];

/** Read from live articles when the page is opened: what a reader's browser makes of the stylesheets. */
const meta: Meta = {
  title: 'Tokens',
  tags: ['!autodocs', 'fixed'],
  parameters: { fixed: ['theme', 'scheme', 'lang', 'dir'], controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

/** What tokens.json says, each with what it is for and its value in every theme. */
export const All: Story = { name: 'All tokens', render: () => tokenList() };

/** Fails if a pair that the stylesheets use has too little contrast: the page itself shows which. */
export const Colours: Story = {
  render: () =>
    html`<div class="tokens tokens-two">
      ${THEMES.flatMap((theme) =>
        ['light', 'dark'].map(
          (scheme) => html`<story-palette theme=${theme} scheme=${scheme}></story-palette>`,
        ),
      )}
      <story-palette theme="gazette" scheme="sepia"></story-palette>
      <story-palette theme="gazette" scheme="contrast"></story-palette>
    </div>`,
  play: async ({ canvasElement }) => {
    for (const palette of canvasElement.querySelectorAll<StoryPalette>('story-palette'))
      await palette.measured;
    const failing = [...canvasElement.querySelectorAll('.pair-fails')].map((pair) => {
      const article = pair.closest('news-article');
      return `${article?.getAttribute('theme')} ${article?.getAttribute('scheme')}: ${pair.textContent?.trim()}`;
    });
    if (failing.length) throw new Error(`Too little contrast. ${failing.join('; ')}`);
  },
};

export const Type: Story = {
  render: (_args, { globals }) =>
    html`<div class="scale">
      ${THEMES.map(
        (theme) =>
          html`<section>
            <p class="scale-head">${theme}</p>
            <story-type-scale
              theme=${theme}
              scheme=${globals['scheme'] === 'page' ? '' : globals['scheme']}
            ></story-type-scale>
          </section>`,
      )}
    </div>`,
};
