import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/comment-form.define.js';
import { Drafts } from '../../../src/comments/drafts.js';
import { page, settled, visibleText } from '../../support/fixtures.js';
import { until } from '../../support/frames.js';

const own = (
  attributes = '',
  hidden = '',
) => `<news-comment-form ${attributes}><form method="post" action="/c" aria-label="Comment">
  <p><label for="dc">Comment</label><textarea id="dc" name="comment" required></textarea></p>
  <p><label for="dn">Name</label><input id="dn" name="author"></p>
  <p><label for="de">Email</label><input id="de" name="email"></p>
  <p><input type="checkbox" id="dk" name="wp-comment-cookies-consent"><label for="dk">Remember me</label></p>
  <p><button>Post</button></p>${hidden}</form></news-comment-form>`;

type Control = HTMLInputElement | HTMLTextAreaElement;

const control = (wrapper: ParentNode, name: string) => wrapper.querySelector<Control>(`[name="${name}"]`)!;
const line = (wrapper: ParentNode) => wrapper.querySelector('.draft');
const says = (wrapper: ParentNode) => (line(wrapper) ? visibleText(line(wrapper)!) : '');

/** A form in a page, ready. */
async function form(markup = own('thread="42"')): Promise<HTMLElement> {
  const wrapper = await page(markup);
  await until(() => wrapper.querySelector('form')?.noValidate === true);
  return wrapper;
}

function write(target: Control, text: string): void {
  target.value = text;
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** The next page of the same browser. */
async function reload(wrapper: HTMLElement, markup = own('thread="42"')): Promise<HTMLElement> {
  dispatchEvent(new Event('pagehide'));
  wrapper.remove();
  return form(markup);
}

function clear(): void {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
}
beforeEach(clear);
after(clear);

describe('a draft', () => {
  it('is kept while the reader types on without a pause', async () => {
    const wrapper = await form();
    let typed = '';
    let kept = false;
    for (let key = 0; key < 60 && !kept; key++) {
      typed += 'x';
      write(control(wrapper, 'comment'), typed);
      await new Promise((later) => setTimeout(later, 40));
      kept = Object.keys(localStorage).some((name) => name.includes('draft'));
    }
    expect(kept).to.equal(true);
  });

  it('is kept after a pause, which is said', async () => {
    const wrapper = await form();
    write(control(wrapper, 'comment'), 'Half a thought');
    expect(says(wrapper)).to.equal('');
    await until(() => says(wrapper) === 'Draft saved Discard draft');
    expect(new Drafts().open('42').load()!.text).to.equal('Half a thought');
    await expect(wrapper).to.be.accessible();
  });

  it('comes back with its name after the page was left at once', async () => {
    const wrapper = await form();
    write(control(wrapper, 'author'), 'Odile');
    write(control(wrapper, 'comment'), 'Half a thought');
    const again = await reload(wrapper);
    expect([control(again, 'comment').value, control(again, 'author').value]).to.deep.equal([
      'Half a thought',
      'Odile',
    ]);
    expect(says(again)).to.equal('Your draft was restored Discard draft');
  });

  it('does not replace what the page has written', async () => {
    const wrapper = await form();
    write(control(wrapper, 'comment'), 'Half a thought');
    const again = await reload(
      wrapper,
      own('thread="42"').replace('</textarea>', 'From the server</textarea>'),
    );
    expect(control(again, 'comment').value).to.equal('From the server');
    write(control(again, 'comment'), 'From the server, changed');
    const later = await reload(again);
    expect(control(later, 'comment').value).to.equal('From the server, changed');
  });

  it('is one for each article and each comment that is answered', async () => {
    const wrapper = await form();
    const host = wrapper.querySelector('news-comment-form')!;
    write(control(wrapper, 'comment'), 'To the article');
    host.parent = '7';
    await settled(wrapper);
    expect(control(wrapper, 'comment').value).to.equal('');
    write(control(wrapper, 'comment'), 'To Odile');
    host.parent = '';
    await settled(wrapper);
    expect(control(wrapper, 'comment').value).to.equal('To the article');
    host.parent = '7';
    await settled(wrapper);
    expect(control(wrapper, 'comment').value).to.equal('To Odile');
    const elsewhere = await reload(wrapper, own('thread="43"'));
    expect(control(elsewhere, 'comment').value).to.equal('');
  });

  it('stays with its article where the page turns to another one', async () => {
    const wrapper = await form();
    const element = wrapper.querySelector('news-comment-form')!;
    const turn = async (thread: string, text: string) => {
      element.thread = thread;
      await until(() => control(wrapper, 'comment').value === text);
      await settled(wrapper);
    };
    write(control(wrapper, 'comment'), 'On the bridge');
    await turn('43', '');
    write(control(wrapper, 'comment'), 'On the market');
    await turn('42', 'On the bridge');
    await turn('43', 'On the market');
  });

  it('is not taken for one of another article, where the page alone tells which one it is', async () => {
    const at = (number: number) => history.replaceState(null, '', `?id=${number}`);
    const { search } = location;
    try {
      at(1);
      const first = await form(own());
      write(control(first, 'comment'), 'On the bridge');
      dispatchEvent(new Event('pagehide'));
      first.remove();
      at(2);
      const second = await form(own());
      await settled(second);
      expect(control(second, 'comment').value).to.equal('');
      second.remove();
      at(1);
      const again = await form(own());
      await until(() => control(again, 'comment').value === 'On the bridge');
    } finally {
      history.replaceState(null, '', location.pathname + search);
    }
  });

  it('goes when the reader discards it, and can be taken back', async () => {
    const wrapper = await form();
    const box = control(wrapper, 'comment');
    write(box, 'Half a thought');
    await until(() => says(wrapper) !== '');
    line(wrapper)!.querySelector('button')!.click();
    expect([box.value, says(wrapper)]).to.deep.equal(['', '']);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    document.execCommand('undo');
    expect([box.value, document.activeElement === box]).to.deep.equal(['Half a thought', true]);
  });

  it('follows another tab as long as nothing was typed here', async () => {
    const wrapper = await form();
    const other = new Drafts().open('42');
    const tell = () => dispatchEvent(new StorageEvent('storage', { key: null }));
    other.save('From the other tab');
    tell();
    expect(control(wrapper, 'comment').value).to.equal('From the other tab');
    other.discard();
    tell();
    expect(control(wrapper, 'comment').value).to.equal('');
    write(control(wrapper, 'comment'), 'From here');
    other.save('From the other tab again');
    tell();
    expect(control(wrapper, 'comment').value).to.equal('From here');
  });

  it('is kept where the page says', async () => {
    const wrapper = await form(own('thread="42" drafts="session"'));
    write(control(wrapper, 'comment'), 'For this tab');
    await until(() => says(wrapper) !== '');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 1]);
    const none = await reload(wrapper, own('thread="43" drafts="none"'));
    write(control(none, 'comment'), 'For nobody');
    dispatchEvent(new Event('pagehide'));
    expect([localStorage.length, sessionStorage.length, says(none)]).to.deep.equal([0, 1, '']);
  });

  it('lasts only for the page where the browser keeps nothing, and says so', async () => {
    const wrapper = await form();
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      write(control(wrapper, 'comment'), 'Half a thought');
      await until(() => says(wrapper) === 'This draft lasts only while the page is open. Discard draft');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  describe('that the browser has sent', () => {
    const sent = (text: string, sentFrom = `${location.origin}/article/`) =>
      new Drafts().open('42').save(text, { sentFrom });

    it('comes back where the next page does not show it', async () => {
      sent('Perhaps it was refused');
      expect(control(await form(), 'comment').value).to.equal('Perhaps it was refused');
    });

    it('goes where the next page’s address says that it was taken', async () => {
      sent('Taken');
      history.replaceState(null, '', '#comment-12');
      expect(control(await form(), 'comment').value).to.equal('');
      expect(localStorage.length).to.equal(0);
    });

    it('goes where the next page shows it, and stays where that shows another', async () => {
      sent('Eighteen minutes, by my watch.');
      history.replaceState(null, '', '#comment-12');
      const other = await form(`<p id="comment-12">Quite another comment.</p>${own('thread="42"')}`);
      expect(control(other, 'comment').value).to.equal('Eighteen minutes, by my watch.');
      other.remove();
      sent('Eighteen minutes, by my watch.');
      const same = await form(`<p id="comment-12">Eighteen minutes – by my watch!</p>${own('thread="42"')}`);
      expect(control(same, 'comment').value).to.equal('');
    });
  });
});

describe('who writes', () => {
  /** Sends a form, which stays in the page. */
  async function send(wrapper: HTMLElement): Promise<void> {
    wrapper.addEventListener('submit', (event) => event.preventDefault());
    wrapper.querySelector('button:not([type])')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(wrapper);
  }

  it('is remembered where the reader ticks the box, and forgotten where not', async () => {
    const wrapper = await form();
    write(control(wrapper, 'comment'), 'Well said.');
    write(control(wrapper, 'author'), 'Odile');
    write(control(wrapper, 'email'), 'odile@example.com');
    control(wrapper, 'wp-comment-cookies-consent').click();
    await send(wrapper);
    new Drafts().open('42').discard();
    const again = await reload(wrapper, own('thread="43"'));
    const consent = control(again, 'wp-comment-cookies-consent') as HTMLInputElement;
    expect([control(again, 'author').value, control(again, 'email').value, consent.checked]).to.deep.equal([
      'Odile',
      'odile@example.com',
      true,
    ]);
    consent.click();
    write(control(again, 'comment'), 'And another thing.');
    await send(again);
    const last = await reload(again, own('thread="44"'));
    expect([control(last, 'author').value, control(last, 'email').value]).to.deep.equal(['', '']);
  });
});
