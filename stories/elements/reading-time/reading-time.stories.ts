import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { NewsReadingTime } from 'news-elements/elements/reading-time/reading-time.js';
import { onPaper } from '../../articles/paper.js';

const meta: Meta<NewsReadingTime> = {
  title: 'Elements/Reading time',
  component: 'news-reading-time',
};
export default meta;

type Story = StoryObj<NewsReadingTime>;

const TEXT =
  'The first tram crossed the new bridge on Saturday morning with the mayor at the back and a brass band at the front. ';
const paragraphs = (count: number, text = TEXT): TemplateResult[] =>
  Array.from({ length: count }, () => html`<p>${text.repeat(5)}</p>`);

export const Default: Story = {
  render: () => html`
    <news-article lang="en">
      <article>
        <news-byline>
          <p>By <a rel="author" href="#ines">Ines Carvalho</a></p>
          <news-reading-time></news-reading-time>
        </news-byline>
        ${paragraphs(9)}
      </article>
    </news-article>
  `,
};

/** Outside a byline it is a line of its own. */
export const Alone: Story = {
  render: () => html`
    <news-article lang="en">
      <article>
        <header><h1>The tram crosses the river</h1></header>
        <news-reading-time></news-reading-time>
        ${paragraphs(4)}
      </article>
    </news-article>
  `,
};

/** The author's own text stays until the figure is known, and without script. */
export const OwnText: Story = {
  render: () => html`
    <news-article lang="en">
      <article>
        <news-byline>
          <p>By <a rel="author" href="#ines">Ines Carvalho</a></p>
          <news-reading-time>About 5 minutes to read</news-reading-time>
        </news-byline>
        ${paragraphs(9)}
      </article>
    </news-article>
  `,
};

export const ShortText: Story = {
  render: () => html`
    <news-article lang="en">
      <article>
        <news-reading-time></news-reading-time>
        ${paragraphs(1)}
      </article>
    </news-article>
  `,
};

/** Nothing to count: the line stays empty. */
export const Empty: Story = {
  tags: ['empty'],
  render: () => html`
    <news-article lang="en">
      <article><news-reading-time></news-reading-time></article>
    </news-article>
  `,
};

export const Huge: Story = {
  render: () => html`
    <news-article lang="en">
      <article>
        <news-reading-time></news-reading-time>
        ${paragraphs(400)}
      </article>
    </news-article>
  `,
};

/** Characters are counted, so languages that do not part their words have a figure too. */
export const Chinese: Story = {
  render: () => html`
    <news-article lang="zh">
      <article>
        <news-reading-time></news-reading-time>
        ${paragraphs(6, '星期六早上，第一班电车驶过新桥，市长站在车尾，铜管乐队走在车前，两岸的居民一路鼓掌。')}
      </article>
    </news-article>
  `,
};

export const RightToLeft: Story = {
  render: () => html`
    <news-article lang="ar" dir="rtl">
      <article>
        <news-byline>
          <p>بقلم <a rel="author" href="#ines">إيناس كارفاليو</a></p>
          <news-reading-time></news-reading-time>
        </news-byline>
        ${paragraphs(9, 'عبر أول ترام الجسر الجديد صباح السبت، وسط فرقة موسيقية وحشد من سكان الضفتين. ')}
      </article>
    </news-article>
  `,
};

export const Dark: Story = { ...Default, tags: ['fixed'], globals: { scheme: 'dark' } };

export const OnPaper: Story = { ...Default, ...onPaper, tags: ['!autodocs', 'fixed'] };
