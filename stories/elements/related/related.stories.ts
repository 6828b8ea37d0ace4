import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { NewsRelated } from 'news-elements/elements/related/related.js';
import { expect, fn, waitFor, within } from 'storybook/test';
import { onPaper } from '../../articles/paper.js';

const meta: Meta<NewsRelated> = {
  title: 'Elements/Related',
  component: 'news-related',
};
export default meta;

type Story = StoryObj<NewsRelated>;

interface Card {
  readonly kicker: string;
  readonly headline: string;
  readonly teaser: string;
  readonly picture?: string;
}

const CARDS: readonly Card[] = [
  {
    kicker: 'Transport',
    headline: 'What the new bridge will cost, and who pays for it',
    teaser: 'The council has put a figure on the crossing for the first time.',
    picture: '/assets/t1.jpg',
  },
  {
    kicker: 'Region',
    headline: 'A day on the last ferry',
    teaser: 'After ninety years the boat goes out of service. Its crew remembers.',
    picture: '/assets/t2.jpg',
  },
  {
    kicker: 'Opinion',
    headline: 'A tram is a promise',
    teaser: 'Rails say what a bus timetable cannot: that the city means to stay.',
    picture: '/assets/t3.jpg',
  },
  {
    kicker: 'Archive',
    headline: 'How the timber landing got its name',
    teaser: 'Logs came down the river here until 1931.',
    picture: '/assets/t4.jpg',
  },
];

const card = ({ kicker, headline, teaser, picture }: Card): TemplateResult => html`
  <li>
    <article>
      ${picture ? html`<img src=${picture} width="600" height="400" alt="" loading="lazy" />` : nothing}
      <p class="kicker">${kicker}</p>
      <h3><a href="#${kicker.toLowerCase()}">${headline}</a></h3>
      <p>${teaser}</p>
      <p class="meta"><time datetime="2026-03-12">12 March 2026</time> · 6 min</p>
    </article>
  </li>
`;

const list = (cards: readonly Card[]): TemplateResult => html`
  <news-related>
    <aside aria-labelledby="more">
      <h2 id="more">More on this</h2>
      <ul>
        ${cards.map(card)}
      </ul>
    </aside>
  </news-related>
`;

const links = (count: number): TemplateResult[] =>
  Array.from(
    { length: count },
    (_, index) => html`<a href="#story-${index + 1}">Story ${index + 1}: ${CARDS[index % 4]!.headline}</a>`,
  );

export const Default: Story = { render: () => html`<news-article lang="en">${list(CARDS)}</news-article>` };

export const WithoutPictures: Story = {
  render: () =>
    html`<news-article lang="en"
      >${list(CARDS.map((one) => ({ ...one, picture: undefined })))}</news-article
    >`,
};

export const One: Story = {
  render: () => html`<news-article lang="en">${list(CARDS.slice(0, 1))}</news-article>`,
};

export const ShortForm: Story = {
  render: () =>
    html`<news-article lang="en"
      ><news-related heading="More on this">${links(3)}</news-related></news-article
    >`,
};

export const ShortFormWithoutHeading: Story = {
  render: () =>
    html`<news-article lang="en"
      ><news-related label="Further reading">${links(3)}</news-related></news-article
    >`,
};

/** Inside the text, with four links or more: the first press of Tab shows a link that skips them. */
export const InsideTheText: Story = {
  render: () => html`
    <news-article lang="en">
      <article>
        <p>The first trams are to cross the river in May.</p>
        ${list(CARDS)}
        <p>The council meets <a href="#agenda">again on Thursday</a>.</p>
      </article>
    </news-article>
  `,
};

/** What a keyboard does: the first press of Tab stands on the link that skips the list, Enter goes past it. */
export const SkippedByKeyboard: Story = {
  ...InsideTheText,
  tags: ['!autodocs'],
  play: async ({ canvasElement, userEvent }) => {
    const related = canvasElement.querySelector('news-related')!;
    const skip = await waitFor(() => {
      const link = related.querySelector<HTMLElement>('[data-news-rendered] a, a[data-news-rendered]');
      if (!link) throw new Error('There is no link that skips the list.');
      return link;
    });
    await userEvent.tab();
    await expect(skip).toHaveFocus();
    await expect(skip.getBoundingClientRect().height).toBeGreaterThan(16);
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('link', { name: 'again on Thursday' })).toHaveFocus();
  },
};

/** What a pointer does: a press anywhere on a card follows its headline's link. */
export const CardPressed: Story = {
  ...Default,
  tags: ['!autodocs'],
  play: async ({ canvasElement, userEvent }) => {
    await customElements.whenDefined('news-related');
    const canvas = within(canvasElement);
    const followed = fn();
    const link = canvas.getByRole('link', { name: 'A day on the last ferry' });
    link.addEventListener('click', followed);
    await userEvent.click(canvas.getByText(/Its crew remembers/));
    await expect(followed).toHaveBeenCalledOnce();
  },
};

export const Empty: Story = {
  tags: ['empty'],
  render: () =>
    html`<news-article lang="en"><news-related heading="More on this"></news-related></news-article>`,
};

export const EmptyList: Story = {
  tags: ['empty'],
  render: () => html`<news-article lang="en">${list([])}</news-article>`,
};

export const Huge: Story = {
  render: () =>
    html`<news-article lang="en"
      ><news-related heading="The archive">${links(600)}</news-related></news-article
    >`,
};

export const RightToLeft: Story = {
  render: () => html`
    <news-article lang="ar" dir="rtl">
      <news-related>
        <aside aria-labelledby="more">
          <h2 id="more">في الموضوع نفسه</h2>
          <ul>
            <li>
              <article>
                <img src="/assets/t1.jpg" width="600" height="400" alt="" loading="lazy" />
                <p class="kicker">مواصلات</p>
                <h3><a href="#bridge">كم سيكلّف الجسر الجديد ومن سيدفع ثمنه</a></h3>
                <p>أعلن المجلس الرقم لأول مرة.</p>
              </article>
            </li>
            <li>
              <article>
                <img src="/assets/t2.jpg" width="600" height="400" alt="" loading="lazy" />
                <p class="kicker">المنطقة</p>
                <h3><a href="#ferry">يوم على متن العبّارة الأخيرة</a></h3>
                <p>بعد تسعين عامًا يتوقف القارب عن العمل.</p>
              </article>
            </li>
          </ul>
        </aside>
      </news-related>
    </news-article>
  `,
};

/** A card without a link goes nowhere and is not said to; the development build says so in the console. */
export const WithoutLink: Story = {
  render: () => html`
    <news-article lang="en">
      <news-related>
        <aside aria-label="More on this">
          <ul>
            <li>
              <article>
                <h3>A day on the last ferry</h3>
                <p>Its address was forgotten.</p>
              </article>
            </li>
            <li>
              <article>
                <h3><a href="#bridge">What the new bridge will cost, and who pays for it</a></h3>
              </article>
            </li>
          </ul>
        </aside>
      </news-related>
    </news-article>
  `,
};

export const Dark: Story = { ...Default, tags: ['fixed'], globals: { scheme: 'dark' } };

/** Links to press lead nowhere from a sheet of paper, so the list is left out. */
export const OnPaper: Story = { ...InsideTheText, ...onPaper, tags: ['!autodocs', 'fixed'] };
