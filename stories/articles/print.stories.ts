import type { Meta, StoryObj } from '@storybook/web-components-vite';
import french from '../../examples/article/index.html?raw';
import '../../examples/article/line-map.css';
import arabic from '../../examples/rtl/index.html?raw';
import { asWritten, exampleOf, show, type ArticleArgs } from './example.js';
import { onPaper } from './paper.js';

const article = exampleOf(french);
const rightToLeft = exampleOf(arabic);

const meta: Meta<ArticleArgs> = {
  title: 'Articles/On paper',
  component: 'news-article',
  tags: ['!autodocs', 'fixed'],
  parameters: { fixed: ['lang'] },
  args: { ...asWritten, dropCap: true },
  ...onPaper,
  render: (args) => show(article, args),
};
export default meta;

type Story = StoryObj<ArticleArgs>;

export const OnPaper: Story = {};
export const FromTheDarkScheme: Story = { args: { scheme: 'dark' } };
export const RightToLeft: Story = { render: (args) => show(rightToLeft, args) };
