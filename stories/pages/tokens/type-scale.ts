import { html, LitElement, type TemplateResult } from 'lit';

/** What is measured: its name, and where it stands in the sample. */
const STEPS: readonly (readonly [name: string, selector: string])[] = [
  ['Label', 'header .kicker'],
  ['Headline', 'h1'],
  ['Standfirst', '.standfirst'],
  ['Byline', 'news-byline p'],
  ['Text', 'article > p'],
  ['Heading 2', 'article > h2'],
  ['Heading 3', 'article > h3'],
  ['Pull quote', 'news-pull-quote p'],
  ['Caption', 'figcaption'],
];

interface Step {
  readonly name: string;
  readonly size: string;
  readonly line: string;
  readonly weight: string;
  readonly face: string;
}

/** An article in one theme with one of each kind of text, and what each measures here. For these pages only. */
export class StoryTypeScale extends LitElement {
  static override properties = { theme: {}, scheme: {} };
  static {
    // What is measured can only be shown by a second update.
    this.disableWarning?.('change-in-update');
  }
  declare theme: string;
  declare scheme: string;
  #steps: readonly Step[] = [];
  readonly #observer = new ResizeObserver(() => this.#measure());

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override updated(): void {
    this.#measure();
  }

  #measure(): void {
    const steps = STEPS.flatMap(([name, selector]) => {
      const sample = this.querySelector(selector);
      if (!sample) return [];
      const style = getComputedStyle(sample);
      const size = parseFloat(style.fontSize);
      const face = style.fontFamily.split(',')[0]?.replace(/["']/g, '') ?? '';
      const line = (parseFloat(style.lineHeight) / size).toFixed(2);
      return [{ name, size: size.toFixed(1), line, weight: style.fontWeight, face }];
    });
    if (JSON.stringify(steps) === JSON.stringify(this.#steps)) return;
    this.#steps = steps;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return html`
      <news-article lang="en" theme=${this.theme} scheme=${this.scheme}>
        <article>
          <header>
            <p class="kicker">Transport</p>
            <h1>The tram crosses the river at last</h1>
            <p class="standfirst">
              Nine years after the first spade went in, line D brings the plateau within eighteen minutes.
            </p>
          </header>
          <news-byline><p>By Inès Carvalho</p></news-byline>
          <p>
            At eighteen minutes to seven on Friday, tram 412 left the depot with eleven passengers aboard,
            among them a baker on his way home to bed and a small girl woken for the occasion.
          </p>
          <h2>A bank that had given up hoping</h2>
          <p>The shopkeepers of Carnot avenue come out of thirty months of hoardings the worse for wear.</p>
          <h3>Too late, say some</h3>
          <p>The town has paid 2.3 million euros in compensation.</p>
          <news-pull-quote
            ><aside><p>This morning I saw my stop light up.</p></aside></news-pull-quote
          >
          <figure>
            <img
              src="/assets/t1.jpg"
              width="900"
              height="600"
              alt="Five white buses in a row."
              loading="lazy"
            />
            <figcaption>The depot on Sunday.</figcaption>
          </figure>
        </article>
      </news-article>
      <div class="scale-table" tabindex="0" role="region" aria-label="Measures of ${this.theme}">
        <table>
          <thead>
            <tr>
              <th scope="col">Text</th>
              <th scope="col">Size</th>
              <th scope="col">Line</th>
              <th scope="col">Weight</th>
              <th scope="col">Face</th>
            </tr>
          </thead>
          <tbody>
            ${this.#steps.map(
              ({ name, size, line, weight, face }) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  <td>${size} px</td>
                  <td>${line}</td>
                  <td>${weight}</td>
                  <td>${face}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }
}

if (!customElements.get('story-type-scale')) customElements.define('story-type-scale', StoryTypeScale);
