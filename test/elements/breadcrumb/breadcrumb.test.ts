import { expect } from '@open-wc/testing';
import '../../../src/elements/breadcrumb/breadcrumb.define.js';
import { page, settled, visibleText, warnings } from '../../support/fixtures.js';

const FULL = `<news-breadcrumb structured-data><nav aria-label="Trail"><ol>
  <li><a href="/">Home</a></li><li><a href="/region/">Region</a></li><li><span aria-current="page">Here</span></li></ol></nav></news-breadcrumb>`;
const SHORT =
  '<news-breadcrumb><a href="/">Home</a><a href="/region/">Region</a><span aria-current="page">Here</span></news-breadcrumb>';

const data = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];

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
    const list = JSON.parse(data()[0]?.textContent ?? '') as {
      itemListElement: { position: number; name: string; item?: string }[];
    };
    expect(list.itemListElement.map(({ position, name }) => [position, name])).to.deep.equal([
      [1, 'Home'],
      [2, 'Region'],
      [3, 'Here'],
    ]);
    expect(list.itemListElement[1]?.item).to.match(/\/region\/$/);
    wrapper.querySelector('news-breadcrumb')!.remove();
    expect(data()).to.deep.equal([]);
  });

  it('counts a current page inside its link once', async () => {
    await page(
      '<news-breadcrumb structured-data><nav aria-label="Trail"><ol><li><a href="/">Home</a></li><li><a href="/x/"><span aria-current="page">Here</span></a></li></ol></nav></news-breadcrumb>',
    );
    const list = JSON.parse(data()[0]?.textContent ?? '') as { itemListElement: { name: string }[] };
    expect(list.itemListElement.map(({ name }) => name)).to.deep.equal(['Home', 'Here']);
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
