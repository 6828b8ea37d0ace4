import { expect } from '@open-wc/testing';
import '../../src/elements/read-also/read-also.define.js';
import { isRightToLeft, registerWords, wordsReady } from '../../src/locales/words.js';
import { page, settled, visibleText, warnings } from '../support/fixtures.js';

const LINK = '<news-read-also><a href="#a">A</a></news-read-also>';

/** Labels of all links in a tree, as a reader sees them. */
const labels = (root: ParentNode) =>
  [...root.querySelectorAll('news-read-also')].map((part) =>
    visibleText(part.shadowRoot!.querySelector('[part="label"]')!),
  );

/** Waits until the file of a language is here. */
async function loaded(language: string): Promise<void> {
  while (!wordsReady(language)) await new Promise((done) => setTimeout(done, 5));
  await settled();
}

describe('registerWords', () => {
  it('changes a word everywhere at once, and leaves the other words', async () => {
    const wrapper = await page(`<div lang="xa">${LINK}<p>${LINK}</p></div><div id="shadow" lang="xa"></div>`);
    const root = wrapper.querySelector('#shadow')!.attachShadow({ mode: 'open' });
    root.append(document.importNode(wrapper.querySelector('news-read-also')!, true));
    await settled(root);
    registerWords('xa', { readAlso: 'First:', related: 'More' });
    await settled(wrapper);
    expect([...labels(wrapper), ...labels(root)]).to.deep.equal(['First:', 'First:', 'First:']);
    registerWords('xa', { readAlso: 'Second:' });
    await settled(wrapper);
    await settled(root);
    expect([...labels(wrapper), ...labels(root)]).to.deep.equal(['Second:', 'Second:', 'Second:']);
  });

  it('lets English stand in for what a new language leaves out, and tells the developer once', async () => {
    registerWords('xb', { related: 'Mehr' });
    let wrapper!: HTMLElement;
    const heard = await warnings(async () => {
      wrapper = await page(`<div lang="xb">${LINK}</div>`);
      wrapper.querySelector('news-read-also')!.requestUpdate();
    });
    expect(labels(wrapper)).to.deep.equal(['Read also:']);
    const missing = heard.filter((message) => message.includes('missing-words'));
    expect(missing.length).to.equal(1);
    expect(missing[0]).to.contain('readAlso').and.to.contain('xb');
  });

  it('lets English stand in where nobody has words for the language', async () => {
    const wrapper = await page(`<div lang="fo">${LINK}</div>`);
    expect(labels(wrapper)).to.deep.equal(['Read also:']);
  });

  it('takes the language for a region that has no words of its own', async () => {
    await loaded('pt');
    registerWords('pt_PT', { readAlso: 'Veja também:' });
    const wrapper = await page(
      `<div lang="pt-BR">${LINK}</div><div lang="pt-PT">${LINK}</div><div lang="pt">${LINK}</div>`,
    );
    expect(labels(wrapper)).to.deep.equal(['Leia também:', 'Veja também:', 'Leia também:']);
  });

  it('keeps a publisher’s word when the language’s file arrives after it', async () => {
    registerWords('tr', { related: 'Dahası' });
    registerWords('it', { readAlso: 'Da leggere:' });
    await loaded('it');
    await loaded('tr');
    const wrapper = await page(`<div lang="it">${LINK}</div><div lang="tr">${LINK}</div>`);
    expect(labels(wrapper)).to.deep.equal(['Da leggere:', 'Ayrıca okuyun:']);
  });

  it('brings every language of the package', async () => {
    const expected: Record<string, string> = {
      ar: 'اقرأ أيضًا:',
      de: 'Lesen Sie auch:',
      es: 'Lea también:',
      fa: 'بیشتر بخوانید:',
      fr: 'À lire aussi\u202F:',
      he: 'קראו גם:',
      ja: 'あわせて読みたい：',
      nl: 'Lees ook:',
      pl: 'Czytaj także:',
      ru: 'Читайте также:',
      zh: '延伸阅读：',
    };
    const tags = Object.keys(expected);
    const wrapper = await page(tags.map((tag) => `<div lang="${tag}">${LINK}</div>`).join(''));
    for (const tag of tags) await loaded(tag);
    await settled(wrapper);
    expect(labels(wrapper)).to.deep.equal(Object.values(expected).map((label) => label.replace(/\s/g, ' ')));
  });
});

describe('isRightToLeft', () => {
  it('goes by the language, whatever its region or letter case', () => {
    expect(['ar', 'AR-eg', 'fa_IR', 'he', 'ur-PK'].map(isRightToLeft)).to.deep.equal([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['en', 'fr-CA', 'tr', ''].map(isRightToLeft)).to.deep.equal([false, false, false, false]);
  });

  it('says what the browser says of the script, in every language that comes with the package and in others', () => {
    const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];
    const languages =
      'ar de en es fa fr he it ja nl pl pt ru tr zh az ckb dv ku pa ps sd syr ug ur uz yi'.split(' ');
    const tags = languages.flatMap((language) =>
      ['', '-IR', '-PK', '-AF', '-US', '-Latn', '-Arab-EG', '-Cyrl'].map((rest) => language + rest),
    );
    for (const tag of tags) {
      expect(isRightToLeft(tag), tag).to.equal(rightToLeft.includes(new Intl.Locale(tag).maximize().script!));
    }
  });
});
