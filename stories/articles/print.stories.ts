import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import french from '../../examples/article/index.html?raw';
import '../../examples/article/line-map.css';
import arabic from '../../examples/rtl/index.html?raw';
import { asWritten, exampleOf, show, type ArticleArgs } from './example.js';
import { holdPrintRules } from './print-rules.js';
import './print.css';

const article = exampleOf(french);
const rightToLeft = exampleOf(arabic);

const meta: Meta<ArticleArgs> = {
  title: 'Articles/On paper',
  component: 'news-article',
  tags: ['!autodocs', 'fixed'],
  parameters: { fixed: ['lang'] },
  args: { ...asWritten, dropCap: true },
  beforeEach: holdPrintRules,
  decorators: [
    (story) => html`
      <div class="paper-desk">
        <p class="paper-note">
          The print rules, held on the screen at the width of an A4 page. Page breaks are not shown: for
          those, open this story in a tab of its own and print it.
        </p>
        <div class="paper">${story()}</div>
      </div>
    `,
  ],
  render: (args) => show(article, args),
};
export default meta;

type Story = StoryObj<ArticleArgs>;

export const OnPaper: Story = {};
export const FromTheDarkScheme: Story = { args: { scheme: 'dark' } };
export const RightToLeft: Story = { render: (args) => show(rightToLeft, args) };
