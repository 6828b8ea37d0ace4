// Every part as a Lit element that draws itself into a shadow root from what its attribute says; text is slotted.
import { html, LitElement, nothing, unsafeCSS } from 'lit';
import plainCss from 'plain.css';

const sheet = unsafeCSS(plainCss);

class Part extends LitElement {
  static styles = sheet;
  static properties = { data: { type: Object } };
}

/** Defines a part whose shadow root is what a template makes of its data. */
const part = (name, template) =>
  customElements.define(
    name,
    class extends Part {
      render() {
        return this.data
          ? html`<div class=${name.replace('shadow-', 'news-')} placement=${this.data.placement ?? nothing}>
              ${template(this.data)}
            </div>`
          : nothing;
      }
    },
  );

part('shadow-article', () => html`<article><slot></slot></article>`);
part(
  'shadow-breadcrumb',
  ({ items }) =>
    html`<nav>
      <ol>
        ${items.map((item) => html`<li><a href="#">${item}</a></li>`)}
      </ol>
    </nav>`,
);
part(
  'shadow-summary',
  ({ heading, items, note }) =>
    html`<h2>${heading}</h2>
      <ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>
      <p class="disclosure">${note}</p>`,
);
part(
  'shadow-pull-quote',
  ({ text, by }) =>
    html`<aside>
      <p>${text}</p>
      <p class="attribution">${by}</p>
    </aside>`,
);
part(
  'shadow-figure',
  ({ src, alt, caption, credit }) =>
    html`<figure>
      <img src=${src} width="1800" height="1200" alt=${alt} />
      <figcaption>${caption} <span class="credit">${credit}</span></figcaption>
    </figure>`,
);
part(
  'shadow-related',
  ({ heading, items }) =>
    html`<aside>
      <h2>${heading}</h2>
      <ul>
        ${items.map(
          (item) =>
            html`<li>
              <article>
                <p class="kicker">${item.kicker}</p>
                <h3><a href="#">${item.title}</a></h3>
                <p>${item.text}</p>
              </article>
            </li>`,
        )}
      </ul>
    </aside>`,
);
part(
  'shadow-comment-form',
  ({ heading }) =>
    html`<form method="post">
      <h2>${heading}</h2>
      <div class="fields">
        <div>
          <label>Commentaire<textarea rows="6"></textarea></label>
        </div>
        <div class="half">
          <label>Nom<input /></label>
        </div>
        <div class="half">
          <label>Adresse<input /></label>
        </div>
        <div class="submit"><button type="submit">Publier</button></div>
      </div>
    </form>`,
);
