import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { NewsByline } from 'news-elements/elements/byline/byline.js';
import { onPaper } from '../../articles/paper.js';

const meta: Meta<NewsByline> = {
  title: 'Elements/Byline',
  component: 'news-byline',
};
export default meta;

type Story = StoryObj<NewsByline>;

const TEXT =
  'The first tram crossed the new bridge on Saturday morning with the mayor at the back and a brass band at the front. ';
const text = html`<p>${TEXT.repeat(6)}</p>
  <p>${TEXT.repeat(8)}</p>`;

export const Default: Story = {
  render: () => html`
    <news-article lang="en">
      <article>
        <news-byline>
          <p>By <a rel="author" href="#ines">Ines Carvalho</a></p>
          <p>Published <time datetime="2026-03-14T06:00:00+01:00">14 March 2026 at 6:00</time></p>
          <news-reading-time></news-reading-time>
        </news-byline>
        ${text}
      </article>
    </news-article>
  `,
};

export const ShortForm: Story = {
  render: () => html`
    <news-article lang="en-GB">
      <article>
        <news-byline published="2026-03-14T06:00:00+01:00" updated="2026-03-14T11:42:00+01:00">
          <a rel="author" href="#ines">Ines Carvalho</a> and <a rel="author" href="#samia">Samia Belkhir</a>
          <news-reading-time></news-reading-time>
        </news-byline>
        ${text}
      </article>
    </news-article>
  `,
};

/** The update is of another day, so its date is shown whole. */
export const UpdatedLater: Story = {
  render: () => html`
    <news-article lang="en-GB">
      <article>
        <news-byline published="2026-03-14" updated="2026-03-16T09:05:00+01:00">
          <a rel="author" href="#ines">Ines Carvalho</a>
        </news-byline>
        ${text}
      </article>
    </news-article>
  `,
};

/** An agency's report: dates, and nobody's name. */
export const Unsigned: Story = {
  render: () => html`
    <news-article lang="en-GB">
      <article>
        <news-byline published="2026-03-14T06:00:00+01:00"></news-byline>
        ${text}
      </article>
    </news-article>
  `,
};

/** In the margin column beside the first paragraph, where the container is wide enough. */
export const InTheMargin: Story = {
  render: () => html`
    <news-article lang="en-GB" layout="ledger">
      <article>
        <header><h1>The tram crosses the river</h1></header>
        <news-byline published="2026-03-14T06:00:00+01:00" updated="2026-03-14T11:42:00+01:00">
          <a rel="author" href="#ines">Ines Carvalho</a>
          <news-reading-time></news-reading-time>
        </news-byline>
        ${text}
      </article>
    </news-article>
  `,
};

/** A date that cannot be read is left out; the development build says so in the console. */
export const WrongDate: Story = {
  render: () => html`
    <news-article lang="en">
      <article>
        <news-byline published="next Tuesday"><a rel="author" href="#ines">Ines Carvalho</a></news-byline>
        ${text}
      </article>
    </news-article>
  `,
};

export const Empty: Story = {
  render: () => html`
    <news-article lang="en">
      <article>
        <news-byline></news-byline>
        ${text}
      </article>
    </news-article>
  `,
};

export const Huge: Story = {
  render: () => html`
    <news-article lang="en">
      <article>
        <news-byline published="2026-09-14T18:30:00+02:00" updated="2026-09-30T22:05:00+02:00">
          ${Array.from(
            { length: 14 },
            (_, index) =>
              html`<a rel="author" href="#author-${index}"
                  >Maximiliane Featherstonehaugh-Wolfeschlegel ${index + 1}</a
                >, `,
          )}<span>and our newsrooms in Aubrelles, Vernoy and on the coast</span>
          <news-reading-time></news-reading-time>
        </news-byline>
        ${text}
      </article>
    </news-article>
  `,
};

export const RightToLeft: Story = {
  render: () => html`
    <news-article lang="ar" dir="rtl">
      <article>
        <news-byline published="2026-03-14T06:00:00+01:00" updated="2026-03-15T11:42:00+01:00">
          <a rel="author" href="#ines">إيناس كارفاليو</a> و<a rel="author" href="#remi">ريمي ليستان</a>
          <news-reading-time></news-reading-time>
        </news-byline>
        <p>${'عبر أول ترام الجسر الجديد صباح السبت، وسط فرقة موسيقية وحشد من سكان الضفتين. '.repeat(12)}</p>
      </article>
    </news-article>
  `,
};

export const Dark: Story = { ...Default, tags: ['fixed'], globals: { scheme: 'dark' } };

export const OnPaper: Story = { ...Default, ...onPaper, tags: ['!autodocs', 'fixed'] };
