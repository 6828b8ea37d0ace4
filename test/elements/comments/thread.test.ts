import { ContextConsumer } from '@lit/context';
import { expect } from '@open-wc/testing';
import '../../../src/elements/article/article.define.js';
import '../../../src/elements/comments/comments.define.js';
import { Drafts } from '../../../src/comments/drafts.js';
import { openStore } from '../../../src/comments/storage.js';
import { commentsContext, type CommentsThread } from '../../../src/contexts/comments-context.js';
import type { CommentSubmission } from '../../../src/model/comment-backend.js';
import { page, settled, visibleText } from '../../support/fixtures.js';
import { until } from '../../support/frames.js';

interface Asked {
  readonly cursor?: string;
  readonly sort?: string;
  readonly since?: string;
}

const comment = (id: number | string, parent: number | null = null, more: object = {}) => ({
  id,
  parent,
  author: { name: `Reader ${id}` },
  created: '2026-03-14T10:00:00Z',
  body: { html: `<p>Words of ${id}</p>` },
  ...more,
});

const submission = (more: Partial<CommentSubmission> = {}): CommentSubmission => ({
  key: `k${Math.random()}`,
  thread: 't',
  text: 'Mine',
  name: 'Me',
  startedAt: 0,
  firstInputAt: 0,
  ...more,
});

const FORM = `<news-comment-form><form method="post" action="/c"><label for="t">Comment</label><textarea id="t" name="comment"></textarea>
  <input type="hidden" name="comment_parent" value="0"><button type="submit">Post</button></form></news-comment-form>`;

const WRITTEN = `<section aria-labelledby="c"><h2 id="c">Comments <span>(2)</span></h2><ol class="comments">
  <li id="comment-7"><article id="div-comment-7"><header><b>Odile R.</b> <time datetime="2026-03-14T10:00:00Z">14 March</time></header>
    <p>On it this morning.</p><p class="actions"><a class="comment-reply-link" href="/post/?replytocom=7#respond">Reply</a></p></article></li>
  <li id="comment-8"><article><header><b>Karim</b></header><p>Full.</p></article></li></ol>${FORM}</section>`;

const part = (wrapper: ParentNode) => wrapper.querySelector('news-comments')!;
const item = (wrapper: ParentNode, id: number | string) =>
  wrapper.querySelector<HTMLElement>(`[id="comment-${id}"]`)!;
const ids = (wrapper: ParentNode) => [...wrapper.querySelectorAll('ol li[id]')].map(({ id }) => id.slice(8));
const section = (wrapper: ParentNode) => wrapper.querySelector<HTMLElement>('section[data-news-rendered]');
const idle = (wrapper: ParentNode) => section(wrapper)?.getAttribute('aria-busy') === null;
const button = (root: ParentNode, text: string) =>
  [...root.querySelectorAll('button')].find((one) => visibleText(one).startsWith(text));
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

/** What a form inside hears. */
function listen(wrapper: HTMLElement): { value?: CommentsThread } {
  const heard: { value?: CommentsThread } = {};
  const host = document.createElement('div');
  part(wrapper).append(host);
  const consumer = Object.assign(host, { addController: () => undefined, requestUpdate: () => undefined });
  new ContextConsumer(consumer as never, {
    context: commentsContext,
    subscribe: true,
    callback: (value) => (heard.value = value),
  }).hostConnected();
  return heard;
}

async function served(from: object, attributes = '', inside = ''): Promise<HTMLElement> {
  const wrapper = await page(
    `<news-comments backend="custom" thread="t-${Math.random()}" ${attributes}>${inside}</news-comments>`,
  );
  part(wrapper).service = from;
  if (inside.includes('<section')) await settled(wrapper);
  else await until(() => idle(wrapper));
  await settled(wrapper);
  return wrapper;
}

describe('a thread of comments', () => {
  afterEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('and its form', () => {
    it('tells the form its thread, service and comments; nothing without a service', async () => {
      const wrapper = await served({ list: () => [comment(1)] });
      const heard = listen(wrapper);
      expect(heard.value?.thread).to.equal(part(wrapper).thread);
      expect(heard.value?.open).to.equal(true);
      expect((await heard.value?.service())?.capabilities.submit).to.equal(false);
      expect(heard.value?.find('1')?.author.name).to.equal('Reader 1');
      part(wrapper).thread = '';
      await settled(wrapper);
      expect(heard.value).to.equal(undefined);
    });

    it('gives a new object when the thread turns out to be closed', async () => {
      const wrapper = await served({ list: () => [comment(1)], ready: () => ({ open: false }) });
      const heard = listen(wrapper);
      await until(() => heard.value?.open === false);
    });

    it('shows a published comment at its place, counts it, and leaves focus alone', async () => {
      const wrapper = await served({ list: () => [comment(1), comment(2)] });
      const heard = listen(wrapper);
      const focused = document.activeElement;
      heard.value!.accept({
        kind: 'published',
        submission: submission({ parent: '1' }),
        comment: { id: '9', parent: '1', author: { name: 'Me' }, body: { text: 'Mine' }, state: 'published' },
      });
      await until(() => item(wrapper, 9) !== null);
      expect(ids(wrapper)).to.deep.equal(['1', '9', '2']);
      expect(item(wrapper, 9).querySelector('a[href="#comment-9"]')).not.to.equal(null);
      expect(visibleText(section(wrapper)!.querySelector('h2')!)).to.equal('Comments (3)');
      expect(document.activeElement === focused).to.equal(true);
    });

    it('looks for a published comment that the service does not name', async () => {
      const sent = submission();
      const wrapper = await served({
        list: () => [comment(1)],
        confirm: () => ({ kind: 'found', comment: comment(5) }),
      });
      listen(wrapper).value!.accept({ kind: 'published', submission: sent });
      await until(() => item(wrapper, 5) !== null);
    });

    it('keeps a held comment, marked, also after a reload, until a list shows it', async () => {
      let list: object[] = [comment(1)];
      const from = { list: () => list };
      const wrapper = await served(from, 'id="x"');
      const { thread } = part(wrapper);
      listen(wrapper).value!.accept({ kind: 'held', submission: submission({ thread }) });
      await until(() => wrapper.querySelector('.held') !== null);
      const again = await page(`<news-comments backend="custom" thread="${thread}"></news-comments>`);
      part(again).service = from;
      await until(() => again.querySelector('.held') !== null);
      expect(visibleText(again.querySelector('.held')!)).to.equal('Awaiting approval');
      list = [comment(1), comment(2, null, { author: { name: 'Me' }, body: { html: '<p>Mine</p>' } })];
      const last = await page(`<news-comments backend="custom" thread="${thread}"></news-comments>`);
      part(last).service = from;
      await until(() => idle(last) && ids(last).length > 0);
      expect(ids(last)).to.deep.equal(['1', '2']);
      expect(last.querySelector('.held')).to.equal(null);
    });

    it('opens the reply again that was left, without taking the focus', async () => {
      new Drafts().open('left', '2').save('Begun');
      const wrapper = await page(`<news-comments backend="custom" thread="left">${FORM}</news-comments>`);
      part(wrapper).service = { list: () => [comment(1), comment(2)], submit: () => ({}) };
      const parent = wrapper.querySelector<HTMLInputElement>('[name="comment_parent"]')!;
      await until(() => parent.value === '2');
      const line = wrapper.querySelector('news-comment-form')!.previousElementSibling!;
      expect(plain(visibleText(line))).to.equal('In reply to Reader 2 Cancel reply');
      expect(document.activeElement === document.body).to.equal(true);
    });

    it('keeps nothing where the form says so, and on a shared computer not beyond the tab', async () => {
      for (const kind of ['none', 'session']) {
        const form = FORM.replace('<news-comment-form>', `<news-comment-form drafts="${kind}">`);
        const wrapper = await served({ list: () => [comment(1)], submit: () => ({}) }, '', form);
        const { thread } = part(wrapper);
        listen(wrapper).value!.accept({ kind: 'held', submission: submission({ thread }) });
        await until(() => wrapper.querySelector('.held') !== null);
        const isKept = (storage: Storage) => Object.keys(storage).some((name) => name.includes(thread));
        expect([isKept(localStorage), isKept(sessionStorage)], kind).to.deep.equal([
          false,
          kind === 'session',
        ]);
      }
    });

    it('opens a reply again that was left on a shared computer', async () => {
      new Drafts({ store: openStore('session') }).open('shared', '2').save('Begun');
      const form = FORM.replace('<news-comment-form>', '<news-comment-form drafts="session">');
      const wrapper = await page(`<news-comments backend="custom" thread="shared">${form}</news-comments>`);
      part(wrapper).service = { list: () => [comment(1), comment(2)], submit: () => ({}) };
      const parent = wrapper.querySelector<HTMLInputElement>('[name="comment_parent"]')!;
      await until(() => parent.value === '2');
    });

    it('opens it in general words where its comment is not there, and not where something newer was begun', async () => {
      new Drafts().open('gone', '99').save('Begun');
      const wrapper = await page(`<news-comments backend="custom" thread="gone">${FORM}</news-comments>`);
      part(wrapper).service = { list: () => [comment(1)], submit: () => ({}) };
      const form = wrapper.querySelector('news-comment-form')!;
      await until(() => form.previousElementSibling?.matches('.actions') ?? false);
      expect(visibleText(form.previousElementSibling!)).to.contain('a comment that is not shown here');
    });
  });

  describe('written by the server', () => {
    const mark = (wrapper: HTMLElement) => {
      const copy = part(wrapper).querySelector('section')!.cloneNode(true) as HTMLElement;
      for (const ours of copy.querySelectorAll('[data-news-rendered]')) ours.remove();
      return copy.querySelector('ol')!.innerHTML.replace(/\s+/g, ' ');
    };

    it('stays as it is, and takes in what comes', async () => {
      const wrapper = await page(`<news-comments backend="custom" thread="w">${WRITTEN}</news-comments>`);
      const before = mark(wrapper);
      part(wrapper).service = { list: () => [], submit: () => ({}) };
      await settled(wrapper);
      const heard = listen(wrapper);
      await until(() => heard.value?.find('7')?.author.name === 'Odile R.');
      const saved = { kind: 'published', submission: submission({ thread: 'w' }) } as const;
      const own = (id: string, parent: string | null) =>
        ({ id, parent, author: { name: 'Me' }, body: { text: 'Mine' }, state: 'published' }) as const;
      heard.value!.accept({ ...saved, comment: own('20', '7') });
      heard.value!.accept({ ...saved, comment: own('21', null) });
      heard.value!.accept({ kind: 'held', submission: submission({ thread: 'w', text: 'Waits' }) });
      await until(() => item(wrapper, 21) !== null && wrapper.querySelector('.held') !== null);
      expect(item(wrapper, 20).parentElement!.closest('li')!.id).to.equal('comment-7');
      expect(item(wrapper, 21).parentElement === item(wrapper, 8).parentElement).to.equal(true);
      expect(mark(wrapper)).to.equal(before);
      await expect(wrapper).to.be.accessible();
    });

    for (const [sort, place] of [
      ['oldest', ['1', '2', '3', '20']],
      ['newest', ['20', '1', '2', '3']],
    ] as const) {
      it(`takes what comes into the right one of several lists, ${sort} first`, async () => {
        const lists = ['1', '2', '3'].map(
          (id) =>
            `<ol class="comments" start="${id}"><li id="comment-${id}"><article><p>Words</p></article></li></ol>`,
        );
        const wrapper = await page(
          `<news-comments backend="custom" thread="l-${sort}" sort="${sort}"><section aria-label="Comments">${lists.join('')}</section></news-comments>`,
        );
        part(wrapper).service = { list: () => [], submit: () => ({}) };
        const heard = listen(wrapper);
        await until(() => heard.value?.find('3') !== undefined);
        heard.value!.accept({
          kind: 'published',
          submission: submission({ thread: `l-${sort}` }),
          comment: {
            id: '20',
            parent: null,
            author: { name: 'Me' },
            body: { text: 'Mine' },
            state: 'published',
          },
        });
        await until(() => item(wrapper, 20) !== null);
        const found = [...wrapper.querySelectorAll('li')].map(({ id }) => id.slice('comment-'.length));
        expect(found).to.deep.equal(place);
      });
    }

    it('begins a reply at its own links instead of leaving the page', async () => {
      const wrapper = await served({ list: () => [], submit: () => ({}) }, '', WRITTEN);
      const heard = listen(wrapper);
      await until(() => heard.value?.find('7') !== undefined);
      wrapper.querySelector<HTMLElement>('.comment-reply-link')!.click();
      const parent = wrapper.querySelector<HTMLInputElement>('[name="comment_parent"]')!;
      await until(() => parent.value === '7');
      expect(document.activeElement?.localName).to.equal('textarea');
      expect(
        plain(visibleText(wrapper.querySelector('news-comment-form')!.previousElementSibling!)),
      ).to.contain('In reply to Odile R.');
    });
  });

  describe('in order', () => {
    it('lets the reader choose, keeps the focus there, and shows the old order until the new one comes', async () => {
      const asked: Asked[] = [];
      let release!: () => void;
      const wrapper = await served({
        capabilities: { sort: ['oldest', 'newest'] },
        list: async (_thread: string, options: Asked) => {
          asked.push(options);
          if (options.sort === 'newest') await new Promise<void>((done) => (release = done));
          return options.sort === 'newest' ? [comment(2), comment(1)] : [comment(1), comment(2)];
        },
      });
      await until(() => wrapper.querySelector('select') !== null);
      const select = wrapper.querySelector('select')!;
      expect(visibleText(select.labels![0]!)).to.contain('Sort by');
      expect(select.value).to.equal('oldest');
      select.focus();
      select.value = 'newest';
      select.dispatchEvent(new Event('change'));
      await until(() => asked.length === 2);
      expect(ids(wrapper)).to.deep.equal(['1', '2']);
      release();
      await until(() => idle(wrapper));
      expect(ids(wrapper)).to.deep.equal(['2', '1']);
      expect(document.activeElement === select).to.equal(true);
      await expect(wrapper).to.be.accessible();
    });

    it('changes its mind while an order is on its way, and loses neither the focus nor the reply', async () => {
      const releases: (() => void)[] = [];
      const wrapper = await served(
        {
          capabilities: { sort: ['oldest', 'newest', 'popular'], depth: 3 },
          submit: () => ({}),
          list: async (_thread: string, { sort }: Asked) => {
            if (sort) await new Promise<void>((done) => releases.push(done));
            return sort === 'popular' ? [comment(3), comment(1)] : [comment(1), comment(2), comment(3)];
          },
        },
        '',
        FORM,
      );
      await until(() => wrapper.querySelector('select') !== null);
      const select = wrapper.querySelector('select')!;
      item(wrapper, 1).querySelector<HTMLElement>('[data-news-action="reply"]')!.click();
      await until(() => button(wrapper, 'Cancel') !== undefined);
      select.focus();
      for (const order of ['newest', 'popular']) {
        select.value = order;
        select.dispatchEvent(new Event('change'));
        await until(() => releases.length === (order === 'newest' ? 1 : 2));
      }
      for (const release of releases) release();
      await until(() => idle(wrapper) && ids(wrapper).length === 2);
      expect(ids(wrapper)).to.deep.equal(['3', '1']);
      expect(document.activeElement === select).to.equal(true);
      expect(button(wrapper, 'Cancel') !== undefined, 'the reply').to.equal(true);
    });

    it('keeps what is written in a comment that the other order does not begin with', async () => {
      const wrapper = await served({
        capabilities: { sort: ['oldest', 'newest'] },
        list: (_thread: string, { sort }: Asked) => ({
          comments:
            sort === 'newest'
              ? [comment(9), comment(8)]
              : [comment(1, null, { can: { edit: true }, body: { text: 'Words' } }), comment(2)],
          next: 'more',
        }),
        edit: () => ({ kind: 'published' }),
      });
      await until(() => button(wrapper, 'Edit') !== undefined && wrapper.querySelector('select') !== null);
      button(wrapper, 'Edit')!.click();
      wrapper.querySelector('textarea')!.value = 'Half a sentence';
      const select = wrapper.querySelector('select')!;
      select.value = 'newest';
      select.dispatchEvent(new Event('change'));
      await until(() => ids(wrapper).includes('9'));
      expect(wrapper.querySelector('textarea')?.value).to.equal('Half a sentence');
      button(wrapper, 'Save')!.click();
      await until(() => wrapper.querySelector('textarea') === null);
      await until(() => !ids(wrapper).includes('1'));
      expect(ids(wrapper)).to.deep.equal(['9', '8']);
    });

    it('offers no choice where the service has one order', async () => {
      const wrapper = await served({ list: () => [comment(1), comment(2)] });
      await settled(wrapper);
      expect(wrapper.querySelector('select')).to.equal(null);
    });
  });

  it('says how many are new, and brings them in when asked, without moving anything before', async () => {
    const asked: Asked[] = [];
    const wrapper = await served(
      {
        capabilities: { since: true },
        list: (_thread: string, options: Asked) => {
          if (!options.since) return [comment(1), comment(2)];
          asked.push(options);
          return [comment(2), comment(3, null, { created: '2026-03-14T11:00:00Z' })];
        },
      },
      'poll="0.05"',
    );
    await until(() => button(wrapper, '1 new comment') !== undefined);
    expect(asked[0]!.since).to.equal('2026-03-14T09:59:59.000Z');
    expect(ids(wrapper)).to.deep.equal(['1', '2']);
    const top = section(wrapper)!.getBoundingClientRect().top;
    const news = button(wrapper, '1 new comment')!;
    expect(news.closest('[role="status"]')!.getBoundingClientRect().height).to.equal(0);
    news.click();
    await until(() => item(wrapper, 3) !== null);
    expect(section(wrapper)!.getBoundingClientRect().top).to.equal(top);
    expect(document.activeElement?.id).to.equal('comment-3');
    expect(button(wrapper, '1 new comment')).to.equal(undefined);
    part(wrapper).poll = 0;
    await settled(wrapper);
    const { length } = asked;
    await new Promise((later) => setTimeout(later, 300));
    expect(asked.length - length).to.be.lessThan(2);
  });

  describe('at an address', () => {
    it('asks for a comment that is on none of its pages, with those above it', async () => {
      let pages = 0;
      history.replaceState(null, '', '#comment-900');
      const wrapper = await served({
        list: () => ({ comments: [comment(++pages)], next: 'more' }),
        get: (id: string) => (id === '900' ? comment(900, 899) : id === '899' ? comment(899) : null),
      });
      await until(() => item(wrapper, 900) !== null && item(wrapper, 900).hasAttribute('data-news-target'));
      expect(item(wrapper, 900).parentElement!.closest('li')!.id).to.equal('comment-899');
      expect(pages).to.equal(20);
    });

    it('asks for it in this thread, also where the server wrote the thread', async () => {
      const asked: unknown[][] = [];
      history.replaceState(null, '', '#comment-999');
      const wrapper = await served(
        { list: () => [], get: (...of: unknown[]) => (asked.push(of.slice(0, 2)), null) },
        '',
        WRITTEN,
      );
      await until(() => asked.length === 1);
      expect(asked).to.deep.equal([['999', part(wrapper).thread]]);
      expect(item(wrapper, 999)).to.equal(null);
    });

    it('follows the address back and forth, and only to comments', async () => {
      const wrapper = await served({
        list: (_thread: string, { cursor }: Asked) =>
          cursor ? [comment(2)] : { comments: [comment(1)], next: 'b' },
      });
      await settled(wrapper);
      location.hash = '#elsewhere';
      await new Promise((later) => setTimeout(later, 100));
      expect(item(wrapper, 2)).to.equal(null);
      location.hash = '#comment-2';
      await until(() => item(wrapper, 2)?.hasAttribute('data-news-target') ?? false);
      history.back();
      await until(() => !item(wrapper, 2).hasAttribute('data-news-target'));
      history.forward();
      await until(() => item(wrapper, 2).hasAttribute('data-news-target'));
    });
  });

  it('says that there is no network, and loads by itself when there is', async () => {
    let isDown = true;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => !isDown });
    try {
      const wrapper = await served({
        list: () => {
          if (isDown) throw new Error('offline');
          return [comment(1)];
        },
      });
      expect(visibleText(wrapper.querySelector('p[role="status"]')!)).to.match(/^You are offline/);
      isDown = false;
      dispatchEvent(new Event('online'));
      await until(() => item(wrapper, 1) !== null);
      expect(button(wrapper, 'Try again')).to.equal(undefined);
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  it('shows pictures of authors only where asked for', async () => {
    const by = { author: { name: 'A', avatar: 'https://pictures.invalid/a.png' } };
    const from = {
      list: () => [
        comment(1, null, by),
        comment(2, null, { body: { html: '<img src="https://x.invalid/">Hi' } }),
      ],
    };
    const without = await served(from);
    expect(without.querySelector('img')).to.equal(null);
    const image = (await served(from, 'avatars')).querySelector('img')!;
    // Not its width as shown: WebKit gives a picture that has not come, and says nothing, no room.
    const room = image.getAttribute('width');
    expect([image.alt, image.loading, image.referrerPolicy, room]).to.deep.equal([
      '',
      'lazy',
      'no-referrer',
      '32',
    ]);
  });

  it('votes, changes and deletes where the service can', async () => {
    let votes = { up: 2, mine: 0 };
    const can = { edit: true, delete: true };
    const wrapper = await served({
      list: () => [comment(1, null, { votes, can, body: { text: 'Words of 1' } }), comment(2)],
      vote: (_id: string, vote: number) => {
        votes = { up: 2 + vote, mine: vote };
        return votes;
      },
      edit: (_id: string, text: string) =>
        text === 'No' ? { kind: 'rejected', message: 'Not that' } : { kind: 'published' },
      delete: () => true,
    });
    await until(() => button(wrapper, 'Like (2)') !== undefined);
    const like = button(wrapper, 'Like (2)')!;
    expect(like.getAttribute('aria-pressed')).to.equal('false');
    like.focus();
    like.click();
    await until(() => button(wrapper, 'Like (3)') !== undefined);
    expect(document.activeElement === button(wrapper, 'Like (3)')).to.equal(true);
    expect(button(wrapper, 'Like (3)')!.getAttribute('aria-pressed')).to.equal('true');

    button(wrapper, 'Edit')!.click();
    const field = wrapper.querySelector('textarea')!;
    expect(field.value).to.equal('Words of 1');
    field.value = 'No';
    button(wrapper, 'Save')!.click();
    await until(() => wrapper.querySelector('[role="alert"]') !== null);
    expect(plain(visibleText(wrapper.querySelector('[role="alert"]')!))).to.contain('Not that');
    expect(wrapper.querySelector('textarea')!.value).to.equal('No');
    field.value = 'Better';
    await expect(wrapper).to.be.accessible();
    button(wrapper, 'Save')!.click();
    await until(() => visibleText(item(wrapper, 1)).includes('Better'));
    expect(visibleText(item(wrapper, 1))).to.contain('Edited');

    button(wrapper, 'Delete')!.click();
    expect(visibleText(item(wrapper, 1))).to.contain('Delete this comment?');
    button(wrapper, 'Cancel')!.click();
    expect(document.activeElement === button(wrapper, 'Delete')).to.equal(true);
    button(wrapper, 'Delete')!.click();
    [...wrapper.querySelectorAll('button')]
      .filter((one) => visibleText(one) === 'Delete')
      .at(-1)!
      .click();
    await until(() => visibleText(item(wrapper, 1)).includes('This comment was deleted.'));
    expect(document.activeElement?.id).to.equal('comment-1');
  });

  it('keeps the focus on a vote among comments that the server wrote', async () => {
    const wrapper = await served(
      {
        list: () => [],
        submit: () => ({}),
        vote: (_id: string, vote: number) => ({ up: 2 + vote, mine: vote }),
      },
      '',
      WRITTEN,
    );
    const thread = listen(wrapper);
    const mine = comment(9, null, { id: '9', state: 'published', votes: { up: 2, mine: 0 } });
    await thread.value!.accept({ kind: 'published', submission: submission(), comment: mine as never });
    await until(() => button(wrapper, 'Like (2)') !== undefined);
    button(wrapper, 'Like (2)')!.focus();
    button(wrapper, 'Like (2)')!.click();
    await until(() => button(wrapper, 'Like (3)') !== undefined);
    expect(document.activeElement === button(wrapper, 'Like (3)')).to.equal(true);
  });

  it('changes a comment from the text that was typed, never from how that is shown', async () => {
    const can = { edit: true };
    const body = { html: '<p>see <a href="https://a.example/x">this</a> <strong>bold</strong></p>' };
    const typed = 'see [this](https://a.example/x) **bold**';
    let isDown = true;
    const saved: string[] = [];
    const wrapper = await served({
      list: () => [comment(1, null, { can, body })],
      source: () => {
        if (isDown) throw new Error('no');
        return typed;
      },
      edit: (_id: string, text: string) => {
        saved.push(text);
        return { kind: 'published', comment: comment(1, null, { can, body }) };
      },
    });
    await until(() => button(wrapper, 'Edit') !== undefined);
    button(wrapper, 'Edit')!.click();
    await until(() => wrapper.querySelector('[role="alert"]') !== null);
    expect(visibleText(wrapper.querySelector('[role="alert"]')!)).to.equal('That did not work. Try again.');
    expect(wrapper.querySelector('textarea')).to.equal(null);
    isDown = false;
    button(wrapper, 'Edit')!.click();
    await until(() => wrapper.querySelector('textarea') !== null);
    expect(wrapper.querySelector('[role="alert"]')).to.equal(null);
    const field = wrapper.querySelector('textarea')!;
    expect([field.value, document.activeElement === field]).to.deep.equal([typed, true]);
    field.value += '!';
    button(wrapper, 'Save')!.click();
    await until(() => saved.length === 1);
    expect(saved).to.deep.equal([`${typed}!`]);
  });

  it('offers no change where markup is shown and the text that was typed is not to be had', async () => {
    const can = { edit: true, delete: true };
    const wrapper = await served({
      list: () => [comment(1, null, { can })],
      edit: () => ({ kind: 'published' }),
      delete: () => true,
    });
    await until(() => button(wrapper, 'Delete') !== undefined);
    expect(button(wrapper, 'Edit')).to.equal(undefined);
  });

  describe('of another site', () => {
    const SRC = new URL('/test/nothing.html', location.href).href;

    it('asks first, by name, and keeps what stands inside', async () => {
      const wrapper = await page(
        `<news-comments backend="embed" src="https://forum.invalid/c?id=7"><p><a href="/forum">Forum</a></p></news-comments>`,
      );
      await until(() => button(wrapper, 'Show comments') !== undefined);
      expect(visibleText(button(wrapper, 'Show comments')!)).to.equal('Show comments from forum.invalid');
      expect(wrapper.querySelector('iframe, script')).to.equal(null);
      expect(wrapper.querySelector('a')).not.to.equal(null);
      await expect(wrapper).to.be.accessible();
    });

    it('shows the frame on request, and believes its height only from itself', async () => {
      const wrapper = await page(`<news-comments backend="embed" src="${SRC}"></news-comments>`);
      await until(() => button(wrapper, 'Show comments') !== undefined);
      button(wrapper, 'Show comments')!.click();
      const frame = wrapper.querySelector('iframe')!;
      expect(frame.title).to.equal('Comments');
      expect(document.activeElement === section(wrapper)).to.equal(true);
      const say = (data: unknown, source: Window | null = frame.contentWindow, origin = location.origin) =>
        dispatchEvent(new MessageEvent('message', { data, origin, source }));
      say({ height: 900 }, window);
      say({ height: 900 }, frame.contentWindow, 'https://evil.invalid');
      say({ type: 'other', height: 900 });
      say({ height: '900' });
      say(null);
      expect(frame.height).to.equal('600');
      say({ type: 'discourse-resize', height: 812.4 });
      expect(frame.height).to.equal('812');
      say({ giscus: { resizeHeight: 700 } });
      expect(frame.height).to.equal('700');
      say({ height: 1e9 });
      expect(frame.height).to.equal('30000');
    });

    it('runs a snippet only on request', async () => {
      const wrapper = await page(
        `<news-comments backend="embed" src="https://snippet.invalid/"><template><div id="here"></div></template></news-comments>`,
      );
      // Made by hand: scripts that came by DOMParser, as this page's markup did, never run in Firefox.
      const script = document.createElement('script');
      script.textContent = 'globalThis.snippetRan = true;';
      wrapper.querySelector('template')!.content.append(script);
      const ran = () => (globalThis as { snippetRan?: boolean }).snippetRan;
      await until(() => button(wrapper, 'Show comments') !== undefined);
      expect(ran()).to.equal(undefined);
      button(wrapper, 'Show comments')!.click();
      expect(ran()).to.equal(true);
      expect(section(wrapper)!.querySelector('#here')).not.to.equal(null);
    });
  });
});
