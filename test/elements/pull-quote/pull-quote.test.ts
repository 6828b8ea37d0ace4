import { expect } from '@open-wc/testing';
import '../../../src/elements/pull-quote/pull-quote.define.js';
import type { NewsPullQuote } from '../../../src/elements/pull-quote/pull-quote.js';
import { page, settled, visibleText, warnings } from '../../support/fixtures.js';

const WORDS = 'We counted the boats, and then we stopped counting.';
const FULL = `<news-pull-quote><aside><p>${WORDS}</p><p class="attribution">Samia Belkhir</p></aside></news-pull-quote>`;
const SHORT = `<news-pull-quote attribution="Samia Belkhir"><p>${WORDS}</p></news-pull-quote>`;

const only = (wrapper: Element): NewsPullQuote => wrapper.querySelector('news-pull-quote')!;
const wrapperOf = (wrapper: Element): string =>
  wrapper.querySelector('news-pull-quote > p')!.assignedSlot!.parentElement!.localName;

/** What each element says of itself to assistive technology; only the element can read it, so it is kept on the way. */
const said = new WeakMap<HTMLElement, ElementInternals>();
const hidden = (wrapper: Element): boolean => said.get(only(wrapper))?.ariaHidden === 'true';

describe('news-pull-quote', () => {
  const original = HTMLElement.prototype.attachInternals;
  before(() => {
    HTMLElement.prototype.attachInternals = function (this: HTMLElement) {
      const internals = original.call(this);
      said.set(this, internals);
      return internals;
    };
  });
  after(() => {
    HTMLElement.prototype.attachInternals = original;
  });

  it('leaves the full form as the author wrote it', async () => {
    const wrapper = await page(FULL);
    expect(only(wrapper).shadowRoot).to.equal(null);
    expect(wrapper.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(FULL);
  });

  it('completes the short form, the attribution outside the quotation', async () => {
    const wrapper = await page(`<article>${SHORT}</article>`);
    const attribution = only(wrapper).shadowRoot!.querySelector('[part="attribution"]')!;
    expect(attribution.localName).to.equal('p');
    expect(visibleText(attribution)).to.equal('Samia Belkhir');
    expect(wrapper.querySelector('p')!.assignedSlot!.nextElementSibling).to.equal(attribution);
    expect(visibleText(only(wrapper))).to.equal(`${WORDS} Samia Belkhir`);
    await expect(wrapper).to.be.accessible();
  });

  it('is no landmark inside an article, and the aside of the full form outside, also after a move', async () => {
    const wrapper = await page(`<article>${SHORT}</article><div id="outside"></div>`);
    expect(wrapperOf(wrapper)).to.equal('div');
    wrapper.querySelector('#outside')!.append(only(wrapper));
    await settled(wrapper);
    expect(wrapperOf(wrapper)).to.equal('aside');
  });

  it('knows the article around a shadow root', async () => {
    const wrapper = await page('<article><div></div></article>');
    const root = wrapper.querySelector('div')!.attachShadow({ mode: 'open' });
    const quote = document.createElement('news-pull-quote');
    quote.append(document.createElement('p'));
    root.append(quote);
    await settled(root);
    expect(quote.shadowRoot!.querySelector('aside')).to.equal(null);
  });

  it('shows what is added later, and follows an attribution that changes later', async () => {
    const wrapper = await page(SHORT);
    const added = Object.assign(document.createElement('p'), { textContent: 'And again.' });
    only(wrapper).append(added);
    only(wrapper).attribution = 'Her sister';
    await settled(wrapper);
    expect(visibleText(only(wrapper))).to.equal(`${WORDS} And again. Her sister`);
    only(wrapper).removeAttribute('attribution');
    await settled(wrapper);
    expect(visibleText(only(wrapper))).to.equal(`${WORDS} And again.`);
  });

  it('shows an attribution once where the author wrote one inside, too', async () => {
    const wrapper = await page(SHORT.replace('</p>', '</p><p class="attribution">Written</p>'));
    expect(visibleText(only(wrapper))).to.equal(`${WORDS} Written`);
  });

  it('can be made by a script, before it stands in the page and after', async () => {
    const wrapper = await page('');
    const quote = document.createElement('news-pull-quote');
    quote.attribution = 'Samia';
    quote.placement = 'margin';
    quote.side = 'start';
    wrapper.append(quote);
    quote.append(Object.assign(document.createElement('p'), { textContent: 'Made.' }));
    await settled(wrapper);
    expect(visibleText(quote)).to.equal('Made. Samia');
    expect(quote.matches('[placement="margin"][side="start"]')).to.equal(true);
    quote.remove();
    quote.attribution = 'Nora';
    wrapper.append(quote);
    await settled(wrapper);
    expect(visibleText(quote)).to.equal('Made. Nora');
  });

  it('shows nothing where it is empty', async () => {
    const wrapper = await page('<news-pull-quote></news-pull-quote>');
    expect(only(wrapper).shadowRoot).to.equal(null);
    expect(visibleText(only(wrapper))).to.equal('');
  });

  describe('that repeats the text', () => {
    for (const markup of [FULL, SHORT]) {
      const form = markup === FULL ? 'full' : 'short';
      it(`is left out for assistive technology, in the ${form} form, and its attributes stay the author's`, async () => {
        const wrapper = await page(markup.replace('<news-pull-quote', '<news-pull-quote duplicate'));
        expect(hidden(wrapper)).to.equal(true);
        expect(only(wrapper).hasAttribute('aria-hidden')).to.equal(false);
        only(wrapper).duplicate = false;
        await settled(wrapper);
        expect(hidden(wrapper)).to.equal(false);
      });
    }

    it('is read where it does not say so, or says false', async () => {
      expect(hidden(await page(FULL))).to.equal(false);
      expect(
        hidden(await page(FULL.replace('<news-pull-quote', '<news-pull-quote duplicate="false"'))),
      ).to.equal(false);
    });

    it('is read while something inside takes the focus, at any depth and at any time', async () => {
      const wrapper = await page(FULL.replace('<news-pull-quote', '<news-pull-quote duplicate'));
      const link = document.createElement('a');
      wrapper.querySelector('p')!.append(link);
      await settled(wrapper);
      expect(hidden(wrapper)).to.equal(true);
      link.href = '#there';
      await settled(wrapper);
      expect(hidden(wrapper)).to.equal(false);
      link.remove();
      await settled(wrapper);
      expect(hidden(wrapper)).to.equal(true);
    });

    for (const focusable of ['<a href="#x">x</a>', '<button>x</button>', '<span tabindex="-1">x</span>']) {
      it(`is read with ${focusable} in it, and the developer is told`, async () => {
        let wrapper!: HTMLElement;
        const messages = await warnings(
          async () =>
            (wrapper = await page(
              `<news-pull-quote duplicate><aside><p>${focusable}</p></aside></news-pull-quote>`,
            )),
        );
        expect(hidden(wrapper)).to.equal(false);
        expect(messages.filter((message) => message.includes('#duplicate-focusable')).length).to.equal(1);
      });
    }
  });

  describe('tells the developer', () => {
    const body = `<p>She said: “${WORDS.replace('the boats', '<em>the\n boats</em>')}” Then she left.</p>`;
    const cases: readonly (readonly [string, string, RegExp])[] = [
      [
        'of an unknown placement',
        FULL.replace('<news-pull-quote', '<news-pull-quote placement="full"'),
        /"full"/,
      ],
      ['of an unknown side', FULL.replace('<news-pull-quote', '<news-pull-quote side="left"'), /side="left"/],
      [
        'of an empty quote',
        '<news-pull-quote attribution="Samia"> </news-pull-quote>',
        /no quotation inside/,
      ],
      [
        'of an attribution that a full form does not show',
        FULL.replace('<news-pull-quote', '<news-pull-quote attribution="Other"'),
        /#attribute-ignored/,
      ],
      ['of words that the text has, too', `<article>${body}${FULL}</article>`, /#duplicate-text/],
      [
        'of words that the text has without the marks around them',
        `<article>${SHORT.replace(WORDS, `« ${WORDS} »`)}${body}</article>`,
        /#duplicate-text/,
      ],
    ];
    for (const [what, markup, expected] of cases) {
      it(what, async () => {
        const messages = await warnings(() => page(markup));
        expect(messages.filter((message) => expected.test(message)).length, messages.join('\n')).to.equal(1);
      });
    }

    it('nothing about what is right', async () => {
      const messages = await warnings(() =>
        page(
          `<article>${body}${FULL.replace('<news-pull-quote', '<news-pull-quote duplicate')}
          ${SHORT.replace(WORDS, 'Other words altogether, and more.')}</article>`,
        ),
      );
      expect(messages).to.deep.equal([]);
    });
  });
});
