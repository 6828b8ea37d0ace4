import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../pages/markup/markup.css';
import { sourceOf } from '../pages/markup/source-of.js';
import './plain.css';
import {
  authorCard,
  correction,
  dateline,
  factBox,
  footnotes,
  keyFigure,
  marginNote,
  tags,
  type Piece,
} from './plain.js';

/** What needs no element: plain HTML in an article, dressed by the stylesheet alone, with and without script. */
const meta: Meta = {
  title: 'Plain markup',
  tags: ['!autodocs'],
  parameters: { fixed: ['lang', 'dir'], controls: { disable: true } },
};
export default meta;

const before = html`<p>
  The shopkeepers of Carnot avenue come out of thirty months of hoardings the worse for wear. The town has
  paid 2.3 million euros in compensation, which most of them call too little and all of them call too late.
</p>`;
const after = html`<p>
  On the other bank the stop is called The Orchards, after trees that nobody alive has seen. On Saturday
  morning there were two hundred people on a platform made for sixty, and a brass band that had brought only
  one tune.
</p>`;

const shown = ({ about, markup, last = false }: Piece): TemplateResult => html`
  <main class="plain">
    <p class="plain-about">${about}</p>
    <news-article lang="en">
      <article>${before}${last ? after : nothing}${markup}${last ? nothing : after}</article>
    </news-article>
    <pre class="markup-written" tabindex="0" role="region" aria-label="The HTML to copy">
${sourceOf(markup)}</pre>
  </main>
`;

type Story = StoryObj;

export const MarginNote: Story = { render: () => shown(marginNote) };
export const KeyFigure: Story = { render: () => shown(keyFigure) };
export const FactBox: Story = { render: () => shown(factBox) };
export const Correction: Story = { render: () => shown(correction) };
export const Dateline: Story = { render: () => shown(dateline) };
export const Tags: Story = { render: () => shown(tags) };
export const AuthorCard: Story = { render: () => shown(authorCard) };
export const Footnotes: Story = { render: () => shown(footnotes) };
