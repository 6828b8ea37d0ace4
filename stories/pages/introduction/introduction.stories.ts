import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import './introduction.css';
import { ELEMENTS, PLAIN, THEMES, type Part } from './parts.js';

/** Every part at a glance, in the toolbar's theme and scheme; each leads to its stories. */
const meta: Meta = {
  title: 'Introduction',
  tags: ['!autodocs'],
  parameters: { fixed: ['lang', 'dir'], controls: { disable: true } },
};
export default meta;

/** A sample is a picture here: it takes no focus and is not read aloud; the link beneath it is what there is to use. */
const tile = (
  name: string | TemplateResult,
  path: string,
  sample: TemplateResult,
  about = '',
): TemplateResult => html`
  <li class="tile">
    <div class="tile-sample" inert aria-hidden="true">${sample}</div>
    <p class="tile-name">
      <a href="./?path=${path}" target="_top">${name}</a>${about ? html`<span>${about}</span>` : nothing}
    </p>
  </li>
`;

const part = ({ name, path, sample, inText }: Part): TemplateResult =>
  tile(
    name.startsWith('news-') ? html`<code>&lt;${name}&gt;</code>` : name,
    path,
    html`<news-article lang="en">${inText ? html`<article>${sample}</article>` : sample}</news-article>`,
  );

const theme = ([name, voice]: (typeof THEMES)[number]): TemplateResult =>
  tile(
    html`<b>${name}</b>`,
    `/story/articles-themes--${name}`,
    html`<news-article lang="en" theme=${name}><article>${ELEMENTS[0]!.sample}</article></news-article>`,
    voice,
  );

export const AllParts: StoryObj = {
  render: () => html`
    <div class="overview">
      <h2>Five themes</h2>
      <ul class="tiles tiles-five">
        ${THEMES.map(theme)}
      </ul>
      <h2>Elements</h2>
      <ul class="tiles">
        ${ELEMENTS.map(part)}
      </ul>
      <h2>Plain markup, dressed by the stylesheet</h2>
      <ul class="tiles">
        ${PLAIN.map(part)}
      </ul>
    </div>
  `,
};
