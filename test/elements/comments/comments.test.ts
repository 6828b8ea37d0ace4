import { expect } from '@open-wc/testing';
import '../../../src/elements/article/article.define.js';
import '../../../src/elements/comments/comments.define.js';
import { HeldComments } from '../../../src/comments/held-comments.js';
import { registerWords } from '../../../src/locales/words.js';
import { page, settled, visibleText, warnings } from '../../support/fixtures.js';
import { until } from '../../support/frames.js';

interface Asked {
  readonly cursor?: string;
  readonly sort?: string;
}

/** A comment as a publisher's object gives it. */
const comment = (id: number, parent: number | null = null, more: object = {}) => ({
  id,
  parent,
  author: { name: `Reader ${id}` },
  created: '2026-03-14T10:00:00Z',
  body: { html: `<p>Words of ${id}</p>` },
  ...more,
});

/** A service that answers with the pages given, one after the other, and notes what it was asked. */
function service(pages: readonly unknown[], more: object = {}) {
  const asked: Asked[] = [];
  return {
    asked,
    capabilities: { depth: 3 },
    submit: () => ({ kind: 'published' }),
    list: (_thread: string, options: Asked) => {
      asked.push({ cursor: options.cursor, sort: options.sort });
      const answer = pages[Math.min(asked.length, pages.length) - 1];
      if (answer instanceof Error) throw answer;
      return answer;
    },
    ...more,
  };
}

const FORM = `<news-comment-form><form method="post" action="/c"><label for="t">Comment</label><textarea id="t" name="comment"></textarea>
  <input type="hidden" name="comment_parent" value="0"><button type="submit">Post</button></form></news-comment-form>`;
const SERVER = `<news-comments><section aria-labelledby="c"><h2 id="c">Comments <span>(1)</span></h2>
  <ol class="comments"><li id="comment-901"><article><header><b>Odile R.</b></header><p>On it this morning.</p></article></li></ol></section></news-comments>`;

/** Without the marks that set a name apart from the words around it. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');
const part = (wrapper: ParentNode) => wrapper.querySelector('news-comments')!;
const section = (wrapper: ParentNode) => wrapper.querySelector<HTMLElement>('section[data-news-rendered]');
const status = (wrapper: ParentNode) => visibleText(wrapper.querySelector('[role="status"]')!);
const heading = (wrapper: ParentNode) => visibleText(section(wrapper)!.querySelector('h2, h3, h4')!);
const more = (wrapper: ParentNode) => wrapper.querySelector<HTMLButtonElement>('section > button');
const item = (wrapper: ParentNode, id: number | string) => wrapper.querySelector(`#comment-${id}`)!;
const article = (wrapper: ParentNode, id: number | string) =>
  item(wrapper, id).querySelector(':scope > article')!;
const ids = (wrapper: ParentNode) =>
  [...wrapper.querySelectorAll('ol.comments li[id]')].map(({ id }) => id.slice(8));
const idle = (wrapper: ParentNode) => section(wrapper)?.getAttribute('aria-busy') === null;

/** A thread read from a service, when it has come. */
async function loaded(from: object, attributes = '', inside = ''): Promise<HTMLElement> {
  const wrapper = await page(
    `<news-comments backend="custom" thread="t-${Math.random()}" ${attributes}>${inside}</news-comments>`,
  );
  part(wrapper).service = from;
  await until(() => idle(wrapper));
  await settled(wrapper);
  return wrapper;
}

describe('news-comments', () => {
  describe('comments that stand in the page', () => {
    it('are left as they are', async () => {
      const wrapper = await page(SERVER);
      const before = wrapper.innerHTML;
      part(wrapper).setAttribute('backend', 'custom');
      part(wrapper).setAttribute('thread', '1');
      part(wrapper).service = service([[comment(1)]]);
      await settled(wrapper);
      part(wrapper).removeAttribute('backend');
      part(wrapper).removeAttribute('thread');
      expect(wrapper.innerHTML).to.equal(before);
      expect(part(wrapper).shadowRoot).to.equal(null);
    });

    it('take the place of a thread that was read, where they come after it', async () => {
      const wrapper = await loaded(service([[comment(1)]]));
      part(wrapper).insertAdjacentHTML('beforeend', '<section><ol class="comments"></ol></section>');
      await settled(wrapper);
      expect(section(wrapper)).to.equal(null);
    });
  });

  describe('a thread', () => {
    it('is a section with a heading, a count and a list, accessible', async () => {
      const wrapper = await loaded(service([[comment(1), comment(2, 1)]]), '', FORM);
      expect(heading(wrapper)).to.equal('Comments (2)');
      expect(section(wrapper)!.getAttribute('aria-labelledby')).to.equal(
        section(wrapper)!.querySelector('h2')!.id,
      );
      expect(item(wrapper, 2).parentElement!.parentElement === item(wrapper, 1)).to.equal(true);
      expect(visibleText(article(wrapper, 1))).to.match(
        /^Reader 1 .*2026.* Words of 1 Reply Link to comment$/,
      );
      expect(article(wrapper, 1).querySelector('time')!.dateTime).to.match(/^2026-03-14T10:00:00/);
      expect(part(wrapper).firstElementChild === section(wrapper)).to.equal(true);
      expect(part(wrapper).shadowRoot).to.equal(null);
      await expect(wrapper).to.be.accessible();
    });

    it('has its heading one level below the article’s', async () => {
      const wrapper = await page(
        '<news-article heading-level="2"><article><h2>News</h2></article><news-comments backend="custom" thread="1"></news-comments></news-article>',
      );
      part(wrapper).service = service([[comment(1)]]);
      await until(() => idle(wrapper));
      expect(section(wrapper)!.querySelector('h3')).not.to.equal(null);
    });

    it('lets nothing in that could run, and shows names as text', async () => {
      const wrapper = await loaded(
        service([
          [
            comment(1, null, {
              author: { name: '<b>Eve</b>', url: 'javascript:alert(1)' },
              body: {
                html: 'Hello <img src=x onerror="alert(1)"><script>alert(1)</script><a href="javascript:1">x</a>',
              },
            }),
            comment(2, null, { author: { name: 'Maud', url: 'https://maud.example/' } }),
          ],
        ]),
      );
      const eve = article(wrapper, 1);
      expect(visibleText(eve.querySelector('b')!)).to.equal('<b>Eve</b>');
      expect(eve.querySelectorAll('header a, img, script, [onerror], [href^="javascript"]').length).to.equal(
        0,
      );
      expect(eve.querySelector('.text > p')).not.to.equal(null);
      const link = article(wrapper, 2).querySelector<HTMLAnchorElement>('header a')!;
      expect(link.rel).to.equal('nofollow ugc noopener');
      expect(link.href).to.equal('https://maud.example/');
    });

    it('keeps the paragraphs and lines of a plain text', async () => {
      const wrapper = await loaded(
        service([[comment(1, null, { body: { text: 'One\ntwo\n\n<i>three</i>' } })]]),
      );
      const text = article(wrapper, 1).querySelector('.text')!;
      expect([...text.querySelectorAll('p')].map((one) => one.innerHTML)).to.deep.equal([
        'One<br>two',
        '&lt;i&gt;three&lt;/i&gt;',
      ]);
    });

    it('indents three levels, and says in words who answers whom below', async () => {
      const wrapper = await loaded(
        service([[comment(1), comment(2, 1), comment(3, 2), comment(4, 3), comment(5, 4), comment(6, 3)]]),
      );
      expect(ids(wrapper)).to.deep.equal(['1', '2', '3', '4', '5', '6']);
      expect(item(wrapper, 5).parentElement === item(wrapper, 3).parentElement).to.equal(true);
      const told = article(wrapper, 5).querySelector<HTMLAnchorElement>('small a')!;
      expect(plain(visibleText(told))).to.equal('In reply to Reader 4');
      expect(told.getAttribute('href')).to.equal('#comment-4');
      expect(article(wrapper, 3).querySelector('small')).to.equal(null);
    });

    it('draws a chain of a thousand replies', async () => {
      const chain = Array.from({ length: 1000 }, (_, index) => comment(index + 1, index || null));
      const wrapper = await loaded(service([chain]));
      expect(ids(wrapper).length).to.equal(1000);
      expect(wrapper.querySelector('ol ol ol ol')).to.equal(null);
    });

    it('shows an orphan as one, a missing name, a comment that was taken away', async () => {
      const wrapper = await loaded(
        service([
          [
            comment(1, 99),
            comment(2, null, { author: {} }),
            comment(3, null, { state: 'deleted', author: {} }),
          ],
        ]),
      );
      expect(visibleText(article(wrapper, 1))).to.contain('In reply to a comment that is not shown here');
      expect(visibleText(article(wrapper, 2))).to.match(/^Anonymous /);
      expect(visibleText(article(wrapper, 3))).to.match(/This comment was deleted\.$/);
      expect(article(wrapper, 3).querySelector('.actions')).to.equal(null);
    });

    it('shows the reader’s own comments that wait for an editor', async () => {
      const thread = 'waiting-thread';
      new HeldComments().add(thread, {
        id: 'h1',
        parent: '1',
        author: { name: 'Me' },
        body: { text: 'Mine' },
        state: 'held',
        created: '2026-03-14T11:00:00Z',
      });
      const wrapper = await page(`<news-comments backend="custom" thread="${thread}"></news-comments>`);
      part(wrapper).service = service([[comment(1)]]);
      await until(() => idle(wrapper));
      expect(visibleText(article(wrapper, 'h1'))).to.match(/^Me .* Awaiting approval Mine$/);
      expect(item(wrapper, 'h1').closest('#comment-1')).not.to.equal(null);
      expect(heading(wrapper)).to.equal('Comments (1)');
      localStorage.clear();
    });

    it('asks for the order that is wanted', async () => {
      const from = service([[comment(1)]]);
      await loaded(from, 'sort="newest"');
      expect(from.asked).to.deep.equal([{ cursor: undefined, sort: 'newest' }]);
    });

    it('is read again where another one is named', async () => {
      const from = service([[comment(1)], [comment(2)]]);
      const wrapper = await loaded(from);
      part(wrapper).thread = 'other';
      await until(() => item(wrapper, 2) !== null);
      expect(ids(wrapper)).to.deep.equal(['2']);
    });

    it('stays when its element is moved, and is not doubled by a copy', async () => {
      const from = service([[comment(1)]]);
      const wrapper = await loaded(from);
      wrapper.append(part(wrapper));
      await settled(wrapper);
      expect(from.asked.length).to.equal(1);
      const copy = part(wrapper).cloneNode(true) as HTMLElementTagNameMap['news-comments'];
      part(wrapper).remove();
      wrapper.append(copy);
      copy.service = from;
      await until(() => from.asked.length === 2 && idle(wrapper));
      expect(wrapper.querySelectorAll('section').length).to.equal(1);
    });

    it('goes on where it was taken out of the page while it was read', async () => {
      let answer!: (comments: unknown) => void;
      const first = new Promise((resolve) => (answer = resolve));
      const from = service([first, [comment(2)]]);
      const wrapper = await page('<news-comments backend="custom" thread="1"></news-comments>');
      const host = part(wrapper);
      host.service = from;
      await until(() => from.asked.length === 1);
      host.remove();
      answer([comment(1)]);
      await settled(wrapper);
      wrapper.append(host);
      await until(() => idle(wrapper));
      expect(ids(wrapper)).to.deep.equal(['2']);
    });
  });

  describe('states', () => {
    it('says that it is loading, politely', async () => {
      const wrapper = await page('<news-comments backend="custom" thread="1"></news-comments>');
      part(wrapper).service = service([new Promise(() => undefined)]);
      await until(() => section(wrapper) !== null);
      expect(section(wrapper)!.getAttribute('aria-busy')).to.equal('true');
      expect(status(wrapper)).to.equal('Loading comments…');
      await expect(wrapper).to.be.accessible();
    });

    it('says that there are none yet', async () => {
      const wrapper = await loaded(service([[]]));
      expect(visibleText(section(wrapper)!)).to.equal('Comments No comments yet.');
      expect(wrapper.querySelector('ol')).to.equal(null);
    });

    it('says that they could not be loaded, and tries again', async () => {
      const from = service([new Error('down'), [comment(1)]]);
      const wrapper = await loaded(from);
      expect(status(wrapper)).to.equal('The comments could not be loaded.');
      const button = more(wrapper)!;
      expect(visibleText(button)).to.equal('Try again');
      button.focus();
      button.click();
      button.click();
      await until(() => idle(wrapper));
      expect(from.asked.length).to.equal(2);
      expect(ids(wrapper)).to.deep.equal(['1']);
      expect(more(wrapper)).to.equal(null);
      expect(status(wrapper)).to.equal('');
      expect(document.activeElement?.id).to.equal('comment-1');
    });

    it('shows the service’s own words about a failure', async () => {
      const wrapper = await loaded(service([{ message: 'Down until noon' }]));
      expect(plain(status(wrapper))).to.equal('The comments could not be loaded. Down until noon');
    });

    for (const [where, form] of [
      ['without a form', ''],
      ['where its form says so', '<news-comment-form></news-comment-form>'],
    ] as const) {
      it(`says once that a thread is closed, and offers no reply, ${where}`, async () => {
        let asked = 0;
        const ready = () => ({ open: ++asked < 0 });
        const wrapper = await loaded(service([[comment(1)]], { ready }), '', form);
        await until(() => visibleText(wrapper).includes('closed'));
        await settled(wrapper);
        expect(visibleText(wrapper).match(/Comments are closed/g)?.length).to.equal(1);
        expect(article(wrapper, 1).querySelector('button')).to.equal(null);
        expect(asked).to.equal(1);
      });
    }
  });

  describe('more comments', () => {
    const pages = [
      { comments: [comment(1), comment(4, 3)], total: 4, next: 'b' },
      { comments: [comment(2, 1), comment(3)], total: 4 },
    ];

    it('come on request, where they belong, and leave the others in place', async () => {
      const from = service(pages);
      const wrapper = await loaded(from);
      expect(heading(wrapper)).to.equal('Comments (4)');
      expect(status(wrapper)).to.equal('Comments shown: 2');
      const first = article(wrapper, 1);
      const button = more(wrapper)!;
      button.focus();
      button.click();
      await until(() => idle(wrapper));
      expect(from.asked[1]!.cursor).to.equal('b');
      expect(ids(wrapper)).to.deep.equal(['1', '2', '3', '4']);
      expect(article(wrapper, 1) === first).to.equal(true);
      expect(visibleText(article(wrapper, 4))).not.to.contain('not shown here');
      expect(status(wrapper)).to.equal('Comments shown: 4');
      expect(document.activeElement?.id).to.equal('comment-2');
      expect(more(wrapper)).to.equal(null);
    });

    it('keep what is there where they fail', async () => {
      const wrapper = await loaded(service([pages[0], new Error('down'), pages[1]]));
      more(wrapper)!.click();
      await until(() => idle(wrapper));
      expect(ids(wrapper)).to.deep.equal(['1', '4']);
      expect(visibleText(more(wrapper)!)).to.equal('Try again');
      more(wrapper)!.click();
      await until(() => idle(wrapper));
      expect(ids(wrapper).length).to.equal(4);
    });

    it('are read until the one that the address names is found', async () => {
      history.replaceState(null, '', '#comment-3');
      try {
        const wrapper = await loaded(service(pages));
        await until(() => item(wrapper, 3) !== null);
        expect(ids(wrapper).length).to.equal(4);
      } finally {
        history.replaceState(null, '', location.pathname + location.search);
      }
    });
  });

  describe('a reply', () => {
    it('turns the form to the comment and keeps what is written in it', async () => {
      const wrapper = await loaded(service([[comment(1), comment(2)]]), '', FORM);
      const field = wrapper.querySelector('textarea')!;
      field.value = 'Begun';
      const button = article(wrapper, 2).querySelector('button')!;
      button.click();
      await settled(wrapper);
      const parent = wrapper.querySelector<HTMLInputElement>('[name="comment_parent"]')!;
      expect(parent.value).to.equal('2');
      expect(document.activeElement === field).to.equal(true);
      const line = wrapper.querySelector('news-comment-form')!.previousElementSibling!;
      expect(plain(visibleText(line))).to.equal('In reply to Reader 2 Cancel reply');
      await expect(wrapper).to.be.accessible();
      line.querySelector('button')!.click();
      await settled(wrapper);
      expect(parent.value).to.equal('0');
      expect(line.isConnected).to.equal(false);
      expect(document.activeElement === button).to.equal(true);
      expect(field.value).to.equal('Begun');
    });

    it('waits for a form that is rendered only now', async () => {
      const wrapper = await loaded(
        service([[comment(1)]]),
        '',
        '<news-comment-form thread="1"></news-comment-form>',
      );
      article(wrapper, 1).querySelector('button')!.click();
      await until(() => document.activeElement?.localName === 'textarea');
      await settled(wrapper);
      expect(wrapper.querySelector<HTMLInputElement>('[name="comment_parent"]')!.value).to.equal('1');
    });

    it('is offered no deeper than the service goes, and never without a form', async () => {
      const deep = [comment(1), comment(2, 1), comment(3, 2)];
      const wrapper = await loaded(service([deep], { capabilities: { depth: 2 } }), '', FORM);
      const offers = [...wrapper.querySelectorAll('article')].map(
        (one) => one.querySelector('button') !== null,
      );
      expect(offers).to.deep.equal([true, true, false]);
      const bare = await loaded(service([deep]));
      expect(bare.querySelector('article button')).to.equal(null);
    });
  });

  it('speaks the language of the page, also when that changes', async () => {
    registerWords('xc', { comments: 'Kommentoj', commentLink: 'Ligilo' });
    const wrapper = await page(
      '<news-article lang="en"><news-comments backend="custom" thread="1"></news-comments></news-article>',
    );
    part(wrapper).service = service([[comment(1)]]);
    await until(() => idle(wrapper));
    expect(heading(wrapper)).to.equal('Comments (1)');
    wrapper.querySelector('news-article')!.lang = 'xc';
    await until(() => heading(wrapper) === 'Kommentoj (1)');
    expect(visibleText(article(wrapper, 1))).to.contain('Ligilo');
  });

  describe('warnings', () => {
    const code = (message: string) => /#([a-z-]+)\)$/.exec(message)?.[1];
    const codes = async (markup: string, from?: object): Promise<(string | undefined)[]> =>
      (
        await warnings(async () => {
          const wrapper = await page(markup);
          if (from) part(wrapper).service = from;
          await new Promise((later) => setTimeout(later, 300));
          await settled(wrapper);
        })
      ).map(code);

    it('name what is missing or not known', async () => {
      expect(await codes('<news-comments></news-comments>')).to.deep.equal(['backend-missing']);
      expect(await codes('<news-comments backend="isso"></news-comments>')).to.deep.equal(['thread-missing']);
      expect(await codes('<news-comments backend="isso" thread="1"></news-comments>')).to.deep.equal([
        'src-missing',
      ]);
      expect(
        await codes('<news-comments backend="isso" src="http://" thread="1"></news-comments>'),
      ).to.deep.equal(['src-missing']);
      expect(await codes('<news-comments backend="disqus" thread="1"></news-comments>')).to.deep.equal([
        'unknown-value',
      ]);
      expect(await codes(SERVER.replace('<news-comments', '<news-comments sort="best"'))).to.deep.equal([
        'unknown-value',
      ]);
      expect(
        await codes('<news-comments backend="custom" thread="1"></news-comments>', service([new Error()])),
      ).to.deep.equal(['comments-failed']);
    });

    it('name a service of the page’s own that is not there, not one that is there as a property', async () => {
      const missing = await warnings(async () => {
        await page('<news-comments backend="custom" thread="1"></news-comments>');
        await new Promise((later) => setTimeout(later, 3300));
      });
      expect(missing.map(code)).to.deep.equal(['service-missing']);
      const seen = await warnings(async () => {
        const made = Object.assign(document.createElement('news-comments'), {
          backend: 'custom',
          thread: '1',
          service: service([[comment(1)]]),
        });
        const wrapper = await page('<p></p>');
        wrapper.append(made);
        await settled(wrapper);
      });
      expect(seen.map(code)).to.deep.equal([]);
    });

    it('leave a right element alone', async () => {
      expect(await codes(SERVER)).to.deep.equal([]);
      expect(
        await codes('<news-comments backend="custom" thread="1"></news-comments>', service([[comment(1)]])),
      ).to.deep.equal([]);
    });

    it('leave the reader nothing to see of a service that there is not', async () => {
      const wrapper = await page('<news-comments backend="disqus" thread="1"></news-comments>');
      await new Promise((later) => setTimeout(later, 300));
      expect(section(wrapper)).to.equal(null);
    });
  });
});
