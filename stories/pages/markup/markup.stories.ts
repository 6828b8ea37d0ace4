import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { FORMS, type Forms } from './forms.js';
import './markup.css';
import { sourceOf } from './source-of.js';

const meta: Meta = {
  title: 'Markup',
  tags: ['!autodocs'],
  parameters: { fixed: ['lang'], controls: { disable: true } },
};
export default meta;

/** A part that stands in the text gets an `<article>` around it, as it would have; the others go beside it. */
const inPlace = ({ inText = true }: Forms, form: TemplateResult): TemplateResult =>
  inText
    ? html`<news-article lang="en"><article>${form}</article></news-article>`
    : html`<news-article lang="en">${form}</news-article>`;

const shown = (forms: Forms, name: string, form: TemplateResult, seen = form): TemplateResult => html`
  <div class="markup-form">
    <h3>${name}</h3>
    <div class="markup-seen">${inPlace(forms, seen)}</div>
    <pre class="markup-written" tabindex="0" role="region" aria-label="${forms.part}, ${name}">
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
        (forms) => html`
          <section class="markup-part" aria-label=${forms.part}>
            <h2>&lt;${forms.part}&gt;</h2>
            <p>${forms.about}</p>
            <div class="markup-forms">
              ${shown(forms, 'Full form', forms.full)}${shown(forms, 'Short form', forms.short, forms.seen)}
            </div>
          </section>
        `,
      )}
    </main>
  `,
};
