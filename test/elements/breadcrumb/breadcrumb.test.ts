import { expect } from '@open-wc/testing';
import '../../../src/elements/breadcrumb/breadcrumb.define.js';
import { page, settled, visibleText, warnings } from '../../support/fixtures.js';

const FULL = `<news-breadcrumb structured-data><nav aria-label="Trail"><ol>
  <li><a href="/">Home</a></li><li><a href="/region/">Region</a></li><li><span aria-current="page">Here</span></li></ol></nav></news-breadcrumb>`;
const SHORT =
  '<news-breadcrumb><a href="/">Home</a><a href="/region/">Region</a><span aria-current="page">Here</span></news-breadcrumb>';

const data = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
/** Names and addresses as a search engine reads them. */
const listed = (script = data()[0]) =>
  (
    JSON.parse(script?.textContent ?? '{"itemListElement":[]}') as {
      itemListElement: { position: number; name: string; item?: string }[];
    }
  ).itemListElement;
const names = () => listed().map(({ name }) => name);

describe('news-breadcrumb', () => {
  it('leaves the full form as the author wrote it', async () => {
    const wrapper = await page(FULL);
    const breadcrumb = wrapper.querySelector('news-breadcrumb')!;
    expect(breadcrumb.shadowRoot).to.equal(null);
    expect(breadcrumb.querySelectorAll('li').length).to.equal(3);
  });

  it('completes the short form to a named navigation with a list in the same order', async () => {
    const wrapper = await page(SHORT);
    const navigation = wrapper.querySelector('news-breadcrumb')!.shadowRoot!.querySelector('nav')!;
    expect(navigation.getAttribute('aria-label')).to.equal('Breadcrumb');
    expect([...navigation.querySelectorAll('ol > li')].map(visibleText)).to.deep.equal([
      'Home',
      'Region',
      'Here',
    ]);
    await expect(wrapper).to.be.accessible();
  });

  it('shows a link that is added later', async () => {
    const wrapper = await page(SHORT);
    const breadcrumb = wrapper.querySelector('news-breadcrumb')!;
    const link = Object.assign(document.createElement('a'), { href: '/x/', textContent: 'More' });
    breadcrumb.append(link);
    await settled(wrapper);
    expect(
      link.assignedSlot?.closest('li') === breadcrumb.shadowRoot!.querySelector('li:last-child'),
    ).to.equal(true);
  });

  it('writes its structured data in the same order and words, and takes it away with itself', async () => {
    const wrapper = await page(FULL);
    expect(listed().map(({ position, name }) => [position, name])).to.deep.equal([
      [1, 'Home'],
      [2, 'Region'],
      [3, 'Here'],
    ]);
    expect(listed()[1]?.item).to.match(/\/region\/$/);
    wrapper.querySelector('news-breadcrumb')!.remove();
    expect(data()).to.deep.equal([]);
  });

  it('counts a current page inside its link once', async () => {
    await page(
      '<news-breadcrumb structured-data><nav aria-label="Trail"><ol><li><a href="/">Home</a></li><li><a href="/x/"><span aria-current="page">Here</span></a></li></ol></nav></news-breadcrumb>',
    );
    expect(names()).to.deep.equal(['Home', 'Here']);
  });

  it('gives a page that is kept as text nothing that runs, whatever the crumbs say', async () => {
    const words = '</script><img src="x" onerror="alert(1)"><!--<script>';
    await page(FULL.replace('Here', words.replaceAll('<', '&lt;')));
    const kept = new DOMParser().parseFromString(document.head.outerHTML, 'text/html');
    expect(kept.querySelectorAll('img').length).to.equal(0);
    const script = kept.querySelector('script[type="application/ld+json"]')!;
    expect(listed(script).at(-1)?.name).to.equal(words);
  });

  it('has one list in a page that was kept with its script’s work', async () => {
    const wrapper = await page(FULL);
    const copy = data()[0]!.cloneNode(true);
    wrapper.remove();
    document.head.append(copy);
    await page(FULL.replace('Region', 'Valley'));
    expect(data().length).to.equal(1);
    expect(names()).to.deep.equal(['Home', 'Valley', 'Here']);
  });

  it('leaves structured data of the page’s own and of another breadcrumb alone', async () => {
    const own = Object.assign(document.createElement('script'), { type: 'application/ld+json', text: '{}' });
    document.head.append(own);
    const wrapper = await page(FULL + FULL);
    expect(data().length).to.equal(3);
    wrapper.querySelector('news-breadcrumb')!.remove();
    expect(data().length).to.equal(2);
    expect(own.isConnected).to.equal(true);
    own.remove();
  });

  it('keeps its structured data in step with the words, addresses and number of the crumbs', async () => {
    const wrapper = await page(FULL);
    wrapper.querySelectorAll('a')[1]!.firstChild!.nodeValue = 'Valley';
    await settled(wrapper);
    expect(names()).to.deep.equal(['Home', 'Valley', 'Here']);
    wrapper.querySelectorAll('a')[1]!.href = '/valley/';
    await settled(wrapper);
    expect(listed()[1]?.item).to.match(/\/valley\/$/);
    wrapper.querySelector('li')!.remove();
    await settled(wrapper);
    expect(names()).to.deep.equal(['Valley', 'Here']);
  });

  it('takes its structured data away when it is no longer asked for, and brings none back', async () => {
    const wrapper = await page(FULL);
    wrapper.querySelector('news-breadcrumb')!.removeAttribute('structured-data');
    await settled(wrapper);
    wrapper.querySelector('span')!.textContent = 'There';
    await settled(wrapper);
    expect(data().length).to.equal(0);
  });

  it('writes no structured data for a single item, nor unless asked', async () => {
    await page(
      '<news-breadcrumb structured-data><nav aria-label="Trail"><ol><li><a href="/">Home</a></li></ol></nav></news-breadcrumb>',
    );
    await page(SHORT);
    await page(FULL.replace('structured-data', 'structured-data="false"'));
    expect(data()).to.deep.equal([]);
  });

  it('shows nothing where it is empty, and tells the developer', async () => {
    let wrapper!: HTMLElement;
    const heard = await warnings(async () => (wrapper = await page('<news-breadcrumb></news-breadcrumb>')));
    expect(visibleText(wrapper)).to.equal('');
    expect(heard.filter((message) => message.includes('no link inside')).length).to.equal(1);
  });
});
