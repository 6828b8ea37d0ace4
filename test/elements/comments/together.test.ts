import { expect } from '@open-wc/testing';
import '../../../src/elements/comments/comments.define.js';
import { page, settled, visibleText, warnings } from '../../support/fixtures.js';
import { until } from '../../support/frames.js';

const comment = (id: number | string, parent: string | null = null) => ({
  id: String(id),
  parent,
  author: { name: `Reader ${id}` },
  created: '2026-03-14T10:00:00Z',
  body: { text: `Words of ${id}` },
});

interface Sent {
  readonly parent?: string;
  readonly text: string;
}

/** A service that publishes what it is sent, under the next number. */
function service(more: object = {}) {
  const sent: Sent[] = [];
  return {
    sent,
    capabilities: { fields: { name: 'none', email: 'none', url: 'none' }, depth: 5 },
    list: () => [comment(1), comment(2)],
    submit: (submission: Sent) => {
      sent.push(submission);
      const id = String(100 + sent.length);
      const body = { text: submission.text };
      return {
        kind: 'published',
        comment: { ...comment(id, submission.parent ?? null), body },
        permalink: `https://site.example/#comment-${id}`,
      };
    },
    ...more,
  };
}

const FORM = '<news-comment-form></news-comment-form>';

const part = (wrapper: ParentNode) => wrapper.querySelector('news-comments')!;
const box = (wrapper: ParentNode) =>
  wrapper.querySelector<HTMLTextAreaElement>('news-comment-form textarea')!;
const told = (wrapper: ParentNode) => wrapper.querySelector('.delivery [role="status"]');
const says = (wrapper: ParentNode) => (told(wrapper) ? visibleText(told(wrapper)!) : '');
const way = (wrapper: ParentNode) => told(wrapper)?.querySelector('a')?.getAttribute('href');
const answered = (wrapper: ParentNode) =>
  wrapper.querySelector<HTMLInputElement>('[name="comment_parent"]')!.value;
const idle = (wrapper: ParentNode) =>
  wrapper.querySelector('section[data-news-rendered]')?.getAttribute('aria-busy') === null;
const replyTo = (wrapper: ParentNode, id: number) =>
  wrapper.querySelector<HTMLElement>(`#comment-${id} [data-news-action="reply"]`);

async function together(from: object, form = FORM): Promise<HTMLElement> {
  const wrapper = await page(
    `<news-comments backend="custom" thread="t-${Math.random()}">${form}</news-comments>`,
  );
  part(wrapper).service = from;
  await until(() => idle(wrapper));
  await settled(wrapper);
  return wrapper;
}

async function send(wrapper: HTMLElement, text: string): Promise<void> {
  // The service wants no name; until it has said so the form asks for one.
  await until(() => wrapper.querySelector('[name="author"]') === null);
  box(wrapper).value = text;
  box(wrapper).dispatchEvent(new InputEvent('input', { bubbles: true }));
  wrapper.querySelector<HTMLButtonElement>('form button[type="submit"]')!.click();
  await until(() => says(wrapper).startsWith('Your comment has been published'));
}

describe('a thread and its form', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('show a reply at its place, end it, and keep saying that it is published, with the way to it in the page', async () => {
    const from = service();
    const wrapper = await together(from);
    await until(() => box(wrapper) !== null && replyTo(wrapper, 1) !== null);
    await until(() => wrapper.querySelector('form')!.noValidate);
    replyTo(wrapper, 1)!.click();
    await until(() => answered(wrapper) === '1');
    await send(wrapper, 'To the first');
    await until(() => answered(wrapper) === '0');
    await settled(wrapper);
    expect(from.sent.map(({ parent, text }) => [parent, text])).to.deep.equal([['1', 'To the first']]);
    expect(wrapper.querySelector('#comment-1 #comment-101')).not.to.equal(null);
    expect(says(wrapper)).to.equal('Your comment has been published. Go to your comment');
    expect(way(wrapper)).to.equal('#comment-101');
    expect(box(wrapper).value).to.equal('');
  });

  it('send a comment nowhere else while the page’s own service is not there', async () => {
    const form = `<news-comment-form><form method="post" action="/somewhere"><label for="q">Comment</label>
      <textarea id="q" name="comment"></textarea><button type="submit">Post</button></form></news-comment-form>`;
    const wrapper = await page(`<news-comments backend="custom" thread="later">${form}</news-comments>`);
    let left = 0;
    wrapper.addEventListener('submit', (event) => {
      if (!event.defaultPrevented) left++;
      event.preventDefault();
    });
    box(wrapper).value = 'Well said.';
    box(wrapper).dispatchEvent(new InputEvent('input', { bubbles: true }));
    wrapper.querySelector<HTMLButtonElement>('form button')!.click();
    await until(() => visibleText(wrapper).includes('could not be sent'));
    expect([left, box(wrapper).value]).to.deep.equal([0, 'Well said.']);
    const from = service();
    part(wrapper).service = from;
    await until(() => idle(wrapper));
    wrapper.querySelector<HTMLButtonElement>('form button')!.click();
    await until(() => from.sent.length === 1);
  });

  it('speak of the last comment, also where one of another conversation was sent before', async () => {
    const wrapper = await together(service());
    await until(() => replyTo(wrapper, 2) !== null && wrapper.querySelector('form')?.noValidate === true);
    await send(wrapper, 'On the article');
    await until(() => way(wrapper) === '#comment-101');
    replyTo(wrapper, 2)!.click();
    await until(() => answered(wrapper) === '2');
    await settled(wrapper);
    // A second click of the one before, as late as that, would be held for one.
    await new Promise((done) => setTimeout(done, 1100));
    await send(wrapper, 'To the second');
    await until(() => way(wrapper) === '#comment-102');
    await until(() => answered(wrapper) === '0');
    await settled(wrapper);
    expect(way(wrapper)).to.equal('#comment-102');
  });

  describe('that can only be read', () => {
    const service = {
      capabilities: { submit: false },
      list: () => [comment(1)],
      replyAddress: () => 'https://social.example/@ada/100',
    };

    it('show the way to answer in place of the form', async () => {
      const heard = await warnings(async () => {
        const wrapper = await together(service);
        await until(() => wrapper.querySelector('form')?.hidden === true);
        const link = [...wrapper.querySelectorAll('a')].find((one) => /^Reply/.test(visibleText(one)))!;
        expect(visibleText(link)).to.equal('Reply on social.example');
        expect(link.href).to.equal('https://social.example/@ada/100');
        expect(link.getClientRects().length).to.equal(1);
        expect(wrapper.querySelector('news-comment-form button')).to.satisfy(
          (button: Element) => !button.getClientRects().length,
        );
        await expect(wrapper).to.be.accessible();
      });
      expect(heard.join()).to.include('#thread-read-only');
    });

    it('leave a form of the author’s own, which goes where that says', async () => {
      const own = `<news-comment-form><form method="post" action="/elsewhere" aria-label="Answer"><label>Words <textarea name="c"></textarea></label><button>Send</button></form></news-comment-form>`;
      const heard = await warnings(async () => {
        const wrapper = await together(service, own);
        await until(() => wrapper.querySelector('form')!.noValidate);
        await settled(wrapper);
        expect(wrapper.querySelector('form')!.hidden).to.equal(false);
      });
      expect(heard).to.deep.equal([]);
    });
  });
});
