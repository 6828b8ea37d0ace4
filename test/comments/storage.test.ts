import { expect } from '@open-wc/testing';
import { AuthorMemory } from '../../src/comments/author-memory.js';
import { DRAFT_LIFE, Drafts, type SavedDraft } from '../../src/comments/drafts.js';
import { heldComment, HeldComments } from '../../src/comments/held-comments.js';
import { Outbox, OUTBOX_LIFE } from '../../src/comments/outbox.js';
import { nameOf, openStore, type BrowserStorage } from '../../src/comments/storage.js';
import type { CommentSubmission } from '../../src/model/comment-backend.js';

/** A storage of one's own, which can be told to fail. */
class Shelf implements BrowserStorage {
  full = false;
  shut = false;
  readonly map = new Map<string, string>();

  #open(): Map<string, string> {
    if (this.shut) throw new DOMException('shut', 'SecurityError');
    return this.map;
  }

  get length(): number {
    return this.#open().size;
  }

  getItem(name: string): string | null {
    return this.#open().get(name) ?? null;
  }

  setItem(name: string, value: string): void {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.#open().set(name, value);
  }

  removeItem(name: string): void {
    this.#open().delete(name);
  }

  key(index: number): string | null {
    return [...this.#open().keys()][index] ?? null;
  }
}

const shelf = (): Shelf => new Shelf();

const submission = (fields: Partial<CommentSubmission> = {}): CommentSubmission => ({
  key: 'k1',
  thread: '4',
  text: 'Hello',
  startedAt: 1,
  firstInputAt: 2,
  ...fields,
});

beforeEach(() => localStorage.clear());
after(() => localStorage.clear());

describe('a store', () => {
  it('keeps in memory what the browser does not, and says so', () => {
    const disk = shelf();
    const store = openStore(disk);
    store.set('news-elements:a', '1');
    expect(store.lasts).to.equal(true);
    disk.full = true;
    store.set('news-elements:a', '2');
    expect(store.get('news-elements:a')).to.equal('2');
    expect(store.lasts).to.equal(false);
    disk.full = false;
    store.set('news-elements:a', '3');
    expect([store.get('news-elements:a'), disk.getItem('news-elements:a'), store.lasts]).to.deep.equal([
      '3',
      '3',
      true,
    ]);
  });

  it('works where storage may not even be touched', () => {
    const disk = shelf();
    disk.shut = true;
    const store = openStore(disk);
    store.set('news-elements:a', '1');
    expect(store.get('news-elements:a')).to.equal('1');
    expect(store.names('news-elements:')).to.deep.equal(['news-elements:a']);
    store.remove('news-elements:a');
    expect(store.get('news-elements:a')).to.equal(undefined);
    expect(store.names('news-elements:')).to.deep.equal([]);
  });

  it('has names that no thread can break out of', () => {
    expect(nameOf('draft', 'a:b', '')).not.to.equal(nameOf('draft', 'a', 'b:'));
    expect(() => nameOf('draft', '\ud800')).not.to.throw();
  });
});

describe('a draft', () => {
  it('is one for each article and comment answered', () => {
    const drafts = new Drafts();
    drafts.open('4').save('To the article');
    drafts.open('4', '17').save('To a comment');
    drafts.open('5').save('Elsewhere');
    const again = new Drafts();
    expect(again.open('4').load()!.text).to.equal('To the article');
    expect(again.open('4', '17').load()!.text).to.equal('To a comment');
    expect(again.parents('4')).to.deep.equal(['17']);
    expect(again.open('6').load()).to.equal(undefined);
  });

  it('is the newest of two tabs, and neither tab loses its text', () => {
    const disk = shelf();
    let time = 1000;
    const now = (): number => time++;
    const tab = (): Drafts => new Drafts({ store: openStore(disk), now });
    const [first, second] = [tab().open('4'), tab().open('4')];
    first.save('From the first');
    second.save('From the second');
    first.save('From the first, later');
    expect(tab().open('4').load()!.text).to.equal('From the first, later');
    first.discard();
    expect(tab().open('4').load()!.text).to.equal('From the second');
  });

  it('moves to the tab that goes on with it', () => {
    const disk = shelf();
    const tab = (): Drafts => new Drafts({ store: openStore(disk) });
    tab().open('4').save('Begun');
    const next = tab().open('4');
    expect(next.load()!.text).to.equal('Begun');
    next.save('Begun and ended');
    expect(disk.map.size).to.equal(1);
    next.discard();
    expect(disk.map.size).to.equal(0);
  });

  it('stays where another tab has changed it since', () => {
    const disk = shelf();
    const [first, second] = [0, 1].map(() => new Drafts({ store: openStore(disk) }).open('4'));
    first!.save('One');
    second!.load();
    first!.save('One, two');
    second!.discard();
    expect(first!.load()!.text).to.equal('One, two');
  });

  it('goes when it is emptied', () => {
    const draft = new Drafts().open('4');
    draft.save('x');
    draft.save('  \n');
    expect(localStorage.length).to.equal(0);
  });

  it('goes after thirty days', () => {
    const disk = shelf();
    let time = 1000;
    const drafts = (): Drafts => new Drafts({ store: openStore(disk), now: () => time });
    drafts().open('4').save('Old');
    time += DRAFT_LIFE;
    expect(drafts().open('4').load()!.text).to.equal('Old');
    time += 1;
    expect(drafts().open('4').load()).to.equal(undefined);
    drafts().expire();
    expect(disk.map.size).to.equal(0);
  });

  it('is not disturbed by what it cannot read', () => {
    const draft = new Drafts().open('4');
    localStorage.setItem(`${nameOf('draft', '4', '')}:other`, '{"text":7}');
    localStorage.setItem(`${nameOf('draft', '4', '')}:more`, 'nonsense');
    expect(draft.load()).to.equal(undefined);
  });

  it('says when it will not outlive the page', () => {
    const disk = shelf();
    disk.full = true;
    const draft = new Drafts({ store: openStore(disk) }).open('4');
    expect(draft.save('x')).to.equal(false);
    expect(draft.load()!.text).to.equal('x');
  });

  describe('in two tabs', () => {
    let frame: HTMLIFrameElement;
    let other: Storage;
    beforeEach(() => {
      frame = document.createElement('iframe');
      document.body.append(frame);
      other = frame.contentWindow!.localStorage;
    });
    afterEach(() => frame.remove());

    const elsewhere = (): ReturnType<Drafts['open']> => new Drafts({ store: openStore(other) }).open('4');

    it('follows the other one until something is typed here', async () => {
      const here = new Drafts().open('4');
      const heard: (SavedDraft | undefined)[] = [];
      let tell = (): void => undefined;
      const stop = here.subscribe((draft) => {
        heard.push(draft);
        tell();
      });
      const next = (): Promise<void> => new Promise((resolve) => (tell = resolve));
      const there = elsewhere();

      let told = next();
      there.save('Over there');
      await told;
      expect(heard.at(-1)!.text).to.equal('Over there');

      told = next();
      there.discard();
      await told;
      expect(heard.at(-1)).to.equal(undefined);

      here.save('Over here');
      const before = heard.length;
      there.save('Again');
      // An event of ours that comes after theirs: what it follows has been heard or never will be.
      await new Promise<void>((resolve) => {
        addEventListener('storage', ({ key }) => key === 'end' && resolve());
        other.setItem('end', '1');
      });
      expect(heard.length).to.equal(before);
      here.discard();
      expect(here.load()!.text).to.equal('Again');
      stop();
    });
  });
});

describe('the outbox', () => {
  const outbox = (disk: BrowserStorage, fields: object = {}): Outbox =>
    new Outbox({ store: openStore(disk), locks: null, ...fields });

  it('gives back what an earlier page left behind, whole', () => {
    const disk = shelf();
    const sent = submission({ parent: '2', email: 'e@e.example', consent: true, extra: { ak_js: '1' } });
    outbox(disk).record(sent, true);
    const [entry] = outbox(disk).pending('4');
    expect(entry).to.deep.include({ attempted: true });
    expect(JSON.parse(JSON.stringify(entry!.submission))).to.deep.equal(JSON.parse(JSON.stringify(sent)));
    expect(outbox(disk).pending('5')).to.deep.equal([]);
    outbox(disk).settle('4', 'k1');
    expect(disk.map.size).to.equal(0);
  });

  it('takes away what is a week old, and what it cannot read', () => {
    const disk = shelf();
    outbox(disk, { now: () => 0 }).record(submission(), false);
    disk.setItem(nameOf('outbox', '4', 'broken'), '{"submission":{"key":1}}');
    expect(outbox(disk, { now: () => OUTBOX_LIFE + 1 }).pending('4')).to.deep.equal([]);
    expect(disk.map.size).to.equal(0);
  });

  it('lets one tab have a submission, and another once that has let go or is long gone', async () => {
    const disk = shelf();
    let time = 0;
    const tab = (): Outbox => outbox(disk, { now: () => time });
    const [first, second] = [tab(), tab()];
    const release = await first.claim('k1');
    expect(release).to.be.a('function');
    expect(await second.claim('k1')).to.equal(null);
    release!();
    expect(await second.claim('k1')).to.be.a('function');
    expect(await first.claim('k1')).to.equal(null);
    time += 10 * 60_000;
    expect(await first.claim('k1')).to.be.a('function');
  });

  it('does the same with the browser’s locks', async () => {
    const [first, second] = [new Outbox(), new Outbox()];
    const release = await first.claim('k2');
    expect(await second.claim('k2')).to.equal(null);
    release!();
    await navigator.locks.request(nameOf('lease', 'k2'), () => undefined);
    const again = await second.claim('k2');
    expect(again).to.be.a('function');
    again!();
  });
});

describe('the memory of who writes', () => {
  it('is there only with consent, and goes with it', () => {
    const memory = new AuthorMemory();
    expect(memory.load()).to.equal(undefined);
    memory.remember({ name: 'Eve', email: 'e@e.example' }, true);
    expect(new AuthorMemory().load()).to.deep.equal({ name: 'Eve', email: 'e@e.example', url: undefined });
    memory.remember({ name: 'Eve' }, false);
    expect(new AuthorMemory().load()).to.equal(undefined);
    expect(localStorage.length).to.equal(0);
  });
});

describe('held comments', () => {
  const held = {
    id: '9',
    parent: '2',
    author: { name: 'Eve' },
    body: { html: '<p>Hi</p>' },
    state: 'held',
  } as const;

  it('are shown to their writer until the list has them', () => {
    new HeldComments().add('4', held);
    const other = { ...held, id: '1', body: { html: '<p>Other</p>' } };
    expect(new HeldComments().list('4', [other])[0]).to.deep.include({ id: '9', state: 'held', parent: '2' });
    expect(new HeldComments().list('5')).to.deep.equal([]);
    expect(new HeldComments().list('4', [{ ...held, state: 'published' }])).to.deep.equal([]);
    expect(new HeldComments().list('4')).to.deep.equal([]);
  });

  it('are known by their words where the service gave no number', () => {
    const sent = submission({ key: 'k9', name: 'Eve', text: 'Fish & chips', parent: '2' });
    new HeldComments().add('4', heldComment(sent));
    expect(new HeldComments().list('4')[0]).to.deep.include({ parent: '2', body: { text: 'Fish & chips' } });
    const listed = {
      ...held,
      id: '77',
      body: { html: '<p>Fish &amp; chips</p>' },
      state: 'published',
    } as const;
    expect(new HeldComments().list('4', [listed])).to.deep.equal([]);
  });
});
