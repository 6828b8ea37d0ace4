import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { NewsFigure } from 'news-elements/elements/figure/figure.js';
import { expect, waitFor } from 'storybook/test';
import { onPaper } from '../../articles/paper.js';

const meta: Meta<NewsFigure> = {
  title: 'Elements/Figure',
  component: 'news-figure',
};
export default meta;

type Story = StoryObj<NewsFigure>;

const text = html`
  <p>
    The new line took nine years and four mayors. On the first morning the tram crossed the river empty, then
    it crossed again with a school class, a brass band and a man who had brought his own chair.
  </p>
  <p>
    On the north bank the old customs house has lost its ferry queue. The café that lived on it opens an hour
    later now, and its owner says she sleeps.
  </p>
`;

const article = (figure: TemplateResult): TemplateResult => html`
  <news-article lang="en">
    <article>
      <h1>The tram crosses the river</h1>
      ${text} ${figure} ${text} ${text} ${text}
    </article>
  </news-article>
`;

const picture = html`<img
  src="/assets/lead.jpg"
  width="1800"
  height="1200"
  alt="A white tram on an arched bridge at dusk, birds above it."
/>`;

const portrait = html`<img
  src="/assets/portrait.jpg"
  width="1000"
  height="1250"
  alt="A woman in a dark cap and jacket looks into the camera."
/>`;

const bridge = html`<figure>
  ${picture}
  <figcaption>The bridge on its first evening. <span class="credit">Maud Terrier</span></figcaption>
</figure>`;

const captain = html`<figure>
  ${portrait}
  <figcaption>Samia Belkhir ran the last ferry. <span class="credit">Maud Terrier</span></figcaption>
</figure>`;

export const Default: Story = {
  render: () => article(html`<news-figure>${bridge}</news-figure>`),
};

export const ShortForm: Story = {
  render: () =>
    article(
      html`<news-figure caption="The bridge on its first evening." credit="Maud Terrier"
        >${picture}</news-figure
      >`,
    ),
};

export const Wide: Story = {
  render: () => article(html`<news-figure placement="wide">${bridge}</news-figure>`),
};

export const Full: Story = {
  render: () => article(html`<news-figure placement="full">${bridge}</news-figure>`),
};

export const Margin: Story = {
  render: () => article(html`<news-figure placement="margin">${captain}</news-figure>`),
};

export const MarginStart: Story = {
  render: () => article(html`<news-figure placement="margin" side="start">${captain}</news-figure>`),
};

export const MarginShortForm: Story = {
  render: () =>
    article(
      html`<news-figure placement="margin" caption="Samia Belkhir ran the last ferry." credit="Maud Terrier"
        >${portrait}</news-figure
      >`,
    ),
};

export const Thumbnail: Story = {
  render: () => article(html`<news-figure placement="thumbnail">${captain}</news-figure>`),
};

export const Lead: Story = {
  render: () => html`
    <news-article lang="en">
      <article>
        <header>
          <p class="kicker">Transport</p>
          <h1>The tram crosses the river</h1>
          <p class="standfirst">Nine years late, and on time.</p>
          <news-figure placement="lead">
            <figure>
              <img
                src="/assets/lead.jpg"
                width="1800"
                height="1200"
                fetchpriority="high"
                alt="A white tram on an arched bridge at dusk, birds above it."
              />
              <figcaption>
                The bridge on its first evening. <span class="credit">Maud Terrier</span>
              </figcaption>
            </figure>
          </news-figure>
        </header>
        ${text}
      </article>
    </news-article>
  `,
};

export const CreditInAnotherLanguage: Story = {
  render: () =>
    article(
      html`<news-figure>
        <figure>
          ${picture}
          <figcaption>
            The bridge on its first evening. <span class="credit" lang="fr">Archives de la Ville</span>
          </figcaption>
        </figure>
      </news-figure>`,
    ),
};

export const CreditAlone: Story = {
  render: () => article(html`<news-figure credit="Maud Terrier">${picture}</news-figure>`),
};

export const Linked: Story = {
  render: () =>
    article(
      html`<news-figure caption="The bridge on its first evening." credit="Maud Terrier"
        ><a href="#large">${picture}</a></news-figure
      >`,
    ),
};

/** A picture that is no picture: an address that fails would speak up in the console of every reader of this page. */
export const Broken: Story = {
  render: () =>
    article(
      html`<news-figure caption="The bridge on its first evening." credit="Maud Terrier"
        ><img
          src="data:image/jpeg;base64,AAAA"
          width="1800"
          height="1200"
          alt="A white tram on an arched bridge at dusk, birds above it."
      /></news-figure>`,
    ),
  play: async ({ canvasElement }) => {
    await customElements.whenDefined('news-figure');
    const figure = canvasElement.querySelector('news-figure')!;
    await waitFor(() => expect(figure.matches(':state(broken)')).toBe(true));
    await expect(figure.querySelector('img')!.getBoundingClientRect().height).toBeGreaterThan(100);
  },
};

export const WithoutSize: Story = {
  render: () =>
    article(
      html`<news-figure caption="The page does not say how large the picture is." credit="Maud Terrier"
        ><img src="/assets/lead.jpg" alt="A white tram on an arched bridge at dusk."
      /></news-figure>`,
    ),
};

export const Empty: Story = {
  render: () => article(html`<news-figure></news-figure>`),
};

export const Huge: Story = {
  render: () =>
    article(
      html`<news-figure
        placement="wide"
        caption="${'The bridge on its first evening, seen from the roof of the customs house, where the harbour police kept watch until the ferry stopped. '.repeat(
          6,
        )}"
        credit="Maud Terrier for the Municipal Archive of the Port and River Authority, with the kind permission of the Verkehrsbetriebsgesellschaftsverwaltung"
        >${picture}</news-figure
      >`,
    ),
};

export const RightToLeft: Story = {
  render: () => html`
    <news-article lang="ar" dir="rtl">
      <article>
        <h1>الترام يعبر النهر</h1>
        <p>استغرق الخط الجديد تسع سنوات وأربعة رؤساء بلدية. في الصباح الأول عبر الترام النهر فارغا.</p>
        <news-figure caption="الجسر في مساء يومه الأول." credit="مود تيرييه">
          <img src="/assets/lead.jpg" width="1800" height="1200" alt="ترام أبيض على جسر عند الغسق." />
        </news-figure>
        <p>ثم عبره مرة أخرى مع صف مدرسي وفرقة نحاسية ورجل أحضر كرسيه معه.</p>
        <news-figure placement="margin">
          <figure>
            <img src="/assets/portrait.jpg" width="1000" height="1250" alt="امرأة تنظر إلى الكاميرا." />
            <figcaption>سامية بلخير قادت آخر عبارة. <span class="credit">مود تيرييه</span></figcaption>
          </figure>
        </news-figure>
        <p>على الضفة الشمالية فقدت دار الجمارك القديمة طابور العبارة. المقهى يفتح الآن متأخرا ساعة.</p>
        <p>تقول صاحبته إنها تنام أخيرا، وإن الصباح صار أطول مما كانت تظن.</p>
      </article>
    </news-article>
  `,
};

/** A placement that is not known is taken for none; the development build says so in the console. */
export const UnknownPlacement: Story = {
  render: () => article(html`<news-figure placement="left">${bridge}</news-figure>`),
};

export const Dark: Story = { ...Default, tags: ['fixed'], globals: { scheme: 'dark' } };

export const OnPaper: Story = { ...Default, ...onPaper, tags: ['!autodocs', 'fixed'] };
