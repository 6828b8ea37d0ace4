import { expect } from '@open-wc/testing';
import '../../../src/elements/article/article.define.js';
import '../../../src/elements/comment-form/comment-form.define.js';
import { rejection, type RejectReason } from '../../../src/model/comment-backend.js';
import { CustomBackend } from '../../../src/comments/custom.js';
import { settled, visibleText } from '../../support/fixtures.js';
import { closeFrames, defined, frameOf, until } from '../../support/frames.js';
import { later } from '../../support/later.js';
import { inThread, service, type FormInThread } from './thread.js';

const OWN = `<news-comment-form><form method="post" action="https://elsewhere.example/comments" aria-label="Say something">
  <p><label for="c">Comment</label><textarea id="c" name="words" required></textarea></p>
  <p><label for="n">Name</label><input id="n" name="who" autocomplete="name" required></p>
  <p><label for="e">Email</label><input id="e" name="mail" type="email" required></p>
  <p><button name="send" value="1">Post</button></p>
  <input type="hidden" name="nonce" value="abc"><input type="hidden" name="comment_parent" value="0"></form></news-comment-form>`;

type Control = HTMLInputElement | HTMLTextAreaElement;

const control = ({ wrapper }: FormInThread, name: string) =>
  wrapper.querySelector<Control>(`[name="${name}"]`)!;
const box = (form: FormInThread) => form.wrapper.querySelector<HTMLTextAreaElement>('textarea')!;
const submit = ({ wrapper }: FormInThread) =>
  wrapper.querySelector<HTMLButtonElement>('form button:not([type="button"])')!;
const status = ({ wrapper }: FormInThread) => wrapper.querySelector<HTMLElement>('.delivery [role="status"]');
const says = (form: FormInThread) => (status(form) ? visibleText(status(form)!) : '');
const offers = ({ wrapper }: FormInThread) =>
  [...wrapper.querySelectorAll('.delivery button')].map(visibleText);
const errors = ({ wrapper }: FormInThread) => [...wrapper.querySelectorAll('p.error')].map(visibleText);
const summary = ({ wrapper }: FormInThread) => {
  const found = wrapper.querySelector('.error-summary');
  return found ? visibleText(found) : '';
};

function press(form: FormInThread, words: string): void {
  const wanted = [...form.wrapper.querySelectorAll<HTMLButtonElement>('button')].find(
    (button) => visibleText(button) === words,
  );
  if (!wanted) throw new Error(`no button “${words}”`);
  wanted.click();
}

function write(target: Control, text: string): void {
  target.value = text;
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function fill(form: FormInThread, text = 'Well said.'): void {
  write(box(form), text);
  for (const [name, value] of [
    ['author', 'Odile'],
    ['who', 'Odile'],
    ['email', 'odile@example.com'],
    ['mail', 'odile@example.com'],
  ] as const) {
    const field = control(form, name);
    if (field) write(field, value);
  }
}

/** Everything that the page hears. */
function heard(form: FormInThread): string[] {
  const events: string[] = [];
  for (const name of ['submit', 'published', 'held', 'rejected', 'uncertain']) {
    form.wrapper.addEventListener(`news-comment-${name}`, () => events.push(name));
  }
  return events;
}

/** No submission may leave the page but by script. */
function stay(form: FormInThread): { readonly left: number } {
  const count = { left: 0 };
  form.wrapper.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) count.left++;
    event.preventDefault();
  });
  return count;
}

beforeEach(() => localStorage.clear());
after(() => localStorage.clear());

describe('a form in a thread', () => {
  it('sends to the thread’s service, says so, and empties the box', async () => {
    const answer = later<unknown>();
    const { sent, custom } = service([answer.promise]);
    const form = await inThread(custom);
    const count = stay(form);
    const events = heard(form);
    fill(form);
    write(control(form, 'url'), 'https://odile.example/');
    submit(form).click();
    await until(() => says(form) === 'Sending your comment…');
    expect(box(form).readOnly).to.equal(true);
    expect(offers(form)).to.deep.equal(['Stop waiting']);
    const comment = { id: '9', body: 'Well said.', permalink: 'https://site.example/#comment-9' };
    answer.answer({ kind: 'published', comment });
    await until(() => says(form).startsWith('Your comment has been published.'));
    expect(says(form)).to.equal('Your comment has been published. Go to your comment');
    expect(status(form)!.querySelector('a')!.href).to.equal('https://site.example/#comment-9');
    expect([box(form).value, box(form).readOnly, offers(form).length]).to.deep.equal(['', false, 0]);
    expect(sent.length).to.equal(1);
    const { key, startedAt, firstInputAt, ...told } = sent[0]!;
    expect(key).to.match(/^[0-9a-f]{24}$/);
    expect(startedAt).to.be.at.most(firstInputAt);
    expect(told.extra!.ak_hp_textarea).to.equal('');
    expect(told).to.deep.include({
      thread: '42',
      parent: undefined,
      name: 'Odile',
      email: 'odile@example.com',
      url: 'https://odile.example/',
      text: 'Well said.',
      consent: false,
    });
    expect(Object.keys(told.extra!).sort()).to.deep.equal(['ak_hp_textarea', 'ak_js']);
    expect(form.accepted.map((saved) => [saved.kind, saved.comment?.id])).to.deep.equal([['published', '9']]);
    expect(events).to.deep.equal(['submit', 'published']);
    expect(count.left).to.equal(0);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    await expect(form.wrapper).to.be.accessible();
  });

  it('finds the fields of the author’s own form by what they are for, and passes the rest on', async () => {
    const { sent, custom } = service();
    const form = await inThread(custom, OWN);
    form.wrapper.addEventListener('news-comment-submit', ({ data }) => data.set('captcha', 'xyz'));
    fill(form);
    submit(form).click();
    await until(() => sent.length === 1);
    expect(sent[0]).to.deep.include({ text: 'Well said.', name: 'Odile', email: 'odile@example.com' });
    expect(sent[0]!.extra).to.deep.equal({ send: '1', nonce: 'abc', captcha: 'xyz' });
  });

  it('has all that sending needs before the reader presses', async () => {
    const backend = new CustomBackend({ custom: service().custom });
    const prepared = later<boolean>();
    backend.prepare = async () => {
      prepared.answer(true);
      return true;
    };
    const form = await inThread({}, undefined, { service: () => Promise.resolve(backend) });
    fill(form);
    expect(await prepared.promise).to.equal(true);
  });

  it('gets that when it is back, where it is taken away meanwhile', async () => {
    const { sent, custom } = service();
    const backend = new CustomBackend({ custom });
    const prepared = later<boolean>();
    backend.prepare = () => prepared.promise;
    const form = await inThread({}, undefined, { service: () => Promise.resolve(backend) });
    const place = form.host.parentElement!;
    form.host.remove();
    prepared.answer(true);
    await settled(form.wrapper);
    expect(form.host.querySelector('.delivery') === null).to.equal(true);
    place.append(form.host);
    await settled(form.wrapper);
    fill(form);
    submit(form).click();
    await until(() => sent.length === 1);
    expect(form.host.querySelectorAll('.delivery').length).to.equal(1);
  });

  it('names who is answered, and the top of the conversation', async () => {
    const { sent, custom } = service();
    const form = await inThread(custom, '<news-comment-form parent="8"></news-comment-form>');
    fill(form);
    submit(form).click();
    await until(() => sent.length === 1);
    expect(sent[0]).to.deep.include({ parent: '8', root: '7', parentName: 'Karim' });
  });

  it('is not sent where the page wants to do that itself', async () => {
    const { sent, custom } = service();
    const form = await inThread(custom);
    form.wrapper.addEventListener('news-comment-submit', (event) => event.preventDefault());
    fill(form);
    submit(form).click();
    await settled(form.wrapper);
    expect([sent.length, box(form).value]).to.deep.equal([0, 'Well said.']);
  });

  describe('sends once', () => {
    for (const [way, act] of [
      ['three clicks in one task', (form: FormInThread) => [1, 2, 3].forEach(() => submit(form).click())],
      [
        'Enter and a click',
        (form: FormInThread) => {
          control(form, 'author').form!.requestSubmit();
          submit(form).click();
        },
      ],
    ] as const) {
      it(`for ${way}`, async () => {
        const { sent, custom } = service();
        const form = await inThread(custom);
        const events = heard(form);
        fill(form);
        act(form);
        await until(() => says(form).startsWith('Your comment has been published.'));
        // The click that comes late meets an empty box, and no reproach.
        submit(form).click();
        expect(summary(form)).to.equal('');
        await settled(form.wrapper);
        expect(sent.length).to.equal(1);
        expect(events).to.deep.equal(['submit', 'published']);
      });
    }

    it('for a click before its code has come', async () => {
      const { sent, custom } = service();
      const form = await inThread(custom, OWN, {
        service: async () => {
          await new Promise((late) => setTimeout(late, 100));
          const { CustomBackend } = await import('../../../src/comments/custom.js');
          return new CustomBackend({ custom });
        },
      });
      fill(form);
      submit(form).click();
      submit(form).click();
      await until(() => sent.length > 0);
      submit(form).click();
      await settled(form.wrapper);
      expect(sent.length).to.equal(1);
    });

    it('and again for another comment', async () => {
      const { sent, custom } = service();
      const form = await inThread(custom);
      fill(form);
      submit(form).click();
      await until(() => says(form).startsWith('Your comment has been published.'));
      write(box(form), 'And another thing.');
      submit(form).click();
      await until(() => sent.length === 2);
      expect(sent.map(({ text }) => text)).to.deep.equal(['Well said.', 'And another thing.']);
    });

    it('also when its element is moved while it is on its way', async () => {
      const answer = later<unknown>();
      const { sent, custom } = service([answer.promise]);
      const form = await inThread(custom);
      fill(form);
      submit(form).click();
      await until(() => says(form) === 'Sending your comment…');
      form.host.parentElement!.append(form.host);
      await settled(form.wrapper);
      expect(says(form)).to.equal('Sending your comment…');
      submit(form).click();
      answer.answer({ kind: 'published' });
      await until(() => says(form) === 'Your comment has been published.');
      expect(sent.length).to.equal(1);
    });
  });

  it('says that a comment waits, with the service’s words', async () => {
    const { custom } = service([{ kind: 'held', message: 'Un modérateur va le lire.' }]);
    const form = await inThread(custom);
    const events = heard(form);
    fill(form);
    submit(form).click();
    await until(() => says(form) !== '' && box(form).value === '');
    expect(says(form)).to.equal(
      'Your comment has been received and is awaiting approval. Un modérateur va le lire.',
    );
    expect(status(form)!.querySelector('bdi')!.textContent).to.equal('Un modérateur va le lire.');
    expect(form.accepted[0]).to.deep.include({ kind: 'held' });
    expect(events).to.deep.equal(['submit', 'held']);
  });

  describe('refused', () => {
    const atField: Partial<Record<RejectReason, readonly [field: string, words: string]>> = {
      'email-invalid': ['email', 'Enter an email address in the right form, like name@example.com'],
      'name-missing': ['author', 'Enter your name'],
      'too-long': ['comment', 'Shorten this text: it is longer than is allowed'],
      empty: ['comment', 'Write a comment'],
      duplicate: ['comment', 'You have already posted this comment.'],
      spam: ['comment', 'This was taken for spam. Change the text and send it again.'],
    };
    const ofForm: Partial<Record<RejectReason, string>> = {
      flood: 'You are commenting too quickly. Wait a little, then send the comment again.',
      closed: 'Comments are closed.',
      'login-required': 'Log in to comment.',
      'parent-missing': 'The comment you are replying to is no longer there.',
      forbidden: 'You cannot comment here.',
      other: 'The comment was not accepted.',
    };

    for (const [reason, [name, words]] of Object.entries(atField)) {
      it(`for ${reason}: the reason stands at the field, which has the focus`, async () => {
        const { custom } = service([rejection(reason as RejectReason, { message: 'Non.' })]);
        const form = await inThread(custom);
        const events = heard(form);
        fill(form);
        submit(form).click();
        await until(() => errors(form).length > 0);
        expect(errors(form)).to.deep.equal([`Error: ${words} Non.`]);
        expect(summary(form)).to.equal(`There is a problem ${words}`);
        const field = control(form, name);
        expect(document.activeElement === field).to.equal(true);
        expect(field.getAttribute('aria-invalid')).to.equal('true');
        expect([box(form).value, box(form).readOnly, says(form)]).to.deep.equal(['Well said.', false, '']);
        // At the first change it is not known to be wrong any more.
        write(field, `${field.value}!`);
        expect(field.hasAttribute('aria-invalid')).to.equal(false);
        expect(errors(form).length).to.equal(1);
        expect(events).to.deep.equal(['submit', 'rejected']);
      });
    }

    for (const [reason, words] of Object.entries(ofForm)) {
      it(`for ${reason}: the reason stands above the fields`, async () => {
        const { custom } = service([rejection(reason as RejectReason, { message: 'Non.' })]);
        const form = await inThread(custom);
        fill(form);
        submit(form).click();
        await until(() => summary(form) !== '');
        expect(summary(form)).to.equal(`There is a problem ${words} Non.`);
        expect(document.activeElement?.className).to.equal('error-summary');
        expect(box(form).value).to.equal('Well said.');
        await expect(form.wrapper).to.be.accessible();
      });
    }

    it('says how long to wait, and sends when it is pressed again', async () => {
      const { sent, custom } = service([rejection('flood', { retryAfter: 12 })]);
      const form = await inThread(custom);
      fill(form);
      submit(form).click();
      await until(() => summary(form) !== '');
      expect(summary(form)).to.contain('Send the comment again in 12 seconds.');
      submit(form).click();
      await until(() => says(form) === 'Your comment has been published.');
      expect([sent.length, summary(form)]).to.deep.equal([2, '']);
    });
  });

  describe('without an answer', () => {
    it('looks, and takes the comment for published when it is there', async () => {
      const { sent, custom } = service([{ kind: 'unknown' }], {
        confirm: () => ({ kind: 'found', comment: { id: '9', body: 'Well said.' } }),
      });
      const form = await inThread(custom);
      fill(form);
      submit(form).click();
      await until(() => says(form) === 'Checking whether your comment has arrived…');
      expect(box(form).readOnly).to.equal(true);
      await until(() => says(form).startsWith('Your comment has been published.'));
      expect(sent.length).to.equal(1);
    });

    /** Brings a form to where the reader is asked. */
    async function asked(answers: readonly unknown[] = []): Promise<FormInThread & { sent: unknown[] }> {
      const never = new Promise(() => undefined);
      const { sent, custom } = service([never, ...answers]);
      const form = await inThread(custom);
      fill(form);
      submit(form).click();
      await until(() => says(form) === 'Sending your comment…');
      press(form, 'Stop waiting');
      press(form, 'Stop waiting');
      await settled(form.wrapper);
      return { ...form, sent };
    }

    it('asks, with the text shown and the focus on the question', async () => {
      const form = await asked();
      expect(says(form)).to.equal(
        'We could not find out whether your comment has arrived. It may still appear.',
      );
      expect(offers(form)).to.deep.equal(['Send again', 'Edit', 'Discard comment']);
      expect([box(form).value, box(form).readOnly]).to.deep.equal(['Well said.', true]);
      await expect(form.wrapper).to.be.accessible();
    });

    it('sends again on the reader’s word; “duplicate” then means that it is there', async () => {
      const form = await asked([rejection('duplicate')]);
      press(form, 'Send again');
      await until(() => says(form).startsWith('Your comment has been received'));
      expect(form.sent.length).to.equal(2);
      expect([box(form).value, errors(form).length]).to.deep.equal(['', 0]);
    });

    it('gives the text back to be changed', async () => {
      const form = await asked();
      press(form, 'Edit');
      expect(box(form).readOnly).to.equal(false);
      expect(document.activeElement === box(form)).to.equal(true);
      expect([box(form).value, says(form)]).to.deep.equal(['Well said.', '']);
    });

    it('throws it away on the reader’s word', async () => {
      const form = await asked();
      press(form, 'Discard comment');
      expect([box(form).value, says(form)]).to.deep.equal(['', '']);
      expect(Object.keys(localStorage)).to.deep.equal([]);
    });
  });

  describe('without a network', () => {
    const network = (name: 'online' | 'offline') => dispatchEvent(new Event(name));

    it('waits, says so, and sends once when it is back', async () => {
      const { sent, custom } = service();
      const form = await inThread(custom);
      await until(() => status(form) !== null);
      network('offline');
      fill(form);
      submit(form).click();
      await until(() => says(form).startsWith('You are offline.'));
      expect(offers(form)).to.deep.equal(['Try now', 'Edit']);
      expect([box(form).value, box(form).readOnly, sent.length]).to.deep.equal(['Well said.', true, 0]);
      network('online');
      network('online');
      await until(() => says(form) === 'Your comment has been published.');
      expect(sent.length).to.equal(1);
    });

    it('is kept over a reload, and sent then', async () => {
      const { sent, custom } = service();
      const form = await inThread(custom);
      await until(() => status(form) !== null);
      network('offline');
      fill(form);
      submit(form).click();
      await until(() => says(form).startsWith('You are offline.'));
      form.host.remove();
      network('online');
      // Another page of the same browser; the name and the address come back with the text.
      const again = await inThread(custom);
      await until(() => says(again) === 'Your comment has been published.');
      expect(sent.map(({ text, name, email }) => [text, name, email])).to.deep.equal([
        ['Well said.', 'Odile', 'odile@example.com'],
      ]);
      expect(Object.keys(localStorage)).to.deep.equal([]);
    });
  });

  it('keeps what was written while a comment was on its way', async () => {
    const answer = later<unknown>();
    const { custom } = service([answer.promise]);
    const form = await inThread(custom);
    fill(form);
    submit(form).click();
    await until(() => says(form) === 'Sending your comment…');
    write(box(form), 'Well said. And');
    answer.answer({ kind: 'published' });
    await until(() => says(form) === 'Your comment has been published.');
    expect(box(form).value).to.equal('Well said. And');
  });

  it('sends nothing where the reader turns to another comment before its code has come', async () => {
    const opened = later<CustomBackend>();
    const { sent, custom } = service();
    const form = await inThread(custom, '<news-comment-form parent="7"></news-comment-form>', {
      service: () => opened.promise,
    });
    const count = stay(form);
    fill(form, 'To Odile');
    submit(form).click();
    form.host.parent = '8';
    await settled(form.wrapper);
    write(box(form), 'Not yet');
    opened.answer(new CustomBackend({ custom }));
    await settled(form.wrapper);
    await until(() => box(form).value === 'Not yet');
    expect([sent.length, count.left, form.accepted.length]).to.deep.equal([0, 0, 0]);
    form.host.parent = '7';
    await until(() => box(form).value === 'To Odile');
    submit(form).click();
    await until(() => form.accepted.length === 1);
    expect(sent.map(({ parent, text }) => [parent, text])).to.deep.equal([['7', 'To Odile']]);
  });

  it('goes on with a reply while the reader turns to another', async () => {
    const answer = later<unknown>();
    const { sent, custom } = service([answer.promise]);
    const form = await inThread(custom, '<news-comment-form parent="7"></news-comment-form>');
    fill(form, 'To Odile');
    submit(form).click();
    await until(() => says(form) === 'Sending your comment…');
    form.host.parent = '8';
    await settled(form.wrapper);
    expect([box(form).value, box(form).readOnly, says(form)]).to.deep.equal(['', false, '']);
    write(box(form), 'To Karim');
    answer.answer({ kind: 'published' });
    await until(() => form.accepted.length === 1);
    expect(box(form).value).to.equal('To Karim');
    submit(form).click();
    await until(() => form.accepted.length === 2);
    expect(sent.map(({ parent, text }) => [parent, text])).to.deep.equal([
      ['7', 'To Odile'],
      ['8', 'To Karim'],
    ]);
  });

  describe('whose service takes comments by navigation only', () => {
    const real = HTMLFormElement.prototype.submit;
    const action = 'https://site.example/wp-comments-post.php';
    let posted: unknown[][] = [];
    const serviceOf = () => {
      const backend = new CustomBackend({ custom: { list: () => [], submit: () => ({}) } });
      backend.submit = ({ text }) =>
        Promise.resolve({ kind: 'navigate', form: { action, method: 'post', fields: { comment: text } } });
      return () => Promise.resolve(backend);
    };

    beforeEach(() => {
      posted = [];
      HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
        posted.push([this.action, this.method, new FormData(this).get('comment')]);
      };
    });
    afterEach(() => {
      HTMLFormElement.prototype.submit = real;
    });

    /** A form that the browser has been told to send, and what the page heard of it. */
    const leaving = async () => {
      const form = await inThread({}, undefined, { service: serviceOf() });
      const events = heard(form);
      fill(form);
      submit(form).click();
      await until(() => posted.length === 1);
      return { form, events };
    };

    it('lets the browser send it, and asks only when the page is seen again', async () => {
      const { form, events } = await leaving();
      expect(posted).to.deep.equal([[action, 'post', 'Well said.']]);
      expect([says(form), box(form).readOnly]).to.deep.equal(['Sending your comment…', true]);
      expect(events).to.deep.equal(['submit']);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(says(form)).to.match(/^We could not find out/);
      expect(events).to.deep.equal(['submit', 'uncertain']);
      press(form, 'Send again');
      await until(() => posted.length === 2);
      expect(box(form).value).to.equal('Well said.');
    });

    it('gives the comment back where the browser does not go, and the reader stops waiting', async () => {
      const { form, events } = await leaving();
      press(form, 'Stop waiting');
      expect(says(form)).to.match(/^We could not find out/);
      expect(events).to.deep.equal(['submit', 'uncertain']);
      press(form, 'Edit');
      expect([box(form).value, box(form).readOnly]).to.deep.equal(['Well said.', false]);
    });
  });

  describe('whose code for sending can’t be had', () => {
    afterEach(closeFrames);

    const opened = async (markup: string) => {
      const view = await frameOf('/examples/article/', 600, 'undelivered');
      await defined(view);
      const { document } = view;
      document.documentElement.lang = 'en';
      const comments = document.createElement('news-comments');
      comments.setAttribute('backend', 'custom');
      comments.setAttribute('thread', 'undelivered');
      Object.assign(comments, { service: { list: () => [], submit: () => ({ kind: 'published' }) } });
      const parsed = new view.DOMParser().parseFromString(`<body>${markup}`, 'text/html');
      comments.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
      document.body.replaceChildren(comments);
      await until(() => comments.querySelector('form')?.noValidate === true);
      for (const [selector, text] of [
        ['textarea', 'Well said.'],
        ['[type="email"]', 'odile@example.com'],
        ['[autocomplete="name"]', 'Odile'],
      ] as const) {
        const field = comments.querySelector<Control>(selector)!;
        field.value = text;
        field.dispatchEvent(new view.InputEvent('input', { bubbles: true }));
      }
      return { view, comments };
    };

    it('lets the browser send a form of WordPress’s', async () => {
      const own = OWN.replace('https://elsewhere.example/comments', '/test/support/fixtures.ts')
        .replace('method="post"', 'method="get" target="natively"')
        .replace(
          '<input type="hidden"',
          '<input type="hidden" name="comment_post_ID" value="42"><input type="hidden"',
        );
      const { view, comments } = await opened(own);
      const holder = view.document.createElement('iframe');
      holder.name = 'natively';
      comments.append(holder);
      comments.querySelector('button')!.click();
      await until(() => holder.contentWindow!.location.search.includes('words=Well+said.'));
    });

    it('keeps the text and says so where that can’t be', async () => {
      const { comments } = await opened('<news-comment-form></news-comment-form>');
      comments.querySelector<HTMLElement>('form [type="submit"]')!.click();
      await until(() => comments.querySelector('.error-summary') !== null);
      expect(visibleText(comments.querySelector('.error-summary')!)).to.equal(
        'There is a problem Your comment could not be sent. It is kept here; please try again.',
      );
      expect(comments.querySelector('textarea')!.value).to.equal('Well said.');
    });
  });

  describe('whose service can’t be had', () => {
    it('keeps the text and says so', async () => {
      const form = await inThread({}, undefined, { service: () => Promise.resolve(undefined) });
      const count = stay(form);
      fill(form);
      submit(form).click();
      await until(() => summary(form) !== '');
      expect(summary(form)).to.equal(
        'There is a problem Your comment could not be sent. It is kept here; please try again.',
      );
      expect([box(form).value, count.left]).to.deep.equal(['Well said.', 0]);
    });

    it('nor its code for writing: keeps the text, says so, and asks again at the next press', async () => {
      const { sent, custom } = service();
      const backend = new CustomBackend({ custom });
      let isThere = false;
      let asked = 0;
      backend.prepare = () => Promise.resolve(isThere && Boolean(++asked));
      const form = await inThread({}, undefined, { service: () => Promise.resolve(backend) });
      const count = stay(form);
      fill(form);
      submit(form).click();
      await until(() => summary(form) !== '');
      expect([box(form).value, sent.length, count.left]).to.deep.equal(['Well said.', 0, 0]);
      isThere = true;
      submit(form).click();
      await until(() => sent.length === 1);
      expect(asked).to.equal(1);
    });

    it('lets the browser send a form of WordPress’s', async () => {
      const own = OWN.replace('https://elsewhere.example/comments', '/test/support/fixtures.ts').replace(
        '<input type="hidden"',
        '<input type="hidden" name="comment_post_ID" value="42"><input type="hidden"',
      );
      const form = await inThread({}, own, { service: () => Promise.resolve(undefined) });
      const holder = Object.assign(document.createElement('iframe'), { name: 'by-browser', title: 'Sent' });
      form.wrapper.append(holder);
      Object.assign(form.wrapper.querySelector('form')!, { target: 'by-browser', method: 'get' });
      fill(form);
      submit(form).click();
      await until(() => holder.contentWindow!.location.search.includes('words=Well+said.'));
    });
  });

  describe('follows its service', () => {
    it('in fields and limits', async () => {
      const { sent, custom } = service([], {
        capabilities: {
          fields: { name: 'optional', email: 'none', url: 'required' },
          limits: { text: { min: 3, max: 20, unit: 'characters' } },
        },
      });
      const form = await inThread(custom);
      await until(() => control(form, 'email') === null);
      await settled(form.wrapper);
      const labels = [...form.wrapper.querySelectorAll('label')].filter((label) => label.checkVisibility());
      expect(labels.map(visibleText).slice(0, 3)).to.deep.equal([
        'Comment *',
        'Name (optional)',
        'Website *',
      ]);
      const notes = form.wrapper.querySelector<HTMLElement>('form > p')!;
      expect(notes.innerText).to.equal('Required fields are marked *');
      write(box(form), 'ab');
      write(control(form, 'url'), 'https://odile.example/');
      submit(form).click();
      expect(errors(form)).to.deep.equal(['Error: Write at least 3 characters']);
      write(box(form), 'x'.repeat(21));
      expect(visibleText(form.wrapper.querySelector('.count')!)).to.equal('1 character too many');
      write(box(form), 'abc');
      submit(form).click();
      await until(() => sent.length === 1);
      expect([sent[0]!.name, sent[0]!.email, sent[0]!.url]).to.deep.equal([
        undefined,
        undefined,
        'https://odile.example/',
      ]);
    });
  });

  describe('of a closed thread', () => {
    it('says so before anybody types, and opens again', async () => {
      const { custom } = service();
      const form = await inThread(custom, OWN, { open: false });
      await until(() => form.wrapper.querySelector('.closed') !== null);
      expect(form.wrapper.querySelector('form')!.checkVisibility()).to.equal(false);
      expect(visibleText(form.wrapper.querySelector('.closed')!)).to.equal('Comments are closed.');
      await form.give({ open: true });
      expect(form.wrapper.querySelector('form')!.checkVisibility()).to.equal(true);
    });

    it('keeps what was begun, to be copied', async () => {
      const { custom } = service();
      const form = await inThread(custom, OWN);
      fill(form);
      await form.give({ open: false });
      await until(() => form.wrapper.querySelector('.closed textarea') !== null);
      const kept = form.wrapper.querySelector<HTMLTextAreaElement>('.closed textarea')!;
      expect([kept.value, kept.readOnly]).to.deep.equal(['Well said.', true]);
      expect(visibleText(kept.labels[0]!)).to.equal('What you wrote is kept here for you to copy.');
      await expect(form.wrapper).to.be.accessible();
    });
  });

  it('is sent by Ctrl and Enter', async () => {
    const { sent, custom } = service();
    const form = await inThread(custom);
    fill(form);
    box(form).focus();
    box(form).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    await until(() => sent.length === 1);
  });
});
