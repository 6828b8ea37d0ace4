import { expect } from '@open-wc/testing';
import '../../../src/elements/read-also/read-also.define.js';
import { registerWords } from '../../../src/locales/words.js';
import { page, settled, visibleText, warnings } from '../../support/fixtures.js';

const FULL = `<news-read-also><aside><p>Read also: <a href="#bridge">What the new bridge will cost</a></p>
  <img src="data:," width="600" height="400" alt=""></aside></news-read-also>`;
const SHORT = '<news-read-also><a href="#bridge">What the new bridge will cost</a></news-read-also>';

const part = (wrapper: HTMLElement) => wrapper.querySelector('news-read-also')!;

describe('news-read-also', () => {
  it('leaves the full form as the author wrote it', async () => {
    const wrapper = await page(FULL);
    expect(part(wrapper).shadowRoot).to.equal(null);
    expect(wrapper.innerHTML).to.equal(FULL);
    await expect(wrapper).to.be.accessible();
  });

  it('completes the short form: the label before the link, and the link named by its headline alone', async () => {
    const wrapper = await page(SHORT);
    const aside = part(wrapper).shadowRoot!.querySelector('aside')!;
    expect(visibleText(aside)).to.equal('Read also: What the new bridge will cost');
    expect(visibleText(aside.querySelector('p > [part="label"]')!)).to.equal('Read also:');
    expect(wrapper.querySelector('a')!.assignedSlot!.parentElement!.localName).to.equal('p');
    expect(wrapper.innerHTML).to.equal(SHORT);
    await expect(wrapper).to.be.accessible();
  });

  it('puts a picture of the short form beside the text, not into it', async () => {
    const wrapper = await page(
      '<news-read-also><a href="#a">A</a><picture><img src="data:," alt=""></picture></news-read-also>',
    );
    expect(wrapper.querySelector('picture')!.assignedSlot!.parentElement!.localName).to.equal('aside');
  });

  it('takes its label from the attribute, and follows it', async () => {
    const wrapper = await page(SHORT.replace('>', ' label="Background:">'));
    const label = () => visibleText(part(wrapper).shadowRoot!.querySelector('[part="label"]')!);
    expect(label()).to.equal('Background:');
    part(wrapper).setAttribute('label', 'Analysis:');
    await settled(wrapper);
    expect(label()).to.equal('Analysis:');
    part(wrapper).removeAttribute('label');
    await settled(wrapper);
    expect(label()).to.equal('Read also:');
  });

  it('speaks the language it stands in', async () => {
    registerWords('xr', { readAlso: 'Lies auch' });
    const wrapper = await page(`<div lang="xr">${SHORT}</div>`);
    expect(visibleText(part(wrapper).shadowRoot!)).to.equal('Lies auch What the new bridge will cost');
  });

  it('shows what is added later', async () => {
    const wrapper = await page('<news-read-also></news-read-also>');
    const link = Object.assign(document.createElement('a'), { href: '#late', textContent: 'Late' });
    part(wrapper).append(link, 'and more');
    await settled(wrapper);
    expect(visibleText(part(wrapper))).to.equal('Read also: Late and more');
  });

  it('works when made by script, moved, taken out and put back', async () => {
    const wrapper = await page('<div id="a"></div><div id="b"></div>');
    const made = document.createElement('news-read-also');
    const link = Object.assign(document.createElement('a'), { href: '#made', textContent: 'Made' });
    made.append(link);
    wrapper.querySelector('#a')!.append(made);
    await settled(wrapper);
    expect(visibleText(made)).to.equal('Read also: Made');
    wrapper.querySelector('#b')!.append(made);
    made.remove();
    made.label = 'More:';
    wrapper.append(made);
    await settled(wrapper);
    expect(visibleText(made)).to.equal('More: Made');
  });

  it('follows the link from anywhere on the box', async () => {
    const wrapper = await page(FULL);
    let followed = '';
    wrapper.addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement) followed = event.target.hash;
      event.preventDefault();
    });
    wrapper.querySelector('img')!.click();
    expect(followed).to.equal('#bridge');
  });

  it('shows nothing where it is empty, and tells the developer', async () => {
    let wrapper!: HTMLElement;
    const heard = await warnings(async () => (wrapper = await page('<news-read-also></news-read-also>')));
    expect(visibleText(wrapper)).to.equal('');
    expect(part(wrapper).shadowRoot).to.equal(null);
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.match(/^<news-read-also>: there is no link inside.*#empty\)$/);
  });

  it('tells the developer of a second link, a link to nowhere and a picture without alt', async () => {
    const heard = await warnings(() =>
      page(
        '<news-read-also><aside><p><a>A</a> <a href="#b">B</a></p><img src="data:,"></aside></news-read-also>',
      ),
    );
    expect(heard.map((message) => /#([a-z-]+)\)$/.exec(message)?.[1])).to.have.members([
      'link-count',
      'link-without-href',
      'alt-missing',
    ]);
  });

  it('tells the developer of a picture inside the headline’s link', async () => {
    const heard = await warnings(() =>
      page('<news-read-also><a href="#b"><img src="data:," alt="">Bridge</a></news-read-also>'),
    );
    expect(heard.map((message) => /#([a-z-]+)\)$/.exec(message)?.[1])).to.deep.equal(['picture-in-link']);
  });

  it('has nothing to say about a sound one', async () => {
    expect(await warnings(() => page(FULL + SHORT))).to.deep.equal([]);
  });
});
