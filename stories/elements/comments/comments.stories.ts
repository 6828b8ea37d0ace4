import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { NewsComments } from 'news-elements/elements/comments/comments.js';
import { onPaper } from '../../articles/paper.js';

const meta: Meta<NewsComments> = {
  title: 'Elements/Comments',
  component: 'news-comments',
};
export default meta;

type Story = StoryObj<NewsComments>;

interface Said {
  readonly id: string;
  readonly parent: string | null;
  readonly author: { readonly name: string; readonly url?: string };
  readonly created: string;
  readonly body: { readonly html: string };
  readonly state?: 'published' | 'held' | 'deleted';
  readonly votes?: object;
  readonly can?: object;
}

const NAMES = ['Odile R.', 'Karim, Rouvray', 'Inès Carvalho', 'M. Delorme', 'Sofia'];
const WORDS = [
  '<p>Took it this morning in my wheelchair: level platforms everywhere but at Théâtre, as you write. Thank you for saying so.</p>',
  '<p>Eighteen minutes, by my watch. Nineteen on the way back.</p>',
  '<blockquote><p>Fourteen buses join the night service.</p></blockquote><p>Which ones? The timetable at <a href="https://example.com/">the operator’s site</a> does not say.</p>',
  '<p>It is quick, it is clean, it is full.</p><p>Ask again in November.</p>',
];

const said = (index: number, parent: number | null = null, more: Partial<Said> = {}): Said => ({
  id: String(index),
  parent: parent === null ? null : String(parent),
  author: { name: NAMES[index % NAMES.length] ?? '' },
  created: new Date(Date.UTC(2026, 2, 14, 9, index * 7)).toISOString(),
  body: { html: WORDS[index % WORDS.length] ?? '' },
  ...more,
});

const THREAD: readonly Said[] = [
  said(0, null, { author: { name: 'Odile R.', url: 'https://example.com/' } }),
  said(2, 0),
  said(5, 2),
  said(6, 5),
  said(1),
  said(3, 77),
  said(9, null, { state: 'held', author: { name: 'You' } }),
  said(10, null, { state: 'deleted', author: { name: '' } }),
];

/** A service that answers with these comments, twenty to a page. */
const service = (comments: readonly Said[], more: object = {}): object => ({
  submit: () => ({ kind: 'rejected', reason: 'other' }),
  list: (_thread: string, { cursor = '0' }: { readonly cursor?: string }) => {
    const from = Number(cursor);
    const next = from + 20 < comments.length ? String(from + 20) : undefined;
    return { comments: comments.slice(from, from + 20), total: comments.length, next };
  },
  ...more,
});

const thread = (from: object, form: TemplateResult | '' = ''): TemplateResult => html`
  <news-article lang="en">
    <news-comments backend="custom" thread="42" .service=${from}>${form}</news-comments>
  </news-article>
`;

/** A thread read from a service, with replies, an orphan, a comment that waits and one that was taken away. */
export const Default: Story = {
  render: () => thread(service(THREAD), html`<news-comment-form thread="42"></news-comment-form>`),
};

/** A comment as a server writes it. */
const written = (
  id: number,
  name: string,
  text: string,
  replies: TemplateResult | '' = '',
): TemplateResult => html`
  <li id="comment-${id}">
    <article>
      <header><b>${name}</b> <time datetime="2026-03-14T10:00:00+01:00">14 March, 10.00</time></header>
      <p>${text}</p>
      <p class="actions"><a href="#respond">Reply</a></p>
    </article>
    ${replies}
  </li>
`;

const ODILE = 'Took it this morning in my wheelchair: level platforms everywhere but at Théâtre.';
const INES = 'Thank you. The operator promises a date; we will print it.';

/** Comments that the server wrote: nothing in them moves, and nothing is requested. */
export const ServerRendered: Story = {
  render: () => html`
    <news-article lang="en">
      <news-comments>
        <section aria-labelledby="written">
          <h2 id="written">Comments <span>(2)</span></h2>
          <ol class="comments">
            ${written(
              901,
              'Odile R.',
              ODILE,
              html`<ol>
                ${written(902, 'Inès Carvalho', INES)}
              </ol>`,
            )}
          </ol>
        </section>
      </news-comments>
    </news-article>
  `,
};

/** The server's comments with a service beside them: reply links begin a reply here, and what is new comes in below. */
export const ServerRenderedAndServed: Story = {
  render: () => html`
    <news-article lang="en">
      <news-comments
        backend="custom"
        thread="written"
        poll="1"
        .service=${service([], {
          capabilities: { since: true },
          list: () => [said(903, 901), said(904)],
        })}
      >
        <section aria-labelledby="enhanced">
          <h2 id="enhanced">Comments <span>(2)</span></h2>
          <ol class="comments">
            ${written(901, 'Odile R.', ODILE)} ${written(902, 'Inès Carvalho', INES)}
          </ol>
          <news-comment-form thread="written" drafts="none"></news-comment-form>
        </section>
      </news-comments>
    </news-article>
  `,
  play: async ({ canvasElement }) => {
    ((await found(canvasElement, '.new button')) as HTMLElement).click();
    await found(canvasElement, '#comment-901 #comment-903');
    ((await found(canvasElement, '#comment-902 .actions a')) as HTMLElement).click();
    await found(canvasElement, 'p.actions[data-news-rendered]');
  },
};

/** A post of another network's: it can be read here, and answered there. */
export const ReadOnly: Story = {
  render: () =>
    thread(
      { list: () => THREAD.slice(0, 3), replyAddress: () => 'https://social.example/@rouvray/100' },
      html`<news-comment-form></news-comment-form>`,
    ),
  play: async ({ canvasElement }) => void (await found(canvasElement, '.notice a')),
};

/** Nobody has written yet. */
export const Empty: Story = { render: () => thread(service([])) };

/** The service does not answer for now. */
export const Loading: Story = {
  render: () => thread(service([], { list: () => new Promise(() => undefined) })),
};

/** The service is down: its own words, and another try. */
export const Failed: Story = {
  render: () =>
    thread(service([], { list: () => ({ message: 'The service is being looked after until noon.' }) })),
};

/** No more comments are taken. */
export const Closed: Story = {
  render: () => thread(service(THREAD, { ready: () => ({ open: false }) })),
};

/** Two hundred comments, twenty at a time, and a conversation far deeper than its indent. */
export const Huge: Story = {
  render: () =>
    thread(
      service(
        Array.from({ length: 200 }, (_, index) => said(index, index % 20 && index % 3 ? index - 1 : null)),
      ),
    ),
};

const ARABIC: readonly Said[] = [
  said(0, null, {
    author: { name: 'ليلى' },
    body: { html: '<p>ركبته هذا الصباح، والأرصفة مستوية في كل المحطات إلا واحدة.</p>' },
  }),
  said(2, 0, { author: { name: 'Karim' }, body: { html: '<p>Eighteen minutes, by my watch.</p>' } }),
  said(5, 2, { author: { name: 'سامي' }, body: { html: '<p>شكرًا على التوضيح.</p>' } }),
  said(6, 5, { author: { name: 'هدى' }, body: { html: '<p>وأنا أيضًا.</p>' } }),
];

/** Right to left; each name and text in its own direction. */
export const RightToLeft: Story = {
  render: () => html`
    <news-article lang="ar" dir="rtl">
      <news-comments backend="custom" thread="42" .service=${service(ARABIC)}>
        <news-comment-form thread="42"></news-comment-form>
      </news-comments>
    </news-article>
  `,
};

export const Dark: Story = { ...Default, tags: ['fixed'], globals: { scheme: 'dark' } };

/** As on a small phone. */
export const Narrow: Story = { ...Default, tags: ['fixed'], globals: { width: 'w320' } };

export const NarrowDark: Story = { ...Default, tags: ['fixed'], globals: { width: 'w320', scheme: 'dark' } };

/** Comments are left out on paper. */
export const OnPaper: Story = { ...Default, ...onPaper, tags: ['!autodocs', 'fixed'] };
/** Three hundred comments in pages of twenty, with orders to choose from. */
export const Long: Story = {
  render: () =>
    thread(
      service(
        Array.from({ length: 300 }, (_, index) => said(index, index % 3 ? index - (index % 3) : null)),
        { capabilities: { sort: ['oldest', 'newest'] } },
      ),
    ),
  play: async ({ canvasElement }) => {
    const select = await found(canvasElement, 'select');
    const more = await found(canvasElement, 'section > button');
    (more as HTMLElement).click();
    await found(canvasElement, '#comment-25');
    if (!select.closest('label')?.textContent?.includes('Sort by')) throw new Error('the order has no label');
  },
};

/** A comment of the reader's own that an editor has not read yet. */
export const Held: Story = {
  render: () => thread(service([said(0), said(9, 0, { state: 'held', author: { name: 'You' } })])),
  play: async ({ canvasElement }) => void (await found(canvasElement, '.held')),
};

/** The same from right to left. */
export const HeldRightToLeft: Story = {
  render: () => html`
    <news-article lang="ar" dir="rtl">
      <news-comments
        backend="custom"
        thread="held-rtl"
        .service=${service([...ARABIC.slice(0, 2), { ...ARABIC[3], state: 'held' } as Said])}
      >
        <news-comment-form thread="held-rtl"></news-comment-form>
      </news-comments>
    </news-article>
  `,
  play: async ({ canvasElement }) => void (await found(canvasElement, '.held')),
};

/** Votes, changes and a deletion, for a reader who may. */
export const Actions: Story = {
  render: () =>
    thread(
      service(
        [
          said(0, null, { votes: { up: 12, down: 3, mine: 1 }, can: { edit: true, delete: true } }),
          said(1, 0, { votes: { up: 4, down: 0 } }),
        ],
        {
          capabilities: { vote: 'up-down' },
          vote: (_id: string, mine: number) => ({ up: mine > 0 ? 13 : 12, down: mine < 0 ? 4 : 3, mine }),
          source: () => (WORDS[0] ?? '').replace(/<[^>]*>/g, ''),
          edit: () => ({ kind: 'published' }),
          delete: () => true,
        },
      ),
    ),
  play: async ({ canvasElement }) => {
    const edit = await found(canvasElement, '[data-news-action="edit"]');
    (edit as HTMLElement).click();
    await found(canvasElement, 'textarea');
  },
};

/** Others have written meanwhile; nothing moves until the reader asks for it. */
export const NewComments: Story = {
  render: () => html`
    <news-article lang="en">
      <news-comments
        backend="custom"
        thread="42"
        poll="1"
        .service=${{
          capabilities: { since: true },
          list: (_thread: string, { since }: { readonly since?: string }) =>
            since ? [said(40), said(41)] : THREAD.slice(0, 4),
        }}
      ></news-comments>
    </news-article>
  `,
  play: async ({ canvasElement }) => void (await found(canvasElement, '.new button')),
};

/** Another site's comments: nothing is requested before the button is pressed. */
export const Embedded: Story = {
  render: () => html`
    <news-article lang="en">
      <news-comments backend="embed" src="https://forum.example/embed/comments?topic_id=7">
        <p><a href="https://forum.example/t/7">Discuss this on our forum</a></p>
      </news-comments>
    </news-article>
  `,
  play: async ({ canvasElement }) => {
    await found(canvasElement, 'section > button');
    if (canvasElement.querySelector('iframe')) throw new Error('a frame was made before the press');
  },
};

/** Waits for something in the story. */
async function found(root: Element, selector: string): Promise<Element> {
  for (let round = 0; round < 250; round++) {
    const element = root.querySelector(selector);
    if (element) return element;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error(`${selector} never came`);
}
