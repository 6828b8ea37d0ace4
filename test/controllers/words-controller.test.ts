import { expect } from '@open-wc/testing';
import { WordsController } from '../../src/controllers/words-controller.js';
import '../../src/elements/article/article.define.js';
import { LightElement } from '../../src/internal/light-element.js';
import { registerWords, wordsReady } from '../../src/locales/words.js';
import { page, settled } from '../support/fixtures.js';

/** Shows one word, and remembers every text it has shown. */
class TestWord extends LightElement {
  readonly words = new WordsController(this);
  readonly shown: string[] = [];

  protected override updated(): void {
    this.textContent = this.words.word('readAlso');
    if (this.shown.at(-1) !== this.textContent) this.shown.push(this.textContent);
  }
}
customElements.define('test-word', TestWord);

const word = (root: ParentNode) => root.querySelector<TestWord>('test-word')!;

describe('WordsController', () => {
  before(() => {
    registerWords('xa', { readAlso: 'Outer' });
    registerWords('xb', { readAlso: 'Inner' });
  });
  const { lang } = document.documentElement;
  afterEach(() => {
    document.documentElement.lang = lang;
  });

  it('speaks the nearest language, its own first', async () => {
    const wrapper = await page(
      '<div lang="xa"><test-word></test-word></div><div lang="xa"><p lang="xb"><test-word></test-word></p></div><div lang="xa"><test-word lang="xb"></test-word></div>',
    );
    expect([...wrapper.querySelectorAll('test-word')].map(({ textContent }) => textContent)).to.deep.equal([
      'Outer',
      'Inner',
      'Inner',
    ]);
  });

  it('passes over an empty lang', async () => {
    const wrapper = await page('<div lang="xa"><p lang=""><test-word></test-word></p></div>');
    expect(word(wrapper).textContent).to.equal('Outer');
  });

  it('finds the language outside the shadow root it stands in', async () => {
    const wrapper = await page('<div lang="xa"></div>');
    const root = wrapper.firstElementChild!.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    root.append(inner);
    inner.attachShadow({ mode: 'open' }).append(document.createElement('test-word'));
    await settled(inner.shadowRoot!);
    expect(word(inner.shadowRoot!).textContent).to.equal('Outer');
  });

  it('follows the article’s language, and the document’s', async () => {
    document.documentElement.lang = 'en';
    const wrapper = await page(
      '<news-article lang="xa"><p><test-word></test-word></p></news-article><test-word></test-word>',
    );
    const [inArticle, outside] = wrapper.querySelectorAll<TestWord>('test-word');
    expect([inArticle!.textContent, outside!.textContent]).to.deep.equal(['Outer', 'Read also:']);
    wrapper.querySelector('news-article')!.lang = 'xb';
    document.documentElement.lang = 'xa';
    await settled(wrapper);
    expect([inArticle!.textContent, outside!.textContent]).to.deep.equal(['Inner', 'Outer']);
  });

  it('says nothing while a language is on its way, then its word, and never another language’s', async () => {
    const wrapper = await page('<div lang="ja-JP"></div>');
    const made = new TestWord();
    wrapper.firstElementChild!.append(made);
    await made.updateComplete;
    expect(made.words.ready).to.equal(false);
    expect(made.textContent).to.equal('');
    while (!wordsReady('ja')) await new Promise((done) => setTimeout(done, 5));
    await settled(wrapper);
    expect(made.shown).to.deep.equal(['', 'あわせて読みたい：']);
    expect(made.words.ready).to.equal(true);
  });

  it('takes a tag that is none for English', async () => {
    const wrapper = await page('<div lang="not a language"><test-word></test-word></div>');
    expect(word(wrapper).textContent).to.equal('Read also:');
  });

  it('reads a tag with an underscore', async () => {
    const wrapper = await page('<div lang="xa_XX"><test-word></test-word></div>');
    expect(word(wrapper).textContent).to.equal('Outer');
  });
});
