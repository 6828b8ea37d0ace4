import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import page from '../../../examples/no-stylesheet/index.html?raw';
import { exampleOf } from '../../articles/example.js';
import { contrast, inWords, paletteOf, PAIRS, ROLES, type Palette } from '../tokens/colours.js';
import { publicTokens, type Token } from './public-tokens.js';

const sample = exampleOf(page);
const GROUPS = ['Colours', 'Type', 'Space and shape'] as const;

type Side = 'light' | 'dark';

/** An article, a field for every public token, and the CSS to paste. For this page only. */
export class StoryTokenEditor extends LitElement {
  static override properties = { theme: {}, scheme: {} };
  static {
    // What is measured can only be shown by a second update.
    this.disableWarning?.('change-in-update');
  }
  declare theme: string;
  declare scheme: string;

  /** What was typed or picked; a colour is one entry for each side. */
  readonly #values = new Map<string, string>();
  readonly #sheet = new CSSStyleSheet();
  #tokens: readonly Token[] = [];
  #palettes: Partial<Record<Side, Palette>> = {};
  #said = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#sheet);
    this.#tokens = publicTokens();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('theme') || changed.has('scheme')) this.#apply();
  }

  /** The declarations, one to a line; a colour given for one side keeps the theme's own on the other. */
  #declarations(): string[] {
    return this.#tokens.flatMap(({ name, group }) => {
      if (group !== 'Colours') return this.#values.has(name) ? [`${name}: ${this.#values.get(name)};`] : [];
      const [light, dark] = [this.#colour(name, 'light'), this.#colour(name, 'dark')];
      return this.#isSet(name) ? [`${name}: light-dark(${light}, ${dark});`] : [];
    });
  }

  #css(): string {
    const lines = this.#declarations();
    if (!lines.length) return '/* Change a value, and the CSS for it is written here. */';
    return `:root {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
  }

  readonly #isSet = (name: string): boolean =>
    ['', ' light', ' dark'].some((side) => this.#values.has(name + side));

  #colour(name: string, side: Side): string {
    const role = ROLES.find((known) => name === `--news-color-${known}`);
    return this.#values.get(`${name} ${side}`) ?? (role && this.#palettes[side]?.[role]) ?? '#000000';
  }

  /** Puts the values on the sample, then reads back what a browser makes of them on either side. */
  #apply(): void {
    this.#sheet.replaceSync(`.editor-sample { ${this.#declarations().join(' ')} }`);
    for (const side of ['light', 'dark'] as const) {
      const probe = document.createElement('news-article');
      probe.setAttribute('theme', this.theme);
      probe.setAttribute('scheme', side);
      this.querySelector('.editor-sample')?.append(probe);
      this.#palettes[side] = paletteOf(probe);
      probe.remove();
    }
    this.requestUpdate();
  }

  #set(key: string, value: string): void {
    if (value) this.#values.set(key, value);
    else this.#values.delete(key);
    this.#said = '';
    this.#apply();
  }

  #clear(name: string): void {
    for (const side of ['', ' light', ' dark']) this.#values.delete(name + side);
    this.#apply();
  }

  #clearAll(): void {
    this.#values.clear();
    this.#apply();
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#css());
      this.#said = 'Copied.';
    } catch {
      // Not allowed in this frame: the text is selected instead, one key press from being copied.
      getSelection()?.selectAllChildren(this.querySelector('.editor-css')!);
      this.#said = 'Selected: press Ctrl and C, or Command and C.';
    }
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return html`
      <form class="editor-form" aria-label="Tokens" @submit=${(event: Event) => event.preventDefault()}>
        ${GROUPS.map((group) => this.#group(group))}
      </form>
      <div class="editor-output">
        <pre class="editor-css" tabindex="0" role="region" aria-label="CSS to paste">${this.#css()}</pre>
        <p class="editor-buttons">
          <button type="button" @click=${this.#copy}>Copy the CSS</button>
          <button type="button" @click=${this.#clearAll}>Clear all</button>
          <span role="status">${this.#said}</span>
        </p>
        <p class="editor-verdict">${this.#verdict()}</p>
      </div>
      <div class="editor-sample">
        <news-article lang=${sample.lang} theme=${this.theme || nothing} scheme=${this.scheme || nothing}
          >${guard([sample], () => sample.content())}</news-article
        >
      </div>
    `;
  }

  #group(group: Token['group']): TemplateResult {
    const tokens = this.#tokens.filter((token) => token.group === group);
    return html`<details ?open=${group === 'Colours'}>
      <summary>${group} <span>${tokens.length}</span></summary>
      ${group === 'Colours' ? html`<p class="editor-sides"><span>light</span><span>dark</span></p>` : nothing}
      ${tokens.map((token) => (group === 'Colours' ? this.#colourField(token) : this.#textField(token)))}
    </details>`;
  }

  #colourField({ name, description }: Token): TemplateResult {
    const field = (side: Side) =>
      html`<input
        type="color"
        aria-label="${name}, ${side}"
        .value=${this.#colour(name, side)}
        @input=${(event: Event) => this.#set(`${name} ${side}`, (event.target as HTMLInputElement).value)}
      />`;
    return html`<div class="editor-field">
      ${this.#label(name, description)}${field('light')}${field('dark')}${this.#clearButton(name)}
    </div>`;
  }

  #textField({ name, description, carrier }: Token): TemplateResult {
    const article = this.querySelector('.editor-sample news-article');
    const now = article && carrier ? getComputedStyle(article).getPropertyValue(carrier) : '';
    return html`<div class="editor-field editor-text">
      ${this.#label(name, description)}
      <input
        type="text"
        aria-label=${name}
        placeholder=${now}
        .value=${this.#values.get(name) ?? ''}
        @change=${(event: Event) => this.#set(name, (event.target as HTMLInputElement).value.trim())}
      />${this.#clearButton(name)}
    </div>`;
  }

  readonly #label = (name: string, description: string): TemplateResult =>
    html`<span class="editor-label"
      ><code>${name}</code>${description && html`<small>${description}</small>`}</span
    >`;

  #clearButton(name: string): TemplateResult {
    return html`<button
      type="button"
      class="editor-clear"
      aria-label="Clear ${name}"
      ?disabled=${!this.#isSet(name)}
      @click=${() => this.#clear(name)}
    >
      ×
    </button>`;
  }

  #verdict(): TemplateResult {
    const failing = (['light', 'dark'] as const).flatMap((side) => {
      const palette = this.#palettes[side];
      if (!palette) return [];
      return PAIRS.map((pair) => ({
        ...pair,
        side,
        ratio: contrast(palette[pair.ink], palette[pair.paper]),
      })).filter(({ ratio, least }) => ratio < least);
    });
    if (!failing.length) return html`Contrast: every pair passes WCAG 2.2 AA, light and dark.`;
    return html`<b>Too little contrast:</b> ${failing
        .map(
          ({ ink, paper, side, ratio, least }) =>
            `${ink} on ${paper}, ${side}: ${inWords(ratio)} where ${least} is needed`,
        )
        .join('; ')}.`;
  }
}

if (!customElements.get('story-token-editor')) customElements.define('story-token-editor', StoryTokenEditor);
