import { html, nothing, type TemplateResult } from 'lit';
import type { ScriptText } from './text.js';

/**
 * A text of one language as a whole article, in the full form.
 * @param text - The text.
 */
export const articleIn = (text: ScriptText): TemplateResult => html`
  <news-article lang=${text.lang} dir=${text.dir ?? nothing}>
    <article>
      <header>
        <p class="kicker"><a href="#section">${text.kicker}</a></p>
        <h1>${text.headline}</h1>
        <p class="standfirst">${text.standfirst}</p>
      </header>
      <news-byline>
        <p>${text.byline}</p>
        <p><time datetime="2026-03-14">${text.date}</time></p>
      </news-byline>
      <news-summary>
        <h2>${text.summary.heading}</h2>
        <ul>
          ${text.summary.points.map((point) => html`<li>${point}</li>`)}
        </ul>
      </news-summary>
      <p>${text.first}</p>
      <p>${text.second[0]}<em>${text.second[1]}</em>${text.second[2]}</p>
      <news-pull-quote>
        <aside>
          <p>${text.quote}</p>
          <p class="attribution">${text.speaker}</p>
        </aside>
      </news-pull-quote>
      <h2>${text.heading}</h2>
      <p>${text.third}</p>
      <news-figure>
        <figure>
          <img src="/assets/t1.jpg" width="900" height="600" alt=${text.alt} />
          <figcaption>${text.caption} <span class="credit">${text.credit}</span></figcaption>
        </figure>
      </news-figure>
    </article>
  </news-article>
`;
