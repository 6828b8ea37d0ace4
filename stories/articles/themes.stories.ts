import type { Meta, StoryObj } from '@storybook/web-components-vite';
import page from '../../examples/article/index.html?raw';
import '../../examples/article/line-map.css';
import { asWritten, exampleOf, show, type ArticleArgs } from './example.js';

const article = exampleOf(page);

const meta: Meta<ArticleArgs> = {
  title: 'Articles/Themes',
  component: 'news-article',
  tags: ['!autodocs', 'fixed'],
  parameters: { fixed: ['lang'] },
  args: { ...asWritten, dropCap: true },
  argTypes: { theme: { control: 'select', options: ['gazette', 'une', 'bourse', 'antenne', 'revue'] } },
  render: (args) => show(article, args),
};
export default meta;

type Story = StoryObj<ArticleArgs>;

export const Gazette: Story = { args: { theme: 'gazette', scheme: 'light' } };
export const GazetteDark: Story = { args: { theme: 'gazette', scheme: 'dark' } };
export const Une: Story = { args: { theme: 'une', scheme: 'light', dropCap: false } };
export const UneDark: Story = { args: { theme: 'une', scheme: 'dark', dropCap: false } };
export const Bourse: Story = { args: { theme: 'bourse', scheme: 'light', layout: 'ledger', dropCap: false } };
export const BourseDark: Story = {
  args: { theme: 'bourse', scheme: 'dark', layout: 'ledger', dropCap: false },
};
export const Antenne: Story = { args: { theme: 'antenne', scheme: 'light', dropCap: false } };
export const AntenneDark: Story = { args: { theme: 'antenne', scheme: 'dark', dropCap: false } };
export const Revue: Story = { args: { theme: 'revue', scheme: 'light', layout: 'split' } };
export const RevueDark: Story = { args: { theme: 'revue', scheme: 'dark', layout: 'split' } };
/** The reader's own wishes: they read no colour of the publisher's. */
export const Sepia: Story = { args: { scheme: 'sepia' } };
export const HighContrast: Story = { args: { scheme: 'contrast' } };
