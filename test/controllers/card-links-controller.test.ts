import { expect } from '@open-wc/testing';
import '../../src/elements/related/related.define.js';
import { page } from '../support/fixtures.js';

const CARDS = `<news-related><aside aria-labelledby="h"><h2 id="h">More</h2><ul>
  <li id="one"><article><a tabindex="-1" aria-hidden="true" href="#one"><img alt=""></a>
    <p class="kicker"><a href="#kicker">Region</a></p><h3><a href="#one">First</a></h3>
    <p>Teaser</p><button type="button">Save</button></article></li>
  <li id="two"><a href="#two">Second</a> <span>6 min</span></li>
  <li id="none"><p>No link</p></li></ul></aside></news-related>`;

interface Followed {
  readonly href: string | null;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

/** Clicks something and says which links got a click of their own, keeping the page where it is. */
function click(
  target: Element,
  init: MouseEventInit = {},
  prepare: (event: Event) => void = () => {},
): Followed[] {
  const followed: Followed[] = [];
  const listen = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || !(event instanceof MouseEvent)) return;
    followed.push({ href: link.getAttribute('href'), ctrl: event.ctrlKey, shift: event.shiftKey });
    event.preventDefault();
  };
  document.addEventListener('click', listen);
  target.addEventListener('click', prepare, { once: true });
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }));
  document.removeEventListener('click', listen);
  return followed;
}

const hrefs = (followed: Followed[]) => followed.map(({ href }) => href);

describe('CardLinks', () => {
  afterEach(() => getSelection()?.removeAllRanges());

  it('follows the headline’s link wherever a card is clicked', async () => {
    const wrapper = await page(CARDS);
    expect(hrefs(click(wrapper.querySelector('#one article > p:not(.kicker)')!))).to.deep.equal(['#one']);
    expect(hrefs(click(wrapper.querySelector('#one')!))).to.deep.equal(['#one']);
    expect(hrefs(click(wrapper.querySelector('#two span')!))).to.deep.equal(['#two']);
  });

  it('leaves a click on a link, a button or nothing to what it is', async () => {
    const wrapper = await page(CARDS);
    expect(hrefs(click(wrapper.querySelector('.kicker a')!))).to.deep.equal(['#kicker']);
    expect(hrefs(click(wrapper.querySelector('h3 a')!))).to.deep.equal(['#one']);
    expect(hrefs(click(wrapper.querySelector('button')!))).to.deep.equal([]);
    expect(hrefs(click(wrapper.querySelector('#none p')!))).to.deep.equal([]);
    expect(hrefs(click(wrapper.querySelector('h2')!))).to.deep.equal([]);
  });

  it('stays still where the page has answered the click already', async () => {
    const wrapper = await page(CARDS);
    const teaser = wrapper.querySelector('#one article > p:not(.kicker)')!;
    expect(hrefs(click(teaser, {}, (event) => event.preventDefault()))).to.deep.equal([]);
  });

  it('stays still while text of the list is selected, and moves where the selection is elsewhere', async () => {
    const wrapper = await page(`<p id="outside">Elsewhere</p>${CARDS}`);
    const teaser = wrapper.querySelector('#one article > p:not(.kicker)')!;
    getSelection()!.selectAllChildren(teaser);
    expect(hrefs(click(teaser))).to.deep.equal([]);
    getSelection()!.selectAllChildren(wrapper.querySelector('#outside')!);
    expect(hrefs(click(teaser))).to.deep.equal(['#one']);
  });

  it('hands the keys that are held on to the link', async () => {
    const wrapper = await page(CARDS);
    const [followed] = click(wrapper.querySelector('#two span')!, { ctrlKey: true, shiftKey: true });
    expect(followed).to.deep.equal({ href: '#two', ctrl: true, shift: true });
  });

  it('opens a new tab by the middle button, without an opener, and without scrolling the page', async () => {
    const wrapper = await page(CARDS);
    const span = wrapper.querySelector('#two span')!;
    const opened: unknown[][] = [];
    const { open } = window;
    window.open = (...values: unknown[]) => (opened.push(values), null);
    try {
      const init = { bubbles: true, cancelable: true, composed: true, button: 1 };
      expect(span.dispatchEvent(new MouseEvent('mousedown', init))).to.equal(false);
      span.dispatchEvent(new MouseEvent('auxclick', init));
      span.dispatchEvent(new MouseEvent('auxclick', { ...init, button: 2 }));
      expect(span.dispatchEvent(new MouseEvent('mousedown', { ...init, button: 0 }))).to.equal(true);
    } finally {
      window.open = open;
    }
    const { href } = wrapper.querySelector<HTMLAnchorElement>('#two a')!;
    expect(opened).to.deep.equal([[href, '_blank', 'noopener']]);
  });

  it('serves a card that comes later, and none once the list has left the page', async () => {
    const wrapper = await page(CARDS);
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { href: '#late', textContent: 'Late' });
    const text = Object.assign(document.createElement('span'), { textContent: '2 min' });
    item.append(link, text);
    wrapper.querySelector('ul')!.append(item);
    expect(hrefs(click(text))).to.deep.equal(['#late']);
    const related = wrapper.querySelector('news-related')!;
    related.remove();
    wrapper.append(related.firstElementChild!);
    expect(hrefs(click(text))).to.deep.equal([]);
  });

  it('follows the link of a short form from the box around it', async () => {
    const wrapper = await page(
      '<news-related heading="More"><a href="#a">A</a><a href="#b">B</a></news-related>',
    );
    const items = wrapper.querySelector('news-related')!.shadowRoot!.querySelectorAll('li');
    expect(hrefs(click(items[1]!))).to.deep.equal(['#b']);
  });
});
