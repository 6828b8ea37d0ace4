import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { NewsCommentForm } from 'news-elements/elements/comment-form/comment-form.js';
import { onPaper } from '../../articles/paper.js';

const meta: Meta<NewsCommentForm> = {
  title: 'Elements/Comment form',
  component: 'news-comment-form',
};
export default meta;

type Story = StoryObj<NewsCommentForm>;

/** The author's own form, which works without script; `id` keeps the ids of several stories on one page apart. */
const own = (id: string, text = ''): TemplateResult => html`
  <news-comment-form>
    <form method="post" action="/wp-comments-post.php" aria-labelledby="${id}-title">
      <h3 id="${id}-title">Your comment</h3>
      <p>Comments are read before they are published. Fields marked * are required.</p>
      <div class="fields">
        <div>
          <label for="${id}-comment">Comment <i aria-hidden="true">*</i></label>
          <textarea
            id="${id}-comment"
            name="comment"
            rows="8"
            maxlength="1500"
            required
            .defaultValue=${text}
          ></textarea>
        </div>
        <div class="half">
          <label for="${id}-author">Name <i aria-hidden="true">*</i></label>
          <p class="hint" id="${id}-author-hint">Everyone sees it</p>
          <input
            id="${id}-author"
            name="author"
            type="text"
            maxlength="245"
            autocomplete="name"
            aria-describedby="${id}-author-hint"
            required
          />
        </div>
        <div class="half">
          <label for="${id}-email">Email <i aria-hidden="true">*</i></label>
          <p class="hint" id="${id}-email-hint">Never published</p>
          <input
            id="${id}-email"
            name="email"
            type="email"
            maxlength="100"
            autocomplete="email"
            aria-describedby="${id}-email-hint"
            required
          />
        </div>
        <div class="check">
          <input type="checkbox" id="${id}-rules" name="rules" value="yes" required />
          <label for="${id}-rules">I have read the house rules</label>
        </div>
        <div class="submit"><button type="submit">Post comment</button></div>
      </div>
      <input type="hidden" name="comment_post_ID" value="42" />
      <input type="hidden" name="comment_parent" value="0" />
      <p class="notice">Comments are checked for spam. <a href="#rules">House rules</a></p>
    </form>
  </news-comment-form>
`;

/** Presses the button of every form, once it is there. */
async function send({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  await customElements.whenDefined('news-comment-form');
  for (const host of canvasElement.querySelectorAll('news-comment-form')) {
    while (!host.querySelector('form')?.noValidate) await new Promise((drawn) => setTimeout(drawn, 50));
    host.querySelector<HTMLButtonElement>('[type="submit"]')?.click();
  }
}

/** The author's form: nothing in it moves; it is checked, counted and sent once. */
export const Default: Story = {
  render: () => html`<news-article lang="en">${own('default')}</news-article>`,
};

/** An empty element: the form is rendered when the reader comes near. */
export const Rendered: Story = {
  render: () => html`
    <news-article lang="en"><news-comment-form thread="42"></news-comment-form></news-article>
  `,
};

/** Sent with nothing in it. */
export const Errors: Story = {
  render: () => html`<news-article lang="en">${own('errors')}</news-article>`,
  play: send,
};

/** The rendered form, sent with nothing in it. */
export const RenderedErrors: Story = {
  render: () => html`
    <news-article lang="en"><news-comment-form thread="42"></news-comment-form></news-article>
  `,
  play: send,
};

/** The last third of the author's limit. */
export const CharactersLeft: Story = {
  render: () => html`<news-article lang="en">${own('left', 'The tram is late. '.repeat(80))}</news-article>`,
};

/** Labels that wrap, and a text beyond WordPress's limit, which is said and not cut. */
export const Huge: Story = {
  render: () => html`
    <news-article lang="en">
      <news-comment-form>
        <form method="post" action="/wp-comments-post.php" aria-labelledby="huge-title">
          <h3 id="huge-title">
            Tell the editors, the other readers and the transport authority what you make of the new line
          </h3>
          <div class="fields">
            <div class="half">
              <label for="huge-author"
                >The name under which your comment is shown to everyone who reads this article
                <i aria-hidden="true">*</i></label
              >
              <p class="hint" id="huge-author-hint">
                Two letters or more;
                Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft fits too
              </p>
              <input
                id="huge-author"
                name="author"
                autocomplete="name"
                aria-describedby="huge-author-hint"
                required
              />
            </div>
            <div class="half">
              <label for="huge-email">Email</label>
              <input id="huge-email" name="email" type="email" autocomplete="email" required />
            </div>
            <div class="submit">
              <button type="submit">Send this comment to the editors for review</button>
            </div>
          </div>
        </form>
      </news-comment-form>
      <news-comment-form thread="42"></news-comment-form>
    </news-article>
  `,
  play: async (context) => {
    await send(context);
    const comment = context.canvasElement.querySelector<HTMLTextAreaElement>(
      '[data-news-rendered] [name="comment"]',
    );
    if (!comment) return;
    comment.value = 'The tram is late. '.repeat(3700);
    comment.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await send(context);
  },
};

/** Arabic: the form turns; addresses stay from left to right. */
export const RightToLeft: Story = {
  render: () => html`
    <news-article lang="ar" dir="rtl"><news-comment-form thread="77"></news-comment-form></news-article>
  `,
};

/** An answer to another comment: `parent` goes into the hidden field, in the author's form too. */
export const Reply: Story = {
  render: () => html`
    <news-article lang="en"><news-comment-form thread="42" parent="901"></news-comment-form></news-article>
  `,
};

/** Several forms on a page: every label and message finds its own field. */
export const Several: Story = {
  render: () => html`
    <news-article lang="en">
      <news-comment-form thread="42" parent="901"></news-comment-form>
      ${own('several')}
    </news-article>
  `,
  play: send,
};

export const Dark: Story = {
  tags: ['fixed'],
  globals: { scheme: 'dark' },
  render: () => html`<news-article lang="en">${own('dark')}</news-article>`,
  play: send,
};

/** A form is left out on paper. */
export const OnPaper: Story = { ...Default, ...onPaper, tags: ['!autodocs', 'fixed'] };
/** A service whose answer to a comment is this one. */
const answering = (submit: () => unknown, more: object = {}): object => ({ list: () => [], submit, ...more });

/** The rendered form in a thread of such a service. */
const inThread = (id: string, service: object, language = 'en'): TemplateResult => html`
  <news-article lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>
    <news-comments backend="custom" thread="story-${id}" .service=${service}>
      <news-comment-form drafts="none"></news-comment-form>
    </news-comments>
  </news-article>
`;

/** Writes a comment and sends it; then presses what is named. */
const written =
  (...then: readonly string[]) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    await customElements.whenDefined('news-comment-form');
    const pause = (): Promise<unknown> => new Promise((drawn) => setTimeout(drawn, 50));
    const host = canvasElement.querySelector('news-comment-form');
    while (!host?.querySelector('.delivery')) await pause();
    for (const [name, text] of [
      ['comment', 'Eighteen minutes, by my watch. Nineteen on the way back.'],
      ['author', 'Odile R.'],
      ['email', 'odile@example.com'],
    ] as const) {
      const field = host.querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (!field) continue;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    host.querySelector<HTMLButtonElement>('[type="submit"]')?.click();
    for (const wish of then) {
      while (!host.querySelector(`[data-state="${wish}"] button`)) await pause();
      host.querySelector<HTMLButtonElement>('.delivery button')?.click();
    }
  };

const never = (): Promise<unknown> => new Promise(() => undefined);

/** The service takes its time. */
export const Sending: Story = { render: () => inThread('slow', answering(never)), play: written() };

/** In the page, with a link to it. */
export const Published: Story = {
  render: () =>
    inThread(
      'published',
      answering(() => ({ kind: 'published', permalink: 'https://example.com/#comment-1' })),
    ),
  play: written(),
};

/** An editor reads it first; the service says so in its own language. */
export const Held: Story = {
  render: () =>
    inThread(
      'held',
      answering(() => ({ kind: 'held', message: 'Un modérateur le lira avant midi.' })),
    ),
  play: written(),
};

/** The service does not take the address. */
export const Rejected: Story = {
  render: () =>
    inThread(
      'rejected',
      answering(() => ({ kind: 'rejected', reason: 'email-invalid', message: 'L’adresse est inconnue.' })),
    ),
  play: written(),
};

/** Too many comments in a short time. */
export const Flood: Story = {
  render: () =>
    inThread(
      'flood',
      answering(() => ({ kind: 'rejected', reason: 'flood', retryAfter: 12 })),
    ),
  play: written(),
};

/** No answer came, and the reader has stopped waiting: asked what to do. */
export const Uncertain: Story = {
  render: () => inThread('uncertain', answering(never, { confirm: never })),
  play: written('sending', 'confirming'),
};

/** The same from right to left. */
export const UncertainRightToLeft: Story = {
  render: () => inThread('uncertain-rtl', answering(never, { confirm: never }), 'ar'),
  play: written('sending', 'confirming'),
};

export const UncertainDark: Story = { ...Uncertain, tags: ['fixed'], globals: { scheme: 'dark' } };

/** An editor reads it first; from right to left. */
export const HeldRightToLeft: Story = {
  render: () =>
    inThread(
      'held-rtl',
      answering(() => ({ kind: 'held', message: 'Un modérateur le lira avant midi.' })),
      'ar',
    ),
  play: written(),
};

/** What was written is kept, which is said, and can be thrown away. */
export const Draft: Story = {
  render: () => html`
    <news-article lang="en"
      ><news-comment-form thread="draft" drafts="session"></news-comment-form
    ></news-article>
  `,
  play: async ({ canvasElement }) => {
    const pause = (): Promise<unknown> => new Promise((drawn) => setTimeout(drawn, 50));
    while (!canvasElement.querySelector('form')?.noValidate) await pause();
    const box = canvasElement.querySelector('textarea');
    if (!box) return;
    box.value = 'Eighteen minutes, by my watch.';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (!canvasElement.querySelector('.draft button')) await pause();
  },
};

/** Nobody writes here any more. */
export const Closed: Story = {
  render: () => inThread('closed', answering(never, { ready: () => ({ open: false }) })),
};
