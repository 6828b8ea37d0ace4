import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';
import './theming.css';
import './token-editor.js';

/** The theme and scheme to start from are the toolbar's. */
const meta: Meta = {
  title: 'Theming',
  tags: ['!autodocs', 'fixed'],
  parameters: { fixed: ['theme', 'scheme', 'lang', 'dir'], controls: { disable: true } },
  render: (_args, { globals }) => {
    const { theme, scheme } = globals as Record<string, string>;
    return html`<story-token-editor
      theme=${theme === 'story' || !theme ? 'gazette' : theme}
      scheme=${scheme === 'page' || !scheme ? 'light' : scheme}
    ></story-token-editor>`;
  },
};
export default meta;

export const Editor: StoryObj = {
  name: 'Theming',
};

/** What a designer does: a value typed is on the article, and in the CSS to paste; clearing it takes it away again. */
export const ValueTyped: StoryObj = {
  tags: ['!dev'],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByText('Type'));
    const field = await canvas.findByLabelText('--news-measure');
    await userEvent.type(field, '20em{Tab}');
    const css = await canvas.findByLabelText('CSS to paste');
    await expect(css).toHaveTextContent(':root { --news-measure: 20em; }');
    const paragraph = canvas.getByText(/At eighteen minutes to seven/);
    const em = parseFloat(getComputedStyle(paragraph).fontSize);
    await expect(Math.round(paragraph.getBoundingClientRect().width / em)).toBeLessThanOrEqual(20);
    await userEvent.click(canvas.getByRole('button', { name: 'Clear --news-measure' }));
    await expect(css).not.toHaveTextContent('--news-measure');
  },
};
