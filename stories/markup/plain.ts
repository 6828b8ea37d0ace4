import { html, type TemplateResult } from 'lit';

/** A piece of plain HTML that the stylesheet dresses, without an element of its own. */
export interface Piece {
  readonly about: string;
  /** Where it belongs, as HTML to copy. */
  readonly markup: TemplateResult;
  /** Stands at the end of the article, after the text; the rest stands before it. */
  readonly last?: boolean;
}

export const marginNote: Piece = {
  about:
    'A bare <aside> among the paragraphs is a margin note: beside the text where the article has a margin column, between the paragraphs where it has none.',
  markup: html`
    <aside>
      <p>
        <b>The first tram</b> of 1897 was drawn by two horses and stopped wherever a passenger raised a hand.
      </p>
    </aside>
  `,
};

export const keyFigure: Piece = {
  about: 'The first <b> or <strong> of the paragraph is the figure; the rest says what it counts.',
  markup: html`
    <aside class="key-figure">
      <p><b>18 min</b> from the plateau to the station; by bus it was forty.</p>
    </aside>
  `,
};

export const factBox: Piece = {
  about:
    'An <aside class="fact-box"> with a heading that names it. A long one may be folded: put <details> in it, which works without script and in which a browser finds the words.',
  markup: html`
    <aside class="fact-box" aria-labelledby="facts">
      <h2 id="facts">Line D in figures</h2>
      <ul>
        <li>7.4 km, 13 stops, one bridge of 312 m</li>
        <li>A tram every six minutes, from five in the morning to one at night</li>
        <li>418 million euros, of which the region paid a third</li>
      </ul>
      <p>Source: <a href="#operator">the operator</a>.</p>
    </aside>
  `,
};

export const correction: Piece = {
  about:
    'A correction is part of the article: it stands after the last paragraph and not in <footer>, which a browser’s reader view leaves out. Say what was wrong, and when it was put right.',
  markup: html`
    <p class="correction">
      <strong>Correction, <time datetime="2026-03-14T11:42:00+01:00">14 March, 11.42 am</time>.</strong> An
      earlier version of this article gave the length of the bridge as 213 m. It is 312 m.
    </p>
  `,
  last: true,
};

export const dateline: Piece = {
  about:
    'The place where the report was written opens the first paragraph, in <b class="dateline">: it is set apart for the eye and not stressed when read aloud.',
  markup: html`
    <p>
      <b class="dateline">Vaucelles.</b> Tram 412 left the depot at a quarter to seven with eleven passengers
      aboard.
    </p>
  `,
};

export const tags: Piece = {
  about: 'A list in the article’s <footer>, named for those who hear it.',
  markup: html`
    <footer>
      <ul class="tags" aria-label="Subjects">
        <li><a href="#transport">Transport</a></li>
        <li><a href="#plateau">The plateau</a></li>
        <li><a href="#public-works">Public works</a></li>
      </ul>
    </footer>
  `,
  last: true,
};

export const authorCard: Piece = {
  about:
    'In <footer>. The picture says nothing that the name does not, so its alt is empty; without a picture the words take the room.',
  markup: html`
    <footer>
      <div class="author">
        <img src="/assets/portrait.jpg" width="400" height="400" alt="" loading="lazy" />
        <p>
          <b><a rel="author" href="#ines">Inès Carvalho</a></b> writes about cities and how people cross them.
          She has taken line D every day since it opened.
        </p>
      </div>
    </footer>
  `,
  last: true,
};

export const footnotes: Piece = {
  about:
    'The number is a link to the note, and the note has a link back. The roles tell assistive technology which is which.',
  markup: html`
    <p>
      The bridge is the fourth on this spot<sup><a id="ref-1" href="#note-1" role="doc-noteref">1</a></sup>
      and the first to carry rails<sup><a id="ref-2" href="#note-2" role="doc-noteref">2</a></sup> as well as
      a road.
    </p>
    <section class="footnotes" role="doc-endnotes" aria-labelledby="notes">
      <h2 id="notes">Notes</h2>
      <ol>
        <li id="note-1">
          The third fell in the flood of 1910.
          <a href="#ref-1" role="doc-backlink" aria-label="Back to the text, note 1">↩</a>
        </li>
        <li id="note-2">
          The plans of 1936 had rails too; only the piers were built.
          <a href="#ref-2" role="doc-backlink" aria-label="Back to the text, note 2">↩</a>
        </li>
      </ol>
    </section>
  `,
  last: true,
};
