import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/elements/article/article.define.js';
import '../../../src/elements/byline/byline.define.js';
import '../../../src/elements/reading-time/reading-time.define.js';
import { registerWords } from '../../../src/locales/words.js';
import { page, settled, visibleText, warnings } from '../../support/fixtures.js';

/** A paragraph of as many characters. */
const text = (characters: number) => `<p>${'word '.repeat(characters / 5).slice(0, -1)}.</p>`;
const article = (content: string, own = '', lang = 'en') =>
  `<news-article lang="${lang}"><article><news-reading-time>${own}</news-reading-time>${content}</article></news-article>`;
const shown = (wrapper: Element) => visibleText(wrapper.querySelector('news-reading-time')!);

describe('news-reading-time', () => {
  it('shows a range from a fast to a slow reader', async () => {
    const wrapper = await page(article(text(10_000)));
    expect(shown(wrapper)).to.equal('10 to 12 minutes to read');
    await expect(wrapper).to.be.accessible();
  });

  it('shows one number for a short text', async () => {
    expect(shown(await page(article(text(500))))).to.equal('1 minute to read');
    expect(shown(await page(article(text(1500))))).to.equal('2 minutes to read');
  });

  it('counts headings, lists, quotes and tables, and leaves out what is not the text', async () => {
    const five = text(5000);
    const counted = `<h2>A</h2><ul><li>${five}</li></ul><blockquote>${five}</blockquote>`;
    const around = `<figure><figcaption>${five}</figcaption></figure><aside>${five}</aside><form>${five}</form>
      <footer>${five}</footer><news-pull-quote>${five}</news-pull-quote><p hidden>${'x'.repeat(5000)}</p>
      <ul><li><article>${five}</article></li></ul><script type="text/plain">${'x'.repeat(5000)}</script>`;
    expect(shown(await page(article(counted + around)))).to.equal('10 to 12 minutes to read');
  });

  it('counts a run of white space once', async () => {
    expect(shown(await page(article(text(1500).replaceAll(' ', '\n          '))))).to.equal(
      '2 minutes to read',
    );
  });

  it('reads another language at its own speed, with its own words and digits', async () => {
    registerWords('ar-EG', {
      readingTime: (fast, slow, fastWritten, slowWritten) =>
        `${fastWritten}–${slowWritten} (${fast}, ${slow})`,
    });
    const wrapper = await page(article(text(10_000), '', 'ar-EG'));
    await waitUntil(() => shown(wrapper), 'the words of Arabic arrive');
    expect(shown(wrapper)).to.equal('١٥–٢٠ (15, 20)');
  });

  it('follows a language that changes', async () => {
    registerWords('eo', { readingTime: (fast, slow) => `${fast}-${slow} minutoj` });
    const wrapper = await page(article(text(10_000)));
    wrapper.querySelector('news-article')!.lang = 'eo';
    await settled(wrapper);
    expect(shown(wrapper)).to.equal('10-12 minutoj');
  });

  it('keeps text of the author where there is nothing to count, and in the article itself', async () => {
    expect(shown(await page(article('', 'A short read')))).to.equal('A short read');
    const wrapper = await page(article(text(500), 'A short read'));
    expect(shown(wrapper)).to.equal('1 minute to read');
    expect(wrapper.querySelector('news-reading-time')!.textContent).to.equal('A short read');
  });

  it('puts no word of ours into the text of the article', async () => {
    const wrapper = await page(article(text(500)));
    expect(wrapper.innerText.trim()).to.match(/^word .*word\.$/);
  });

  it('counts again where the text comes later, or changes', async () => {
    const wrapper = await page(article(text(500)));
    const story = wrapper.querySelector('article')!;
    const paragraph = document.createElement('p');
    paragraph.textContent = 'word '.repeat(2000);
    story.append(paragraph);
    await waitUntil(() => shown(wrapper) === '10 to 13 minutes to read', shown(wrapper));
    paragraph.firstChild!.nodeValue = 'word '.repeat(200);
    await waitUntil(() => shown(wrapper) === '2 minutes to read', shown(wrapper));
    const time = wrapper.querySelector('news-reading-time')!;
    paragraph.remove();
    time.remove();
    story.prepend(time);
    await waitUntil(() => shown(wrapper) === '1 minute to read', shown(wrapper));
  });

  it('counts an article without an <article>', async () => {
    const wrapper = await page(
      `<news-article lang="en"><news-reading-time></news-reading-time>${text(1500)}</news-article>`,
    );
    expect(shown(wrapper)).to.equal('2 minutes to read');
  });

  it('counts the article around a byline that stands before it', async () => {
    const wrapper = await page(
      `<news-article lang="en"><news-byline><p>By Ines</p><news-reading-time></news-reading-time></news-byline>
      <article>${text(1500)}</article></news-article>`,
    );
    expect(shown(wrapper)).to.equal('2 minutes to read');
  });

  it('counts again where it is moved to another article, or made by script', async () => {
    const wrapper = await page(
      article(text(500)) + `<article lang="en" id="other">${text(10_000)}</article>`,
    );
    const moved = wrapper.querySelector('news-reading-time')!;
    wrapper.querySelector('#other')!.prepend(moved);
    const made = document.createElement('news-reading-time');
    wrapper.querySelector('article')!.prepend(made);
    await settled(wrapper);
    expect(visibleText(moved)).to.equal('10 to 12 minutes to read');
    expect(visibleText(made)).to.equal('1 minute to read');
  });

  it('tells the developer where it stands outside an article, and keeps the text', async () => {
    let wrapper!: HTMLElement;
    const heard = await warnings(
      async () => (wrapper = await page('<news-reading-time>4 minutes</news-reading-time>')),
    );
    expect(visibleText(wrapper)).to.equal('4 minutes');
    expect(heard.map((message) => message.includes('no article around it'))).to.deep.equal([true]);
  });
});
