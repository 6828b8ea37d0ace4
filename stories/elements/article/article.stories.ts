import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { NewsArticle } from 'news-elements/elements/article/article.js';
import { onPaper } from '../../articles/paper.js';

const meta: Meta<NewsArticle> = {
  title: 'Elements/Article',
  component: 'news-article',
  args: { theme: '', scheme: '', layout: '', dropCap: false },
  argTypes: { theme: { control: 'select', options: ['', 'gazette', 'une', 'bourse', 'antenne', 'revue'] } },
  render: ({ theme, scheme, layout, dropCap }) => html`
    <news-article
      lang="en"
      theme=${theme || nothing}
      scheme=${scheme || nothing}
      layout=${layout || nothing}
      ?drop-cap=${dropCap}
      >${story()}</news-article
    >
  `,
};
export default meta;

type Story = StoryObj<NewsArticle>;

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

function story(): TemplateResult {
  return html`
    <article>
      <header>
        <p class="kicker"><a href="#transport">Transport</a></p>
        <h1>In Aubrelles, the tram crosses the river at last</h1>
        <p class="standfirst">
          Nine years after the first pickaxe, line D brings the plateau and the centre together: eighteen
          minutes instead of forty.
        </p>
        <news-figure placement="lead">
          <figure>
            <img
              src="/assets/lead.jpg"
              width="1800"
              height="1200"
              alt="A white tram on a stone bridge at sunrise, above the river."
              fetchpriority="high"
            />
            <figcaption>
              The first tram of line D on the Vanniers bridge, a little before seven.
              <span class="credit">Maud Terrier</span>
            </figcaption>
          </figure>
        </news-figure>
      </header>
      <p>
        At six forty-two on Friday, tram 412 left the depot with eleven passengers on board, among them a
        baker on his way to bed and a girl who had been woken for the occasion. Three minutes later it came
        onto the Vanniers bridge, slowly, all its lights on. Nobody spoke. Then somebody clapped, and the
        whole car followed.
      </p>
      <p>
        It took nine years, two mayors and
        <a href="#appeals">three appeals before the administrative court</a> for line D to join the station
        and the plateau. Ten kilometres of rails, thirteen stops, a single bridge: on paper, nothing out of
        the ordinary.
      </p>
      <h2>A left bank that had stopped believing</h2>
      <p>The route changed four times. The one of 2017 avoided the Aulnes, which were thought too steep.</p>
      <ul>
        <li>the lights on the boulevard are still set by hand;</li>
        <li>the lift at Théâtre came without its certificate.</li>
      </ul>
    </article>
  `;
}

export const Default: Story = {};
export const DropCap: Story = { args: { dropCap: true } };
export const Dark: Story = { args: { scheme: 'dark' } };
export const Sepia: Story = { args: { scheme: 'sepia' } };
export const HighContrast: Story = { args: { scheme: 'contrast' } };
export const Centred: Story = { args: { layout: 'centred' } };
export const Ledger: Story = { args: { layout: 'ledger' } };
export const Split: Story = { args: { layout: 'split' } };
export const WithoutHeader: Story = {
  render: () =>
    html`<news-article lang="en"
      ><article>
        <h1>Only a headline</h1>
        <p>And a paragraph.</p>
      </article></news-article
    >`,
};
export const WithoutArticle: Story = {
  render: () =>
    html`<news-article lang="en"
      ><h1>Neither header nor article</h1>
      <p>One readable column.</p></news-article
    >`,
};
export const Empty: Story = { tags: ['empty'], render: () => html`<news-article lang="en"></news-article>` };

/** Values that are not known are taken for none; the development build says so in the console. */
export const UnknownValues: Story = {
  parameters: { fixed: ['theme', 'scheme'] },
  render: () =>
    html`<news-article lang="en" theme="tabloid" scheme="night" layout="diagonal">${story()}</news-article>`,
};

/** A long word where no line breaks, three hundred paragraphs, and a table wider than any page. */
export const Huge: Story = {
  render: () => html`
    <news-article lang="de">
      <article>
        <header>
          <p class="kicker">Verkehrsinfrastrukturfinanzierungsgesellschaft</p>
          <h1>
            Die Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft zieht um, und
            niemand weiß, wohin mit dem Türschild
          </h1>
          <p class="standfirst">${'Der Rat tagt, die Bahn fährt, die Brücke hält. '.repeat(8)}</p>
        </header>
        <figure tabindex="0" aria-label="Fahrgäste nach Monat">
          <table>
            <caption>
              Fahrgäste nach Monat
            </caption>
            <tr>
              ${MONTHS.map((month) => html`<th scope="col">${month}</th>`)}
            </tr>
            <tr>
              ${MONTHS.map((_, index) => html`<td>${(index + 3) * 118_207}</td>`)}
            </tr>
          </table>
        </figure>
        ${Array.from(
          { length: 300 },
          (_, index) =>
            html`<p>${index + 1}. ${'Am Morgen fuhr die erste Bahn über die neue Brücke. '.repeat(5)}</p>`,
        )}
      </article>
    </news-article>
  `,
};

export const RightToLeft: Story = {
  render: () => html`
    <news-article lang="ar" dir="rtl">
      <article>
        <header>
          <p class="kicker"><a href="#transport">النقل</a></p>
          <h1>بعد تسع سنوات يعبر الترام النهر أخيرًا</h1>
          <p class="standfirst">الخط «دال» يصل الهضبة بالمحطة في ثماني عشرة دقيقة بدلًا من أربعين.</p>
          <news-figure placement="lead">
            <figure>
              <img
                src="/assets/lead.jpg"
                width="1800"
                height="1200"
                fetchpriority="high"
                alt="ترام أبيض على جسر حجري عند الغسق."
              />
              <figcaption>أول ترام على الجسر الجديد. <span class="credit">مود تيرييه</span></figcaption>
            </figure>
          </news-figure>
        </header>
        <p>
          في السابعة إلا ربعًا من صباح الجمعة غادر الترام رقم 412 المستودع وعلى متنه أحد عشر راكبًا، بينهم خبّاز
          عائد إلى بيته لينام، وطفلة أيقظها أهلها لتشهد الرحلة الأولى.
        </p>
        <h2>ضفة كانت قد كفّت عن الأمل</h2>
        <p>عاشت متاجر الجادة ثلاثين شهرًا خلف الحواجز، ودفعت المدينة تعويضًا يراه كثيرون قليلًا.</p>
      </article>
    </news-article>
  `,
};

export const OnPaper: Story = { ...Default, ...onPaper, tags: ['!autodocs', 'fixed'] };
