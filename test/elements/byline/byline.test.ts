import { expect } from '@open-wc/testing';
import type { NewsByline } from '../../../src/elements/byline/byline.js';
import '../../../src/elements/article/article.define.js';
import '../../../src/elements/byline/byline.define.js';
import { registerWords } from '../../../src/locales/words.js';
import { page, settled, visibleText, warnings } from '../../support/fixtures.js';

const FULL = `<news-byline published="2026-03-14T06:00:00+01:00"><p>By <a rel="author" href="/ines/">Ines Carvalho</a></p>
  <p><time datetime="2026-03-14T06:00:00+01:00">14 March</time></p></news-byline>`;
const SHORT = `<news-byline lang="en-GB" published="2026-03-14T06:00:00+01:00" updated="2026-03-14T11:42:00+01:00">
  <a rel="author" href="/ines/">Ines Carvalho</a> and <a rel="author" href="/samia/">Samia Belkhir</a></news-byline>`;

const bylineOf = (wrapper: Element) => wrapper.querySelector<NewsByline>('news-byline')!;
const part = (byline: Element, name: string) => byline.shadowRoot!.querySelector(`[part=${name}]`);
/** The lines of dates, with one kind of space: browsers differ in the one before “AM”. */
const lines = (byline: Element) =>
  [...(part(byline, 'dates')?.children ?? [])].map((line) => visibleText(line));

describe('news-byline', () => {
  it('leaves the full form as the author wrote it', async () => {
    const wrapper = await page(FULL);
    const byline = bylineOf(wrapper);
    expect(byline.shadowRoot).to.equal(null);
    expect(visibleText(byline)).to.equal('By Ines Carvalho 14 March');
  });

  it('completes the short form: authors as they were written, then a line for each date', async () => {
    const wrapper = await page(SHORT);
    const byline = bylineOf(wrapper);
    expect(visibleText(part(byline, 'authors')!)).to.equal('By Ines Carvalho and Samia Belkhir');
    expect(lines(byline)).to.deep.equal(['Published 14 March 2026 at 06:00', 'Updated at 11:42']);
    const times = [...byline.shadowRoot!.querySelectorAll('time')];
    expect(times.map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2026-03-14T06:00:00+01:00',
      '2026-03-14T11:42:00+01:00',
    ]);
    await expect(wrapper).to.be.accessible();
  });

  it('does not move the names: the word before them is spoken and not shown', async () => {
    const wrapper = await page('<news-byline><a rel="author" href="/ines/">Ines Carvalho</a></news-byline>');
    const byline = bylineOf(wrapper);
    const { left } = byline.querySelector('a')!.getBoundingClientRect();
    expect(left).to.be.closeTo(byline.getBoundingClientRect().left, 0.5);
    expect(visibleText(byline)).to.equal('By Ines Carvalho');
  });

  it('adds no word of its own where the author wrote one', async () => {
    const wrapper = await page(
      '<news-byline>From <a rel="author" href="/i/">Ines Carvalho</a></news-byline>',
    );
    expect(visibleText(bylineOf(wrapper))).to.equal('From Ines Carvalho');
  });

  it('shows the day of a change on another day, and a day alone where no time was written', async () => {
    const wrapper = await page(SHORT.replace('updated="2026-03-14T11:42', 'updated="2026-03-15T09:05'));
    const byline = bylineOf(wrapper);
    expect(lines(byline)[1]).to.equal('Updated 15 March 2026 at 09:05');
    byline.published = '2026-03-14';
    byline.lastUpdated = '2026-03-14';
    await settled(wrapper);
    expect(lines(byline)).to.deep.equal(['Published 14 March 2026', 'Updated 14 March 2026']);
    byline.lastUpdated = '';
    await settled(wrapper);
    expect(lines(byline)).to.deep.equal(['Published 14 March 2026']);
  });

  it('shows no date whose attribute was taken away', async () => {
    const wrapper = await page(SHORT);
    const byline = bylineOf(wrapper);
    byline.removeAttribute('published');
    await settled(wrapper);
    expect(lines(byline)).to.deep.equal(['Updated 14 March 2026 at 11:42']);
    byline.removeAttribute('updated');
    await settled(wrapper);
    expect(lines(byline)).to.deep.equal([]);
    expect(visibleText(byline)).to.equal('By Ines Carvalho and Samia Belkhir');
  });

  it('shows the dates of an article without an author', async () => {
    const wrapper = await page('<news-byline lang="en-GB" published="2026-03-14"></news-byline>');
    expect(visibleText(bylineOf(wrapper))).to.equal('Published 14 March 2026');
    expect(part(bylineOf(wrapper), 'authors')).to.equal(null);
  });

  it('lets a <time> of the author win, also one that comes later', async () => {
    const wrapper = await page(SHORT);
    const byline = bylineOf(wrapper);
    const own = Object.assign(document.createElement('time'), {
      dateTime: '2026-03-14',
      textContent: 'today',
    });
    byline.append(' ', own);
    await settled(wrapper);
    expect(part(byline, 'dates')).to.equal(null);
    expect(visibleText(byline)).to.equal('By Ines Carvalho and Samia Belkhir today');
  });

  it('adds the dates below paragraphs of the author that have none', async () => {
    const wrapper = await page(
      '<news-byline lang="en-GB" published="2026-03-14"><p>By <a rel="author" href="/i/">Ines</a></p></news-byline>',
    );
    expect(visibleText(bylineOf(wrapper))).to.equal('By Ines Published 14 March 2026');
  });

  it('puts the reading time after the dates', async () => {
    const wrapper = await page(
      SHORT.replace('</news-byline>', '<news-reading-time>4 minutes</news-reading-time></news-byline>'),
    );
    expect(visibleText(bylineOf(wrapper))).to.match(/Samia Belkhir Published .* Updated .* 4 minutes$/);
  });

  it('shows an author that is added later', async () => {
    const wrapper = await page(SHORT);
    const byline = bylineOf(wrapper);
    const author = Object.assign(document.createElement('span'), { textContent: 'our Aubrelles desk' });
    byline.append(', ', author);
    await settled(wrapper);
    expect(author.assignedSlot?.closest('[part=authors]')).to.equal(part(byline, 'authors'));
  });

  it('is the same when it is made by script, moved, or taken away and put back', async () => {
    const wrapper = await page('<news-article lang="en-GB"></news-article><main></main>');
    const byline = document.createElement('news-byline');
    byline.published = '2026-03-14';
    byline.append('Ines Carvalho');
    wrapper.querySelector('news-article')!.append(byline);
    await settled(wrapper);
    expect(visibleText(byline)).to.equal('Ines Carvalho Published 14 March 2026');
    byline.remove();
    byline.lastUpdated = '2026-03-15';
    wrapper.querySelector('main')!.append(byline);
    byline.lang = 'en-GB';
    await settled(wrapper);
    expect(lines(byline)).to.deep.equal(['Published 14 March 2026', 'Updated 15 March 2026']);
  });

  it('speaks the language it stands in, dates too, in the order of that language', async () => {
    registerWords('eo', { by: 'De', publishedOn: (date) => `${date}: publikigita` });
    const wrapper = await page(
      '<div lang="eo"><news-byline published="2026-03-14"><a rel="author" href="/i/">Ines</a></news-byline></div>',
    );
    expect(visibleText(bylineOf(wrapper))).to.match(/^De Ines .*2026.*: publikigita$/);
  });

  it('shows nothing of a date that is none, and nothing where it is empty', async () => {
    const wrapper = await page(
      '<news-byline published="soon"><a rel="author" href="/i/">Ines</a></news-byline><news-byline></news-byline>',
    );
    expect(visibleText(wrapper)).to.equal('By Ines');
  });

  const faults: [what: string, markup: string, message: RegExp][] = [
    ['no date', SHORT.replace('2026-03-14T06:00:00+01:00', 'soon'), /published="soon" is no date/],
    ['a time without an offset', SHORT.replace('06:00:00+01:00', '06:00'), /does not say which clock/],
    ['an update before publication', SHORT.replace('T11:42', 'T05:42'), /updated is earlier than published/],
    ['a <time> that differs', FULL.replace('T06:00:00+01:00">14', 'T07:00:00+01:00">14'), /is neither/],
    [
      'a <time> no machine can read',
      FULL.replace(/<time datetime="[^"]*"/, '<time'),
      /“14 March” is no date/,
    ],
    ['names run together', SHORT.replace(' and ', ' '), /nothing stands between two names/],
    ['nothing inside', '<news-byline></news-byline>', /there is nothing inside/],
  ];
  for (const [what, markup, message] of faults) {
    it(`tells the developer of ${what}, once`, async () => {
      const heard = await warnings(() => page(markup));
      expect(heard.filter((one) => message.test(one)).length).to.equal(1);
      expect(heard.length).to.equal(1);
    });
  }

  it('finds nothing wrong with either form', async () => {
    expect(await warnings(() => page(FULL + SHORT))).to.deep.equal([]);
  });
});
