import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import tokens from 'news-elements/tokens.json';
import { contrast, inWords, paletteOf, PAIRS, ROLES, type Palette } from './colours.js';

/** Swatches and contrast of one theme in one scheme, in the theme's own colours. For these pages only. */
export class StoryPalette extends LitElement {
  static override properties = { theme: {}, scheme: {} };
  static {
    // What is measured can only be shown by a second update.
    this.disableWarning?.('change-in-update');
  }
  declare theme: string;
  declare scheme: string;
  #palette?: Palette;
  #tell!: () => void;

  /** Resolves when the figures are shown. */
  readonly measured = new Promise<void>((resolve) => (this.#tell = resolve));

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('theme') && !changed.has('scheme')) return this.#tell();
    const article = this.querySelector<HTMLElement>('news-article');
    if (!article) return;
    this.#palette = paletteOf(article);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return html`<news-article lang="en" theme=${this.theme} scheme=${this.scheme}>
      <div class="palette">
        <h2 class="palette-title">${this.theme}, ${this.scheme}</h2>
        <div class="swatches">${ROLES.map((role) => this.#swatch(role))}</div>
        <div class="pairs">${PAIRS.map((pair) => this.#pair(pair))}</div>
      </div>
    </news-article>`;
  }

  #swatch(role: (typeof ROLES)[number]): TemplateResult {
    return html`<div class="swatch">
      <span class="swatch-paper on-${role}"></span>
      <span class="swatch-name">${role}</span>
      <code>${this.#palette?.[role]}</code>
      <span class="swatch-about">${tokens.gazette.color[role].$description}</span>
    </div>`;
  }

  #pair({ ink, paper, least }: (typeof PAIRS)[number]): TemplateResult {
    const ratio = this.#palette ? contrast(this.#palette[ink], this.#palette[paper]) : 0;
    const verdict = ratio >= 7 ? 'AAA' : ratio >= least ? 'AA' : 'fails';
    return html`<div class="pair ${verdict === 'fails' ? 'pair-fails' : ''}">
      <span class="pair-sample on-${paper} ink-${ink}" aria-hidden="true"
        >${least === 3 ? html`<span class="pair-edge"></span>` : 'Aa'}</span
      >
      <span>${ink} on ${paper}</span>
      <b>${inWords(ratio)} ${least === 3 && verdict !== 'fails' ? 'passes' : verdict}</b>
    </div>`;
  }
}

if (!customElements.get('story-palette')) customElements.define('story-palette', StoryPalette);
