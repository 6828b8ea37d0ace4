import { html, type TemplateResult } from 'lit';

/** A part in both forms: what an author may write, and what an author may write instead. */
export interface Forms {
  readonly part: string;
  readonly about: string;
  readonly full: TemplateResult;
  readonly short: TemplateResult;
  /** What is seen of the short form here, where no service answers; without it, the short form itself. */
  readonly seen?: TemplateResult;
  /** Stands in an `<article>`, as most parts do; `false`: beside it. */
  readonly inText?: boolean;
}

/** A service with one comment. */
const service = {
  list: () => ({
    comments: [
      {
        id: '8',
        parent: null,
        author: { name: 'Odile R.' },
        created: '2026-03-14T10:00:00+01:00',
        body: { html: '<p>Took it this morning: level platforms everywhere but at Théâtre.</p>' },
      },
    ],
    total: 1,
  }),
  submit: () => ({ kind: 'rejected', reason: 'other' }),
};

/** The parts that have a short form. `<news-article>` and `<news-reading-time>` have one form only. */
export const FORMS: readonly Forms[] = [
  {
    part: 'news-breadcrumb',
    inText: false,
    about:
      'The short form becomes a list in a labelled landmark; the label is “Breadcrumb” in the article’s language.',
    full: html`
      <news-breadcrumb>
        <nav aria-label="Breadcrumb">
          <ol>
            <li><a href="#home">Home</a></li>
            <li><a href="#region">Region</a></li>
            <li><span aria-current="page">The tram</span></li>
          </ol>
        </nav>
      </news-breadcrumb>
    `,
    short: html`
      <news-breadcrumb label="Breadcrumb, short form">
        <a href="#home">Home</a>
        <a href="#region">Region</a>
        <span aria-current="page">The tram</span>
      </news-breadcrumb>
    `,
  },
  {
    part: 'news-byline',
    about:
      'Full form: your words and dates, never rewritten. Short form: the dates are written out in the article’s language.',
    full: html`
      <news-byline>
        <p>By <a rel="author" href="#ines">Inès Carvalho</a></p>
        <p><time datetime="2026-03-14T06:00:00+01:00">14 March 2026, 6 am</time></p>
      </news-byline>
    `,
    short: html`
      <news-byline published="2026-03-14T06:00:00+01:00">
        By <a rel="author" href="#ines">Inès Carvalho</a>
      </news-byline>
    `,
  },
  {
    part: 'news-figure',
    about:
      'Width and height keep the picture’s room. The short form’s caption is an attribute: no links in it.',
    full: html`
      <news-figure>
        <figure>
          <img src="/assets/t1.jpg" width="900" height="600" alt="Five white buses in a row." />
          <figcaption>The depot on <em>Sunday</em>. <span class="credit">Maud Terrier</span></figcaption>
        </figure>
      </news-figure>
    `,
    short: html`
      <news-figure caption="The depot on Sunday." credit="Maud Terrier">
        <img src="/assets/t1.jpg" width="900" height="600" alt="Five white buses in a row." />
      </news-figure>
    `,
  },
  {
    part: 'news-summary',
    about: 'Where the author wrote no line about AI, the short form writes it from the attributes.',
    full: html`
      <news-summary ai="generated" review="journalist">
        <h2>In brief</h2>
        <ul>
          <li>Line D opens on Saturday.</li>
          <li>It is free until the end of the month.</li>
        </ul>
        <p class="disclosure">Written by AI, checked by a journalist.</p>
      </news-summary>
    `,
    short: html`
      <news-summary ai="generated" review="journalist">
        <ul>
          <li>Line D opens on Saturday.</li>
          <li>It is free until the end of the month.</li>
        </ul>
      </news-summary>
    `,
  },
  {
    part: 'news-pull-quote',
    about: 'Add duplicate where the same words stand in the text: they are then read aloud once.',
    full: html`
      <news-pull-quote>
        <aside>
          <p>This morning I saw my stop light up.</p>
          <p class="attribution">Samia Belkhir</p>
        </aside>
      </news-pull-quote>
    `,
    short: html`
      <news-pull-quote attribution="Samia Belkhir">
        <p>This morning I saw my stop light up.</p>
      </news-pull-quote>
    `,
  },
  {
    part: 'news-read-also',
    about: 'One link. The picture beside it says nothing new, so its alt is empty.',
    full: html`
      <news-read-also>
        <aside>
          <p>Read also: <a href="#cost">What the bridge will cost</a></p>
          <img src="/assets/t3.jpg" width="900" height="600" alt="" />
        </aside>
      </news-read-also>
    `,
    short: html`
      <news-read-also>
        <a href="#cost">What the bridge will cost</a>
        <img src="/assets/t3.jpg" width="900" height="600" alt="" />
      </news-read-also>
    `,
  },
  {
    part: 'news-related',
    inText: false,
    about: 'The full form holds cards with pictures and teasers; the short form is a list of headlines.',
    full: html`
      <news-related>
        <aside aria-label="Related articles">
          <h2>Related</h2>
          <ul>
            <li>
              <article>
                <img src="/assets/t2.jpg" width="900" height="600" alt="" />
                <p class="kicker">Cycling</p>
                <h3><a href="#quay">South quay waits for its path</a></h3>
              </article>
            </li>
            <li>
              <article>
                <p class="kicker">Opinion</p>
                <h3><a href="#promise">A tram is a promise</a></h3>
              </article>
            </li>
          </ul>
        </aside>
      </news-related>
    `,
    short: html`
      <news-related heading="More on this">
        <a href="#quay">South quay waits for its path</a>
        <a href="#promise">A tram is a promise</a>
      </news-related>
    `,
  },
  {
    part: 'news-comments',
    inText: false,
    about:
      'Full form: the comments that your server wrote, kept as they are. Short form: read from the service when the reader comes near.',
    full: html`
      <news-comments>
        <section aria-labelledby="comments">
          <h2 id="comments">Comments <span>(1)</span></h2>
          <ol class="comments">
            <li id="comment-7">
              <article>
                <header>
                  <b>Odile R.</b> <time datetime="2026-03-14T10:00:00+01:00">14 March, 10 am</time>
                </header>
                <p>Took it this morning: level platforms everywhere but at Théâtre.</p>
              </article>
            </li>
          </ol>
        </section>
      </news-comments>
    `,
    short: html`
      <news-comments backend="wordpress" src="https://site.example/wp-json/" thread="123"></news-comments>
    `,
    seen: html`<news-comments backend="custom" thread="markup" .service=${service}></news-comments>`,
  },
  {
    part: 'news-comment-form',
    inText: false,
    about:
      'Full form: your own form, sent by the browser as ever. Short form: one with WordPress’s field names is written when the reader comes near.',
    full: html`
      <news-comment-form>
        <form method="post" action="/wp-comments-post.php" aria-labelledby="respond">
          <h3 id="respond">Your comment</h3>
          <div class="fields">
            <div>
              <label for="comment">Comment</label>
              <textarea id="comment" name="comment" rows="4" required></textarea>
            </div>
            <div class="half">
              <label for="author">Name</label>
              <input id="author" name="author" type="text" autocomplete="name" required />
            </div>
            <div class="half">
              <label for="email">Email</label>
              <p class="hint" id="email-hint">Never published</p>
              <input
                id="email"
                name="email"
                type="email"
                autocomplete="email"
                aria-describedby="email-hint"
                required
              />
            </div>
            <div class="submit"><button type="submit">Post comment</button></div>
          </div>
          <input type="hidden" name="comment_post_ID" value="123" />
        </form>
      </news-comment-form>
    `,
    short: html` <news-comment-form thread="123"></news-comment-form> `,
  },
];
