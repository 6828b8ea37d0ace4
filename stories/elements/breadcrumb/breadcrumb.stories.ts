import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { NewsBreadcrumb } from 'news-elements/elements/breadcrumb/breadcrumb.js';
import { expect, waitFor } from 'storybook/test';
import { onPaper } from '../../articles/paper.js';

const meta: Meta<NewsBreadcrumb> = {
  title: 'Elements/Breadcrumb',
  component: 'news-breadcrumb',
};
export default meta;

type Story = StoryObj<NewsBreadcrumb>;

/** The trail above the article it belongs to. */
const above = (trail: TemplateResult): TemplateResult => html`
  <news-article lang="en">
    ${trail}
    <article>
      <header>
        <p class="kicker">Transport</p>
        <h1>The tram crosses the river</h1>
      </header>
      <p>
        At six forty-two on Friday, tram 412 left the depot with eleven passengers on board, among them a
        baker on his way to bed and a girl who had been woken for the occasion.
      </p>
    </article>
  </news-article>
`;

export const Default: Story = {
  render: () =>
    above(html`
      <news-breadcrumb>
        <nav aria-label="Breadcrumb">
          <ol>
            <li><a href="#home">Home</a></li>
            <li><a href="#region">Region</a></li>
            <li><span aria-current="page">The tram crosses the river</span></li>
          </ol>
        </nav>
      </news-breadcrumb>
    `),
};

export const ShortForm: Story = {
  render: () =>
    above(html`
      <news-breadcrumb>
        <a href="#home">Home</a><a href="#region">Region</a
        ><span aria-current="page">The tram crosses the river</span>
      </news-breadcrumb>
    `),
};

/** The article itself is not named: the trail ends with its section. */
export const ParentsOnly: Story = {
  render: () =>
    above(html`<news-breadcrumb><a href="#home">Home</a><a href="#region">Region</a></news-breadcrumb>`),
};

/** `structured-data` tells search engines the same trail, in the same words and order. */
export const StructuredData: Story = {
  render: () =>
    above(html`
      <news-breadcrumb structured-data>
        <a href="#home">Home</a><a href="#region">Region</a><a href="#transport">Transport</a>
      </news-breadcrumb>
    `),
  play: async ({ canvasElement }) => {
    await customElements.whenDefined('news-breadcrumb');
    const data = () => canvasElement.ownerDocument.querySelector('script[type="application/ld+json"]');
    await waitFor(() => expect(data()).toHaveTextContent('BreadcrumbList'));
  },
};

/** Two current pages: both are shown; the development build says so in the console. */
export const TwoCurrentPages: Story = {
  render: () =>
    above(html`
      <news-breadcrumb>
        <a href="#home">Home</a><a href="#region" aria-current="page">Region</a
        ><span aria-current="page">The tram crosses the river</span>
      </news-breadcrumb>
    `),
};

export const Empty: Story = { render: () => above(html`<news-breadcrumb></news-breadcrumb>`) };

/** One line that scrolls, its end in view: the last parent is what a reader goes back to. */
export const Huge: Story = {
  globals: { width: 'w390' },
  render: () =>
    above(html`
      <news-breadcrumb>
        ${Array.from(
          { length: 12 },
          (_, index) => html`<a href="#level-${index}">Municipal administration, level ${index + 1}</a>`,
        )}
        <span aria-current="page">How the timber landing came by its name, and why nobody remembers it</span>
      </news-breadcrumb>
    `),
};

export const RightToLeft: Story = {
  render: () => html`
    <news-article lang="ar" dir="rtl">
      <news-breadcrumb>
        <nav aria-label="مسار التصفح">
          <ol>
            <li><a href="#home">الرئيسية</a></li>
            <li><a href="#region">المنطقة</a></li>
            <li><span aria-current="page">الترام يعبر النهر</span></li>
          </ol>
        </nav>
      </news-breadcrumb>
      <article>
        <header><h1>الترام يعبر النهر</h1></header>
        <p>غادر الترام المستودع صباح الجمعة وعلى متنه أحد عشر راكبًا.</p>
      </article>
    </news-article>
  `,
};

export const Dark: Story = { ...Default, tags: ['fixed'], globals: { scheme: 'dark' } };

/** A trail leads nowhere from a sheet of paper, so it is left out. */
export const OnPaper: Story = { ...Default, ...onPaper, tags: ['!autodocs', 'fixed'] };
