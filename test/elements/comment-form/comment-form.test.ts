import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/article/article.define.js';
import '../../../src/elements/comment-form/comment-form.define.js';
import type { NewsCommentSubmitEvent } from '../../../src/elements/comment-form/comment-form.events.js';
import { registerWords } from '../../../src/locales/words.js';
import { page as put, settled, visibleText, warnings } from '../../support/fixtures.js';
import { until } from '../../support/frames.js';

const OWN = `<news-comment-form><form method="post" action="/comments" aria-labelledby="t"><h3 id="t">Say something</h3>
  <p>Notes</p>
  <div class="fields">
    <div><label for="c">Comment</label><textarea id="c" name="comment" maxlength="60" required=""></textarea></div>
    <div class="half"><label for="n">Name</label><input id="n" name="author" required=""></div>
    <div class="half"><label for="e">Email</label><p class="hint" id="h">Never shown</p><input id="e" type="email" name="email" aria-describedby="h" required=""></div>
    <div><label for="w">Town <i aria-hidden="true">*</i></label><input id="w" name="town" required=""></div>
    <div class="submit"><button type="submit" name="send" value="1">Post</button></div>
  </div>
  <input type="hidden" name="comment_parent" value="0"></form></news-comment-form>`;
const EMPTY = '<news-comment-form thread="42"></news-comment-form>';

/** Puts HTML into the page, and waits until each form of it is attended. */
async function page(markup: string): Promise<HTMLElement> {
  const wrapper = await put(markup);
  await until(() => [...wrapper.querySelectorAll('form')].every((form) => form.noValidate));
  return wrapper;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

const part = (wrapper: ParentNode) => wrapper.querySelector('news-comment-form')!;
const field = (wrapper: ParentNode, name: string) => wrapper.querySelector<Control>(`[name="${name}"]`)!;
const button = (wrapper: ParentNode) => wrapper.querySelector<HTMLButtonElement>('.submit button')!;
const messages = (wrapper: ParentNode) => [...wrapper.querySelectorAll('p.error')].map(visibleText);
const summary = (wrapper: ParentNode) => wrapper.querySelector<HTMLElement>('.error-summary');
const code = (message: string) => /#([a-z-]+)\)$/.exec(message)?.[1];

/** What a screen reader says of a field after its name. */
const description = (control: Element) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => visibleText(document.getElementById(id)!))
    .join(' | ');

function write(control: Control, text: string): void {
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function fill(wrapper: ParentNode): void {
  for (const [name, text] of [
    ['comment', 'Well said.'],
    ['author', 'Odile'],
    ['email', 'odile@example.com'],
    ['town', 'Aubrelles'],
  ] as const) {
    const control = wrapper.querySelector<Control>(`[name="${name}"]`);
    if (control) write(control, text);
  }
}

/** Keeps a form's submissions in the page, and lists those that the browser would have carried out. */
function caught(wrapper: HTMLElement): SubmitEvent[] {
  const sent: SubmitEvent[] = [];
  wrapper.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) sent.push(event);
    event.preventDefault();
  });
  return sent;
}

/** Puts an empty element into view and waits for its form. */
async function rendered(markup = EMPTY): Promise<HTMLElement> {
  const wrapper = await page(markup);
  for (const host of wrapper.querySelectorAll('news-comment-form')) {
    await until(() => host.querySelector('form')?.noValidate === true);
  }
  await settled(wrapper);
  return wrapper;
}

// What one test writes is no draft of the next.
afterEach(() => localStorage.clear());

describe('news-comment-form', () => {
  describe('the author’s form', () => {
    it('is left as it was written, but for the browser’s own messages', async () => {
      const wrapper = await page(OWN);
      expect(part(wrapper).shadowRoot).to.equal(null);
      expect(wrapper.querySelector('form')!.noValidate).to.equal(true);
      expect(wrapper.innerHTML.replace(' novalidate=""', '')).to.equal(OWN);
      await expect(wrapper).to.be.accessible();
    });

    it('is given back as it was when the element goes, and taken up again when it returns', async () => {
      const wrapper = await page(OWN);
      const host = part(wrapper);
      button(wrapper).click();
      write(field(wrapper, 'comment'), 'x'.repeat(50));
      host.remove();
      expect(host.outerHTML).to.equal(OWN);
      wrapper.append(host);
      await settled(wrapper);
      button(wrapper).click();
      expect(summary(wrapper)!.isConnected).to.equal(true);
    });

    it('keeps a novalidate of its own', async () => {
      const wrapper = await page(OWN.replace('method=', 'novalidate method='));
      const host = part(wrapper);
      host.remove();
      expect(host.querySelector('form')!.noValidate).to.equal(true);
    });
  });

  describe('errors', () => {
    it('are listed above the fields, with the focus on the list', async () => {
      const wrapper = await page(OWN);
      const sent = caught(wrapper);
      button(wrapper).click();
      const box = summary(wrapper)!;
      expect(document.activeElement).to.equal(box);
      expect(box.previousElementSibling === wrapper.querySelector('form > p')).to.equal(true);
      expect(visibleText(box.querySelector('[role="alert"] h4')!)).to.equal('There is a problem');
      expect([...box.querySelectorAll('li')].map(visibleText)).to.deep.equal([
        'Write a comment',
        'Enter your name',
        'Enter your email address',
        'Fill in the field “Town”',
      ]);
      expect(sent).to.deep.equal([]);
      await expect(wrapper).to.be.accessible();
    });

    it('stand at their fields, after the hint, and are said with them', async () => {
      const wrapper = await page(OWN);
      write(field(wrapper, 'email'), 'odile');
      button(wrapper).click();
      const email = field(wrapper, 'email');
      expect(visibleText(email.previousElementSibling!)).to.equal(
        'Error: Enter an email address in the right form, like name@example.com',
      );
      expect(visibleText(email.previousElementSibling!.previousElementSibling!)).to.equal('Never shown');
      expect(description(email)).to.equal(
        'Never shown | Error: Enter an email address in the right form, like name@example.com',
      );
      expect(email.getAttribute('aria-invalid')).to.equal('true');
      expect(document.title).to.not.match(/error|problem/i);
    });

    it('are links that focus their field without changing the address', async () => {
      const wrapper = await page(OWN);
      button(wrapper).click();
      const link = summary(wrapper)!.querySelectorAll('a')[1]!;
      const before = location.href;
      expect(link.hash).to.equal('#n');
      link.click();
      expect(document.activeElement).to.equal(field(wrapper, 'author'));
      expect(location.href).to.equal(before);
      const label = wrapper.querySelector('label[for="n"]')!.getBoundingClientRect();
      expect(label.top).to.be.at.least(0);
      expect(label.bottom).to.be.at.most(innerHeight);
    });

    it('lose their marks when the field is right, and go at the next submission', async () => {
      const wrapper = await page(OWN);
      button(wrapper).click();
      write(field(wrapper, 'author'), 'Odile');
      write(field(wrapper, 'email'), 'odile@');
      expect(field(wrapper, 'author').hasAttribute('aria-invalid')).to.equal(false);
      expect(field(wrapper, 'author').hasAttribute('aria-describedby')).to.equal(false);
      expect(field(wrapper, 'email').getAttribute('aria-invalid')).to.equal('true');
      expect(messages(wrapper).length).to.equal(4);
      button(wrapper).click();
      expect(messages(wrapper)).to.deep.equal([
        'Error: Write a comment',
        'Error: Enter an email address in the right form, like name@example.com',
        'Error: Fill in the field “Town”',
      ]);
      expect(wrapper.querySelectorAll('.error-summary').length).to.equal(1);
      fill(wrapper);
      const sent = caught(wrapper);
      button(wrapper).click();
      expect(messages(wrapper)).to.deep.equal([]);
      expect(summary(wrapper)).to.equal(null);
      expect(sent.length).to.equal(1);
      expect(field(wrapper, 'email').getAttribute('aria-describedby')).to.equal('h');
    });

    it('take white space alone for nothing', async () => {
      const wrapper = await page(OWN);
      fill(wrapper);
      write(field(wrapper, 'comment'), ' \n ');
      button(wrapper).click();
      expect(messages(wrapper)).to.deep.equal(['Error: Write a comment']);
    });

    it('use the words of the page’s own script where it has some', async () => {
      const wrapper = await page(OWN);
      fill(wrapper);
      field(wrapper, 'town').setCustomValidity('We do not know this town.');
      button(wrapper).click();
      expect(messages(wrapper)).to.deep.equal(['Error: We do not know this town.']);
    });

    it('name a group of radio buttons once, and a field in its label', async () => {
      const wrapper = await page(`<news-comment-form><form method="post" action="/c">
        <fieldset><legend>Reader since</legend><label><input type="radio" name="since" value="1" required> 2020</label>
        <label><input type="radio" name="since" value="2" required> 2021</label></fieldset>
        <label>Comment <textarea name="comment" required></textarea></label>
        <p class="submit"><button>Post</button></p></form></news-comment-form>`);
      button(wrapper).click();
      expect(messages(wrapper)).to.deep.equal(['Error: Fill in the field “2020”', 'Error: Write a comment']);
      const comment = field(wrapper, 'comment');
      expect(comment.closest('label')!.querySelector('.error')).to.equal(null);
      summary(wrapper)!.querySelectorAll('a')[1]!.click();
      expect(document.activeElement).to.equal(comment);
    });

    it('leave out what no reader can see or change', async () => {
      const wrapper = await page(`<news-comment-form><form method="post" action="/c">
        <p hidden><label>Trap <input name="trap" required></label></p>
        <fieldset disabled><label>Off <input name="off" required></label></fieldset>
        <label>Comment <textarea name="comment"></textarea></label>
        <p class="submit"><button>Post</button></p></form></news-comment-form>`);
      const sent = caught(wrapper);
      button(wrapper).click();
      expect(sent.length).to.equal(1);
    });

    it('are not looked for where the button asks for none', async () => {
      const wrapper = await page(OWN.replace('<button', '<button formnovalidate'));
      const sent = caught(wrapper);
      button(wrapper).click();
      expect(sent.length).to.equal(1);
    });

    it('keep a submission from the page’s own listeners, as the browser does', async () => {
      const wrapper = await page(OWN);
      let heard = 0;
      wrapper.querySelector('form')!.addEventListener('submit', (event) => {
        event.preventDefault();
        heard++;
      });
      button(wrapper).click();
      expect(heard).to.equal(0);
      fill(wrapper);
      button(wrapper).click();
      expect(heard).to.equal(1);
    });

    it('go when the form is reset', async () => {
      const wrapper = await page(OWN);
      button(wrapper).click();
      wrapper.querySelector('form')!.reset();
      await settled(wrapper);
      expect(messages(wrapper)).to.deep.equal([]);
      expect(field(wrapper, 'comment').hasAttribute('aria-invalid')).to.equal(false);
      expect(wrapper.querySelector('form')!.noValidate).to.equal(true);
    });

    it('are said again in another language', async () => {
      registerWords('eo', {
        commentErrors: 'Estas problemo',
        commentErrorPrefix: 'Eraro:',
        commentNameMissing: 'Donu vian nomon',
      });
      const wrapper = await page(`<news-article lang="en">${OWN}</news-article>`);
      fill(wrapper);
      write(field(wrapper, 'author'), '');
      button(wrapper).click();
      wrapper.querySelector('news-article')!.setAttribute('lang', 'eo');
      await settled(wrapper);
      expect(messages(wrapper)).to.deep.equal(['Eraro: Donu vian nomon']);
      expect(visibleText(summary(wrapper)!)).to.equal('Estas problemo Donu vian nomon');
    });
  });

  describe('sending', () => {
    it('tells the page first, which can stop it', async () => {
      const wrapper = await page(OWN);
      const sent = caught(wrapper);
      const heard: NewsCommentSubmitEvent[] = [];
      document.addEventListener(
        'news-comment-submit',
        (event) => heard.push(event as NewsCommentSubmitEvent),
        {
          once: true,
        },
      );
      fill(wrapper);
      button(wrapper).click();
      expect(heard[0]?.form === wrapper.querySelector('form')).to.equal(true);
      expect(heard[0]?.data.get('comment')).to.equal('Well said.');
      expect(heard[0]?.data.get('send')).to.equal('1');
      expect(sent.length).to.equal(1);
      await settled();
      part(wrapper).addEventListener('news-comment-submit', (event) => event.preventDefault());
      button(wrapper).click();
      expect(sent.length).to.equal(1);
    });

    it('happens once for three clicks, and again after the text was changed', async () => {
      const wrapper = await page(OWN);
      fill(wrapper);
      let heard = 0;
      part(wrapper).addEventListener('news-comment-submit', () => heard++);
      // The browser may go on: into a frame, so that this page stays.
      const holder = Object.assign(document.createElement('iframe'), { name: 'sent-once', title: 'Sent' });
      wrapper.append(holder);
      const form = wrapper.querySelector('form')!;
      form.target = 'sent-once';
      form.method = 'get';
      form.setAttribute('action', '/test/support/fixtures.ts');
      for (let click = 0; click < 3; click++) button(wrapper).click();
      await until(() => holder.contentWindow!.location.search !== '');
      button(wrapper).click();
      expect(heard).to.equal(1);
      write(field(wrapper, 'comment'), 'And another thing.');
      button(wrapper).click();
      expect(heard).to.equal(2);
    });

    it('is possible again when the page comes back from the browser’s cache', async () => {
      const wrapper = await page(OWN);
      fill(wrapper);
      const holder = Object.assign(document.createElement('iframe'), { name: 'sent-twice', title: 'Sent' });
      wrapper.append(holder);
      const form = wrapper.querySelector('form')!;
      form.target = 'sent-twice';
      form.method = 'get';
      form.setAttribute('action', '/test/support/fixtures.ts');
      let heard = 0;
      part(wrapper).addEventListener('news-comment-submit', () => heard++);
      button(wrapper).click();
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      button(wrapper).click();
      expect(heard).to.equal(2);
    });

    it('carries every field, the rendered ones under WordPress’s names', async () => {
      const wrapper = await rendered('<news-comment-form thread="42" parent="7"></news-comment-form>');
      const holder = Object.assign(document.createElement('iframe'), { name: 'arrived', title: 'Arrived' });
      wrapper.append(holder);
      const form = wrapper.querySelector('form')!;
      expect([form.method, form.getAttribute('action')]).to.deep.equal(['post', '/wp-comments-post.php']);
      form.target = 'arrived';
      form.method = 'get';
      form.setAttribute('action', '/test/support/fixtures.ts');
      fill(wrapper);
      field(wrapper, 'wp-comment-cookies-consent').click();
      button(wrapper).click();
      await until(() => holder.contentWindow!.location.search !== '');
      const { ak_js: shownAt, ...sent } = Object.fromEntries(
        new URLSearchParams(holder.contentWindow!.location.search),
      );
      expect(Math.abs(Date.now() - Number(shownAt))).to.be.below(60_000);
      expect(sent).to.deep.equal({
        ak_hp_textarea: '',
        comment: 'Well said.',
        author: 'Odile',
        email: 'odile@example.com',
        url: '',
        'wp-comment-cookies-consent': 'yes',
        comment_post_ID: '42',
        comment_parent: '7',
      });
    });

    it('is done by Ctrl or Cmd with Enter, but not while a word is composed', async () => {
      const wrapper = await page(OWN);
      const sent = caught(wrapper);
      fill(wrapper);
      const press = (init: KeyboardEventInit) =>
        field(wrapper, 'comment').dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }),
        );
      press({});
      press({ ctrlKey: true, isComposing: true });
      press({ ctrlKey: true, keyCode: 229 } as KeyboardEventInit);
      expect(sent.length).to.equal(0);
      press({ ctrlKey: true });
      expect(sent.length).to.equal(1);
      expect(sent[0]?.submitter).to.equal(button(wrapper));
      await settled();
      press({ metaKey: true });
      expect(sent.length).to.equal(2);
    });

    it('is done by the keyboard alone', async () => {
      const wrapper = await page(OWN);
      const sent = caught(wrapper);
      field(wrapper, 'author').focus();
      await sendKeys({ type: 'Odile' });
      await sendKeys({ press: 'Enter' });
      expect(sent.length).to.equal(0);
      expect(document.activeElement).to.equal(summary(wrapper));
      expect(messages(wrapper).length).to.equal(3);
    });
  });

  describe('the character count', () => {
    const shown = (wrapper: ParentNode) => wrapper.querySelector('p.count');

    it('appears in the last third, and goes again', async () => {
      const wrapper = await page(OWN);
      write(field(wrapper, 'comment'), 'x'.repeat(39));
      expect(shown(wrapper)).to.equal(null);
      write(field(wrapper, 'comment'), 'x'.repeat(40));
      expect(visibleText(shown(wrapper)!)).to.equal('20 characters left');
      expect(shown(wrapper)!.previousElementSibling).to.equal(field(wrapper, 'comment'));
      write(field(wrapper, 'comment'), 'x'.repeat(59));
      expect(visibleText(shown(wrapper)!)).to.equal('1 character left');
      write(field(wrapper, 'comment'), '');
      expect(shown(wrapper)).to.equal(null);
    });

    it('is there from the start where the text is', async () => {
      const wrapper = await page(OWN.replace('</textarea>', `${'x'.repeat(50)}</textarea>`));
      expect(visibleText(shown(wrapper)!)).to.equal('10 characters left');
    });

    it('is spoken after a pause, by a region that is not the shown text', async () => {
      const wrapper = await page(OWN);
      write(field(wrapper, 'comment'), 'x'.repeat(50));
      const region = wrapper.querySelector('[aria-live="polite"]')!;
      expect(shown(wrapper)!.closest('[aria-live]')).to.equal(null);
      expect(visibleText(region)).to.equal('');
      write(field(wrapper, 'comment'), 'x'.repeat(51));
      await until(() => visibleText(region) !== '');
      expect(visibleText(region)).to.equal('9 characters left');
    });

    it('cuts nothing in the rendered form: it says what is too many, and the form is not sent', async () => {
      const wrapper = await rendered();
      const sent = caught(wrapper);
      fill(wrapper);
      write(field(wrapper, 'comment'), 'x'.repeat(65_530));
      expect(visibleText(shown(wrapper)!)).to.equal('5 characters too many');
      expect(shown(wrapper)!.classList.contains('error')).to.equal(true);
      button(wrapper).click();
      expect(messages(wrapper)[0]).to.equal('Error: Use no more than 65,525 characters');
      expect(field(wrapper, 'comment').value.length).to.equal(65_530);
      expect(sent.length).to.equal(0);
      write(field(wrapper, 'comment'), 'x'.repeat(65_525));
      button(wrapper).click();
      expect(sent.length).to.equal(1);
    });
  });

  describe('the rendered form', () => {
    it('is a landmark with its heading’s name, and its fields have names, types and hints', async () => {
      const wrapper = await rendered();
      const form = wrapper.querySelector('form')!;
      expect(part(wrapper).shadowRoot).to.equal(null);
      expect(form.hasAttribute('data-news-rendered')).to.equal(true);
      expect(visibleText(document.getElementById(form.getAttribute('aria-labelledby')!)!)).to.equal(
        'Leave a comment',
      );
      const fields = [...form.querySelectorAll<HTMLInputElement>('[name]:not([type="hidden"])')].filter(
        (each) => each.checkVisibility(),
      );
      expect(
        fields.map(({ name, type, required, labels }, index) =>
          [name, type, required, fields[index]!.getAttribute('autocomplete'), visibleText(labels![0]!)].join(
            ', ',
          ),
        ),
      ).to.deep.equal([
        'comment, textarea, true, , Comment *',
        'author, text, true, name, Name *',
        'email, email, true, email, Email *',
        'url, url, false, url, Website (optional)',
        'wp-comment-cookies-consent, checkbox, false, , Save my name, email and website in this browser for the next time I comment.',
      ]);
      expect(description(field(wrapper, 'email'))).to.equal('Your email address will not be published.');
      expect(field(wrapper, 'comment').maxLength).to.equal(-1);
      await expect(wrapper).to.be.accessible();
      button(wrapper).click();
      await expect(wrapper).to.be.accessible();
    });

    it('waits until the reader is near', async () => {
      const wrapper = await page(`<div class="far" hidden>${EMPTY}</div>`);
      await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
      expect(part(wrapper).childNodes.length).to.equal(0);
      wrapper.querySelector('.far')!.removeAttribute('hidden');
      await until(() => part(wrapper).querySelector('form') !== null);
    });

    it('has ids of its own in every form of a page', async () => {
      const wrapper = await rendered(EMPTY.repeat(3));
      const ids = [...wrapper.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids.length).to.be.greaterThan(18);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('takes its heading’s level from the article, and keeps what was typed when it changes', async () => {
      const wrapper = await rendered(`<news-article heading-level="2">${EMPTY}</news-article>`);
      expect(wrapper.querySelector('form > h3')).to.not.equal(null);
      write(field(wrapper, 'comment'), 'Half a thought');
      wrapper.querySelector('news-article')!.setAttribute('heading-level', '3');
      await settled(wrapper);
      expect(visibleText(wrapper.querySelector('form > h4')!)).to.equal('Leave a comment');
      expect(field(wrapper, 'comment').value).to.equal('Half a thought');
    });

    it('speaks another language in place', async () => {
      registerWords('eo', { commentHeading: 'Lasu komenton', commentSubmit: 'Sendi', commentName: 'Nomo' });
      const wrapper = await rendered();
      const comment = field(wrapper, 'comment');
      write(comment, 'Half a thought');
      comment.focus();
      part(wrapper).lang = 'eo';
      part(wrapper).requestUpdate();
      await settled(wrapper);
      expect(visibleText(wrapper.querySelector('h2')!)).to.equal('Lasu komenton');
      expect(visibleText(button(wrapper))).to.equal('Sendi');
      expect(document.activeElement).to.equal(comment);
      expect(comment.value).to.equal('Half a thought');
    });

    it('follows its attributes in place', async () => {
      const wrapper = await rendered();
      const values = () =>
        ['comment_post_ID', 'comment_parent'].map((name) => field(wrapper, name).value).join(', ');
      expect(values()).to.equal('42, 0');
      part(wrapper).setAttribute('thread', '43');
      part(wrapper).setAttribute('action', '/elsewhere');
      await settled(wrapper);
      write(field(wrapper, 'comment'), 'Half a thought');
      part(wrapper).setAttribute('parent', '901');
      await settled(wrapper);
      expect(values()).to.equal('43, 901');
      expect(wrapper.querySelector('form')!.getAttribute('action')).to.equal('/elsewhere');
      part(wrapper).removeAttribute('parent');
      await settled(wrapper);
      expect(values()).to.equal('43, 0');
      expect(field(wrapper, 'comment').value).to.equal('Half a thought');
    });

    it('gives way to a form of the author’s that comes later, unless something was typed', async () => {
      const own = () => {
        const parsed = new DOMParser().parseFromString(OWN, 'text/html');
        return document.importNode(parsed.querySelector('form')!, true);
      };
      const wrapper = await rendered(EMPTY.repeat(2));
      const [first, second] = wrapper.querySelectorAll('news-comment-form');
      write(field(second!, 'comment'), 'Half a thought');
      first!.append(own());
      second!.append(own());
      await settled(wrapper);
      expect(first!.querySelectorAll('form').length).to.equal(1);
      expect(first!.querySelector('[data-news-rendered]')).to.equal(null);
      expect(field(second!, 'comment').value).to.equal('Half a thought');
    });

    it('keeps what was typed when it is moved or emptied by a framework', async () => {
      const wrapper = await rendered();
      const host = part(wrapper);
      write(field(wrapper, 'comment'), 'Half a thought');
      const elsewhere = document.createElement('section');
      wrapper.append(elsewhere);
      elsewhere.append(host);
      await settled(wrapper);
      expect(field(wrapper, 'comment').value).to.equal('Half a thought');
      host.replaceChildren();
      await settled(wrapper);
      expect(field(wrapper, 'comment').value).to.equal('Half a thought');
      expect(wrapper.querySelectorAll('form').length).to.equal(1);
    });

    it('works in a copy of the page’s tree', async () => {
      const wrapper = await rendered();
      button(wrapper).click();
      const copy = wrapper.firstElementChild!.cloneNode(true) as HTMLElement;
      wrapper.replaceChildren(copy);
      // The copied form is attended when its code is here, and the old messages go.
      await until(() => summary(wrapper) === null);
      expect(wrapper.querySelectorAll('form').length).to.equal(1);
      button(wrapper).click();
      expect(wrapper.querySelectorAll('.error-summary').length).to.equal(1);
    });

    it('is made in an element that script creates', async () => {
      const wrapper = await page('');
      const host = document.createElement('news-comment-form');
      host.thread = '5';
      wrapper.append(host);
      await until(() => host.querySelector('form') !== null);
      await settled(wrapper);
      expect(field(wrapper, 'comment_post_ID').value).to.equal('5');
    });

    it('keeps addresses left to right in a language that is not', async () => {
      const wrapper = await rendered(`<div lang="ar" dir="rtl">${EMPTY}</div>`);
      const direction = (name: string) => getComputedStyle(field(wrapper, name)).direction;
      expect(['comment', 'author', 'email', 'url'].map(direction)).to.deep.equal([
        'rtl',
        'rtl',
        'ltr',
        'ltr',
      ]);
    });
  });

  describe('warnings', () => {
    const heard = async (markup: string) => (await warnings(() => put(markup))).map(code);

    it('say nothing of a good form, or of an empty element with a thread', async () => {
      expect(await heard(OWN)).to.deep.equal([]);
      expect(await heard(EMPTY)).to.deep.equal([]);
    });

    for (const [expected, markup] of [
      ['form-missing', '<news-comment-form><p>Closed</p></news-comment-form>'],
      ['thread-missing', '<news-comment-form></news-comment-form>'],
      ['form-method', OWN.replace('method="post"', 'method="get"')],
      ['form-method', OWN.replace('method="post"', '')],
      ['form-action-missing', OWN.replace('action="/comments"', '')],
      ['submit-missing', OWN.replace('type="submit"', 'type="button"')],
      ['label-missing', OWN.replace('<label for="n">Name</label>', '')],
    ] as const) {
      it(`say ${expected}`, async () => {
        expect(await heard(markup)).to.deep.equal([expected]);
      });
    }
  });
});
