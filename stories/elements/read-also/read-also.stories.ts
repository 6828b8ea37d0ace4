import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { NewsReadAlso } from 'news-elements/elements/read-also/read-also.js';
import { onPaper } from '../../articles/paper.js';

const meta: Meta<NewsReadAlso> = {
  title: 'Elements/Read also',
  component: 'news-read-also',
};
export default meta;

type Story = StoryObj<NewsReadAlso>;

/** The part between two paragraphs, as readers meet it. */
const inText = (part: TemplateResult): TemplateResult => html`
  <news-article lang="en">
    <article>
      <p>
        The first trams are to cross the river in May. Until then the stop on the south bank stays closed, and
        the buses that replace it leave from the market square every eight minutes.
      </p>
      ${part}
      <p>The council meets again on Thursday to settle what becomes of the old timber landing.</p>
    </article>
  </news-article>
`;

export const Default: Story = {
  render: () =>
    inText(html`
      <news-read-also>
        <aside>
          <p>Read also: <a href="#bridge">What the new bridge will cost, and who pays for it</a></p>
          <img src="/assets/t1.jpg" width="600" height="400" alt="" loading="lazy" />
        </aside>
      </news-read-also>
    `),
};

export const WithoutPicture: Story = {
  render: () =>
    inText(html`
      <news-read-also>
        <aside>
          <p>Read also: <a href="#bridge">What the new bridge will cost, and who pays for it</a></p>
        </aside>
      </news-read-also>
    `),
};

export const ShortForm: Story = {
  render: () =>
    inText(html`
      <news-read-also
        ><a href="#bridge">What the new bridge will cost, and who pays for it</a></news-read-also
      >
    `),
};

export const ShortFormWithPicture: Story = {
  render: () =>
    inText(html`
      <news-read-also>
        <a href="#bridge">What the new bridge will cost, and who pays for it</a>
        <img src="/assets/t2.jpg" width="600" height="400" alt="" loading="lazy" />
      </news-read-also>
    `),
};

export const OwnLabel: Story = {
  render: () =>
    inText(
      html`<news-read-also label="Background:"><a href="#ferry">A day on the last ferry</a></news-read-also>`,
    ),
};

export const Empty: Story = { render: () => inText(html`<news-read-also></news-read-also>`) };

export const Huge: Story = {
  render: () =>
    inText(html`
      <news-read-also>
        <a href="#long">
          From the timber landing to the tramway: how a crossing that was planned for twenty years, redrawn
          four times and stopped twice by the courts came to be built in eleven months, and what those who
          waited for it have to say
        </a>
        <img src="/assets/t3.jpg" width="600" height="400" alt="" loading="lazy" />
      </news-read-also>
    `),
};

export const RightToLeft: Story = {
  render: () => html`
    <news-article lang="ar" dir="rtl">
      <article>
        <p>تعبر أولى عربات الترام النهر في شهر مايو، وتبقى المحطة الجنوبية مغلقة حتى ذلك الحين.</p>
        <news-read-also>
          <a href="#bridge">كم سيكلّف الجسر الجديد ومن سيدفع ثمنه</a>
          <img src="/assets/t1.jpg" width="600" height="400" alt="" loading="lazy" />
        </news-read-also>
        <p>يجتمع المجلس مرة أخرى يوم الخميس.</p>
      </article>
    </news-article>
  `,
};

export const Dark: Story = { ...Default, tags: ['fixed'], globals: { scheme: 'dark' } };

export const OnPaper: Story = { ...Default, ...onPaper, tags: ['!autodocs', 'fixed'] };

/** Nothing to follow: the words stand as they are; the development build says so in the console. */
export const WithoutLink: Story = {
  render: () => inText(html`<news-read-also><p>Read also: the timetable of line D</p></news-read-also>`),
};

/** On a small phone the picture keeps its place beside the words. */
export const Narrow: Story = { ...Default, globals: { width: 'w320' }, tags: ['fixed'] };
