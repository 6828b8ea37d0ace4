import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { NewsPullQuote } from 'news-elements/elements/pull-quote/pull-quote.js';
import { onPaper } from '../../articles/paper.js';

const meta: Meta<NewsPullQuote> = {
  title: 'Elements/Pull quote',
  component: 'news-pull-quote',
};
export default meta;

type Story = StoryObj<NewsPullQuote>;

const text = html`
  <p>
    Samia Belkhir ran the ferry for twenty-two years. Her logbook has a line for every crossing, a cross for
    every fog, and in its last winter hardly anything at all.
  </p>
  <p>
    On the first morning the tram crossed the river empty, then it crossed again with a school class, a brass
    band and a man who had brought his own chair.
  </p>
`;

const article = (quote: TemplateResult): TemplateResult => html`
  <news-article lang="en">
    <article>
      <h1>The tram crosses the river</h1>
      ${text} ${quote} ${text} ${text}
    </article>
  </news-article>
`;

const quote = html`<aside>
  <p>We counted the boats, and then we stopped counting.</p>
  <p class="attribution">Samia Belkhir, <span>the last ferry captain</span></p>
</aside>`;

export const Default: Story = {
  render: () => article(html`<news-pull-quote>${quote}</news-pull-quote>`),
};

export const ShortForm: Story = {
  render: () =>
    article(
      html`<news-pull-quote attribution="Samia Belkhir"
        ><p>We counted the boats, and then we stopped counting.</p></news-pull-quote
      >`,
    ),
};

export const WithoutAttribution: Story = {
  render: () =>
    article(
      html`<news-pull-quote><p>We counted the boats, and then we stopped counting.</p></news-pull-quote>`,
    ),
};

export const Wide: Story = {
  render: () => article(html`<news-pull-quote placement="wide">${quote}</news-pull-quote>`),
};

export const Margin: Story = {
  render: () => article(html`<news-pull-quote placement="margin">${quote}</news-pull-quote>`),
};

export const MarginStart: Story = {
  render: () => article(html`<news-pull-quote placement="margin" side="start">${quote}</news-pull-quote>`),
};

/** Its words stand in the text, too: not read twice, and not printed. */
export const Duplicate: Story = {
  render: () =>
    article(
      html`<p>“We counted the boats, and then we stopped counting,” she says.</p>
        <news-pull-quote duplicate>${quote}</news-pull-quote>`,
    ),
};

export const Empty: Story = {
  render: () => article(html`<news-pull-quote></news-pull-quote>`),
};

export const Huge: Story = {
  render: () =>
    article(
      html`<news-pull-quote
        attribution="Samia Belkhir, the last captain of the municipal ferry and first chair of the Verkehrsbetriebsgesellschaftsverwaltung"
        ><p>
          We counted the boats, and then we stopped counting, because there is no use in knowing a number that
          only ever gets smaller; what we wanted to know was who would still be standing on the quay in the
          morning, and whether anybody would have thought to bring coffee.
        </p>
        <p>In the end it was always the same four people, and the dog.</p></news-pull-quote
      >`,
    ),
};

export const French: Story = {
  render: () => html`
    <news-article lang="fr">
      <article>
        <h1>Le tram traverse le fleuve</h1>
        <p>Samia Belkhir a conduit le bac pendant vingt-deux ans. Son carnet a une ligne par traversée.</p>
        <news-pull-quote attribution="Samia Belkhir"
          ><p>Nous comptions les bateaux, puis nous avons cessé de compter.</p></news-pull-quote
        >
        <p>Le premier matin, le tram a traversé le fleuve à vide, puis avec une classe et une fanfare.</p>
      </article>
    </news-article>
  `,
};

export const RightToLeft: Story = {
  render: () => html`
    <news-article lang="ar" dir="rtl">
      <article>
        <h1>الترام يعبر النهر</h1>
        <p>قادت سامية بلخير العبارة اثنتين وعشرين سنة. في دفترها سطر لكل عبور وعلامة لكل ضباب.</p>
        <news-pull-quote attribution="سامية بلخير"
          ><p>كنا نعد القوارب، ثم توقفنا عن العد.</p></news-pull-quote
        >
        <p>في الصباح الأول عبر الترام النهر فارغا، ثم عبره مع صف مدرسي وفرقة نحاسية.</p>
        <news-pull-quote placement="margin" side="start">
          <aside>
            <p>لا فائدة من رقم لا يكف عن الصغر.</p>
            <p class="attribution">سامية بلخير</p>
          </aside>
        </news-pull-quote>
        <p>على الضفة الشمالية فقدت دار الجمارك القديمة طابور العبارة. المقهى يفتح الآن متأخرا ساعة.</p>
        <p>تقول صاحبته إنها تنام أخيرا، وإن الصباح صار أطول مما كانت تظن.</p>
      </article>
    </news-article>
  `,
};

/** A placement that is not known is taken for none; the development build says so in the console. */
export const UnknownPlacement: Story = {
  render: () => article(html`<news-pull-quote placement="left">${quote}</news-pull-quote>`),
};

export const Dark: Story = { ...Default, tags: ['fixed'], globals: { scheme: 'dark' } };

export const OnPaper: Story = { ...Default, ...onPaper, tags: ['!autodocs', 'fixed'] };
