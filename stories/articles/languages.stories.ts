import type { Meta, StoryObj } from '@storybook/web-components-vite';
import french from '../../examples/article/index.html?raw';
import '../../examples/article/line-map.css';
import english from '../../examples/no-stylesheet/index.html?raw';
import arabic from '../../examples/rtl/index.html?raw';
import { asWritten, exampleOf, show, type ArticleArgs } from './example.js';

const articles = { french: exampleOf(french), english: exampleOf(english), arabic: exampleOf(arabic) };

/** Nothing fixed but the language of the text: theme and scheme come from the toolbar. */
const meta: Meta<ArticleArgs> = {
  title: 'Articles/Languages',
  component: 'news-article',
  tags: ['!autodocs'],
  parameters: { fixed: ['lang'] },
  args: asWritten,
};
export default meta;

type Story = StoryObj<ArticleArgs>;

export const French: Story = { args: { dropCap: true }, render: (args) => show(articles.french, args) };
export const English: Story = { render: (args) => show(articles.english, args) };
export const Arabic: Story = { render: (args) => show(articles.arabic, args) };
