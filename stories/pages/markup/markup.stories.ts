import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { FORMS } from './forms.js';
import './markup.css';
import { sourceOf } from './source-of.js';

const meta: Meta = {
  title: 'Markup',
  tags: ['!autodocs'],
  parameters: { fixed: ['lang'], controls: { disable: true } },
};
export default meta;

/** Parts that stand in the text get an `<article>` around them, as they would have; the others go beside it. */
const inPlace = (part: string, form: TemplateResult): TemplateResult =>
  ['news-breadcrumb', 'news-related'].includes(part)
    ? html`<news-article lang="en">${form}</news-article>`
    : html`<news-article lang="en"><article>${form}</article></news-article>`;

const shown = (part: string, name: string, form: TemplateResult): TemplateResult => html`
  <div class="markup-form">
    <h3>${name}</h3>
    <div class="markup-seen">${inPlace(part, form)}</div>
    <pre class="markup-written" tabindex="0" role="region" aria-label="${part}, ${name}">
${sourceOf(form)}</pre>
  </div>
`;

export const Markup: StoryObj = {
  render: () => html`
    <main class="markup">
      <h1>Markup</h1>
      <p class="markup-lead">
        Every part accepts the semantic HTML you would write without us, and most accept less. The full form
        is finished without JavaScript and stays whole in a browser’s reader view; the short form is completed
        by the script. Set
        <i>Script</i> in the toolbar to <i>off</i> to see both as they are before that.
      </p>
      ${FORMS.map(
        ({ part, about, full, short }) => html`
          <section class="markup-part" aria-label=${part}>
            <h2>&lt;${part}&gt;</h2>
            <p>${about}</p>
            <div class="markup-forms">
              ${shown(part, 'Full form', full)}${shown(part, 'Short form', short)}
            </div>
          </section>
        `,
      )}
    </main>
  `,
};
