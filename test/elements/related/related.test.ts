import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/article/article.define.js';
import '../../../src/elements/related/related.define.js';
import { registerWords } from '../../../src/locales/words.js';
import { page, settled, visibleText, warnings } from '../../support/fixtures.js';

const links = (count: number) =>
  Array.from({ length: count }, (_, index) => `<a href="#story-${index + 1}">Story ${index + 1}</a>`);
const short = (count: number, attributes = 'heading="More on this"') =>
  `<news-related ${attributes}>${links(count).join('')}</news-related>`;
const full = (count: number) =>
  `<news-related><aside aria-labelledby="more"><h2 id="more">More on this</h2><ul>${links(count)
    .map((link) => `<li><article>${link}</article></li>`)
    .join('')}</ul></aside></news-related>`;
const inText = (list: string) =>
  `<article><p>Before</p>${list}<p>After <a id="after" href="#after">a link</a></p></article>`;

const part = (wrapper: HTMLElement) => wrapper.querySelector('news-related')!;
const code = (message: string) => /#([a-z-]+)\)$/.exec(message)?.[1];

describe('news-related', () => {
  it('leaves the full form as the author wrote it', async () => {
    const wrapper = await page(full(5));
    expect(part(wrapper).shadowRoot).to.equal(null);
    expect(wrapper.innerHTML).to.equal(full(5));
    await expect(wrapper).to.be.accessible();
  });

  it('completes the short form to a named section with a heading and a list in the same order', async () => {
    const wrapper = await page(short(3));
    const aside = part(wrapper).shadowRoot!.querySelector('aside')!;
    const heading = aside.querySelector('h2')!;
    expect(heading.id).to.equal(aside.getAttribute('aria-labelledby'));
    expect(visibleText(heading)).to.equal('More on this');
    expect([...aside.querySelectorAll('ul > li')].map(visibleText)).to.deep.equal([
      'Story 1',
      'Story 2',
      'Story 3',
    ]);
    expect(wrapper.innerHTML).to.equal(short(3));
    await expect(wrapper).to.be.accessible();
  });

  it('names the section by its label, or by our words, where it has no heading', async () => {
    const wrapper = await page(short(2, 'label="Further reading"') + short(2, ''));
    const names = [...wrapper.querySelectorAll('news-related')].map((related) => {
      const aside = related.shadowRoot!.querySelector('aside')!;
      expect(aside.querySelector('h2')).to.equal(null);
      return aside.getAttribute('aria-label');
    });
    expect(names).to.deep.equal(['Further reading', 'Related articles']);
    await expect(wrapper).to.be.accessible();
  });

  it('has no heading, and its own name, once the attribute is taken away', async () => {
    const wrapper = await page(short(3));
    part(wrapper).removeAttribute('heading');
    await settled(wrapper);
    const aside = part(wrapper).shadowRoot!.querySelector('aside')!;
    expect(aside.querySelectorAll('h2').length).to.equal(0);
    expect(aside.getAttribute('aria-label')).to.equal('Related articles');
    await expect(wrapper).to.be.accessible();
  });

  it('takes its heading’s level from the article, and follows it', async () => {
    const wrapper = await page(`<news-article heading-level="3">${short(1)}</news-article>`);
    const heading = () => part(wrapper).shadowRoot!.querySelector('[part="heading"]')!.localName;
    expect(heading()).to.equal('h4');
    wrapper.querySelector('news-article')!.setAttribute('heading-level', '1');
    await settled(wrapper);
    expect(heading()).to.equal('h2');
  });

  it('follows its attributes and its language', async () => {
    registerWords('xr', { related: 'Verwandtes' });
    const wrapper = await page(`<div lang="xr">${short(1, '')}</div>`);
    const name = () => part(wrapper).shadowRoot!.querySelector('aside')!.getAttribute('aria-label');
    expect(name()).to.equal('Verwandtes');
    part(wrapper).label = 'Mehr';
    await settled(wrapper);
    expect(name()).to.equal('Mehr');
    part(wrapper).heading = 'Zum Thema';
    await settled(wrapper);
    expect(visibleText(part(wrapper))).to.equal('Zum Thema Story 1');
  });

  it('shows a link that is added later, and nothing once all are gone', async () => {
    const wrapper = await page(short(1));
    const link = Object.assign(document.createElement('a'), { href: '#late', textContent: 'Late' });
    part(wrapper).append(link);
    await settled(wrapper);
    expect(visibleText(part(wrapper))).to.equal('More on this Story 1 Late');
    for (const child of [...part(wrapper).children]) child.remove();
    await settled(wrapper);
    expect(visibleText(part(wrapper))).to.equal('');
  });

  it('works when made by script, moved, taken out and put back', async () => {
    const wrapper = await page('<div id="a"></div><div id="b"></div>');
    const made = document.createElement('news-related');
    made.heading = 'More';
    wrapper.querySelector('#a')!.append(made);
    made.append(Object.assign(document.createElement('a'), { href: '#made', textContent: 'Made' }));
    await settled(wrapper);
    wrapper.querySelector('#b')!.append(made);
    made.remove();
    wrapper.append(made);
    await settled(wrapper);
    expect(visibleText(made)).to.equal('More Made');
    expect(made.shadowRoot!.querySelectorAll('aside').length).to.equal(1);
  });

  it('holds 600 links, each a tab stop, in order', async () => {
    const wrapper = await page(short(600));
    const items = part(wrapper).shadowRoot!.querySelectorAll('li');
    expect(items.length).to.equal(600);
    expect(visibleText(items[599]!)).to.equal('Story 600');
  });

  it('shows nothing where it is empty, and tells the developer', async () => {
    let wrapper!: HTMLElement;
    const heard = await warnings(
      async () => (wrapper = await page('<news-related heading="More"></news-related>')),
    );
    expect(visibleText(wrapper)).to.equal('');
    expect(part(wrapper).shadowRoot).to.equal(null);
    expect(heard.map(code)).to.deep.equal(['empty']);
  });

  describe('skip link', () => {
    const skip = (wrapper: HTMLElement) =>
      (part(wrapper).shadowRoot ?? part(wrapper)).querySelector<HTMLAnchorElement>(
        part(wrapper).shadowRoot ? 'a[part="skip"]' : ':scope > [data-news-rendered] > a',
      );

    for (const [form, list] of [
      ['full', full(4)],
      ['short', short(4)],
    ] as const) {
      it(`leads past the ${form} form within the text, by keyboard`, async () => {
        const wrapper = await page(inText(list));
        const link = skip(wrapper)!;
        expect(link.getAttribute('aria-label')).to.equal('Skip More on this');
        link.focus();
        const address = location.href;
        link.click();
        const end = (part(wrapper).shadowRoot ?? document).activeElement!;
        expect(end.nextElementSibling).to.equal(null);
        expect(end.localName).to.equal('span');
        expect(location.href).to.equal(address);
        await sendKeys({ press: 'Tab' });
        expect(document.activeElement?.id).to.equal('after');
        await expect(wrapper).to.be.accessible();
      });

      it(`adds no word to a copy of the article (${form} form)`, async () => {
        const wrapper = await page(inText(list));
        expect(skip(wrapper)).not.to.equal(null);
        expect(wrapper.innerText).not.to.contain('Skip');
      });
    }

    it('is there only for four links or more with text after them, in an article', async () => {
      const pages = [
        inText(full(3)),
        inText(short(3)),
        `<article><p>Text</p>${full(5)}</article>`,
        full(5),
        short(5),
      ];
      for (const markup of pages) expect(skip(await page(markup))).to.equal(null);
    });

    it('comes and goes with the links, once, and leaves with its element', async () => {
      const wrapper = await page(inText(full(3)));
      const item = document.createElement('li');
      item.append(Object.assign(document.createElement('a'), { href: '#late', textContent: 'Late' }));
      wrapper.querySelector('ul')!.append(item);
      await settled(wrapper);
      expect(wrapper.querySelectorAll('[data-news-rendered] > a').length).to.equal(1);
      item.remove();
      await settled(wrapper);
      expect(wrapper.querySelector('[data-news-rendered]')).to.equal(null);
      wrapper.querySelector('ul')!.append(item);
      await settled(wrapper);
      const related = part(wrapper);
      related.remove();
      expect(related.querySelector('[data-news-rendered]')).to.equal(null);
    });

    it('replaces what a cached copy of the page brings along', async () => {
      const wrapper = await page(inText(full(4)));
      const copy = await page(wrapper.innerHTML);
      expect(copy.querySelectorAll('[data-news-rendered] > a').length).to.equal(1);
      expect(copy.querySelectorAll('[data-news-rendered]').length).to.equal(2);
    });
  });

  describe('warnings', () => {
    const cases: Record<string, readonly [string, string]> = {
      'a link to nowhere': ['link-without-href', full(1).replace(' href="#story-1"', '')],
      'a picture without alt': ['alt-missing', full(1).replace('<article>', '<article><img src="data:,">')],
      'two links to one address in a card': [
        'card-link-twice',
        full(1).replace('<article>', '<article><a href="#story-1"><img src="data:," alt="Bridge"></a>'),
      ],
      'a section without a name': ['name-missing', full(1).replace(' aria-labelledby="more"', '')],
      'a name that leads nowhere': ['name-missing', full(1).replace(' id="more"', '')],
      'a short form without a heading': ['heading-missing', short(1, '')],
      'an empty list': ['empty', full(0)],
    };
    for (const [fault, [expected, markup]] of Object.entries(cases)) {
      it(`tells the developer of ${fault}`, async () => {
        expect((await warnings(() => page(markup))).map(code)).to.deep.equal([expected]);
      });
    }

    it('has nothing to say about a sound one', async () => {
      const hidden =
        '<article><a href="#story-1" tabindex="-1" aria-hidden="true"><img src="data:," alt=""></a>';
      const markup = full(4).replace('<article>', hidden) + short(2) + short(2, 'label="More"');
      expect(await warnings(() => page(markup))).to.deep.equal([]);
    });
  });
});
