import type { Meta, StoryObj } from '@storybook/web-components-vite';
import english from '../../examples/no-stylesheet/index.html?raw';
import arabic from '../../examples/rtl/index.html?raw';
import { asWritten, exampleOf, show, type ArticleArgs } from './example.js';

const article = exampleOf(english);
const rightToLeft = exampleOf(arabic);

/** How headline, lead picture and byline stand to each other. Below 68em of width all three are stacked. */
const meta: Meta<ArticleArgs> = {
  title: 'Articles/Header layouts',
  component: 'news-article',
  tags: ['!autodocs'],
  parameters: { fixed: ['lang'] },
  args: asWritten,
  render: (args) => show(article, args),
};
export default meta;

type Story = StoryObj<ArticleArgs>;

export const Centred: Story = { args: { layout: 'centred' } };
export const Ledger: Story = { args: { layout: 'ledger' } };
export const Split: Story = { args: { layout: 'split' } };
export const LedgerRightToLeft: Story = {
  args: { layout: 'ledger' },
  render: (args) => show(rightToLeft, args),
};
export const SplitRightToLeft: Story = {
  args: { layout: 'split' },
  render: (args) => show(rightToLeft, args),
};
