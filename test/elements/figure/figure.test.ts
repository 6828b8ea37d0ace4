import { expect } from '@open-wc/testing';
import '../../../src/elements/figure/figure.define.js';
import type { NewsFigure } from '../../../src/elements/figure/figure.js';
import { registerWords } from '../../../src/locales/words.js';
import { page, settled, visibleText, warnings } from '../../support/fixtures.js';

const GOOD =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"%3E%3Crect width="3" height="2"/%3E%3C/svg%3E';
const BAD = 'data:image/png;base64,AAAA';

const image = (src = GOOD, attributes = 'width="300" height="200" alt="A tram."'): string =>
  `<img src='${src}' ${attributes}>`;
const FULL = `<news-figure placement="wide"><figure>${image()}
  <figcaption>The bridge. <span class="credit" lang="fr">Maud Terrier</span></figcaption></figure></news-figure>`;
const SHORT = `<news-figure caption="The bridge." credit="Maud Terrier">${image()}</news-figure>`;

const only = (wrapper: Element): NewsFigure => wrapper.querySelector('news-figure')!;
const figcaption = (wrapper: Element): HTMLElement | null =>
  only(wrapper).shadowRoot?.querySelector('figure > figcaption') ?? null;

/** Waits for a picture's next event, then for what it brings about. */
async function heard(picture: HTMLImageElement, type: 'load' | 'error'): Promise<void> {
  await new Promise((done) => picture.addEventListener(type, done, { once: true }));
  await settled();
}

/** Resolves when a picture has been had, or could not be. */
async function arrived(picture: HTMLImageElement): Promise<void> {
  await picture.decode().catch(() => undefined);
  await settled();
}

describe('news-figure', () => {
  it('leaves the full form as the author wrote it', async () => {
    const before = FULL.replace(/'/g, '"');
    const wrapper = await page(FULL);
    const figure = only(wrapper);
    expect(figure.shadowRoot).to.equal(null);
    expect(figure.querySelectorAll('*').length).to.equal(4);
    expect(figure.querySelector('figcaption')!.outerHTML).to.equal(
      new DOMParser().parseFromString(before, 'text/html').querySelector('figcaption')!.outerHTML,
    );
    expect(figure.getAttributeNames()).to.deep.equal(['placement']);
  });

  it('completes a picture to a figure whose caption keeps the credit apart', async () => {
    const wrapper = await page(SHORT);
    const figure = only(wrapper).shadowRoot!.querySelector('figure')!;
    const slot = figure.querySelector('slot')!;
    expect(slot.assignedElements().map((child) => child.localName)).to.deep.equal(['img']);
    expect(visibleText(figcaption(wrapper)!)).to.equal('The bridge. Image source: Maud Terrier');
    expect(figcaption(wrapper)!.getAttribute('part')).to.equal('caption');
    expect(visibleText(figure.querySelector('[part="credit"]')!)).to.equal('Image source: Maud Terrier');
    await expect(wrapper).to.be.accessible();
  });

  it('speaks the source before the credit without showing it', async () => {
    const wrapper = await page(SHORT);
    const spoken = figcaption(wrapper)!.querySelector('[part="credit"] span')!;
    const { width, height } = spoken.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
    expect(getComputedStyle(spoken).clipPath).to.equal('inset(50%)');
  });

  it('shows a credit alone, and a caption alone', async () => {
    const credit = await page(`<news-figure credit="Maud Terrier">${image()}</news-figure>`);
    expect(visibleText(figcaption(credit)!)).to.equal('Image source: Maud Terrier');
    const caption = await page(`<news-figure caption="The bridge.">${image()}</news-figure>`);
    expect(visibleText(figcaption(caption)!)).to.equal('The bridge.');
    expect(figcaption(caption)!.querySelector('[part="credit"]')).to.equal(null);
  });

  it('has nothing to complete where there is neither caption nor credit, until one is written', async () => {
    const wrapper = await page(`<news-figure>${image()}</news-figure>`);
    expect(only(wrapper).shadowRoot).to.equal(null);
    only(wrapper).caption = 'Later.';
    await settled(wrapper);
    expect(visibleText(figcaption(wrapper)!)).to.equal('Later.');
    only(wrapper).removeAttribute('caption');
    await settled(wrapper);
    expect(figcaption(wrapper)).to.equal(null);
    expect(wrapper.querySelector('img')!.assignedSlot).not.to.equal(null);
  });

  for (const media of [
    `<picture><source srcset='${GOOD}'>${image()}</picture>`,
    '<video controls width="300" height="200"></video>',
    '<audio controls></audio>',
    '<iframe title="A map" srcdoc="map" width="300" height="200"></iframe>',
    `<a href="#large">${image()}</a>`,
  ]) {
    it(`completes ${/<\w+>?/.exec(media)?.[0]}`, async () => {
      const wrapper = await page(
        `<news-figure caption="The bridge.">\n<!-- ours -->${media}\n</news-figure>`,
      );
      const child = only(wrapper).firstElementChild!;
      expect(child.assignedSlot?.parentElement?.localName).to.equal('figure');
      expect(child.assignedSlot?.nextElementSibling).to.equal(figcaption(wrapper));
    });
  }

  it('shows what is added later, and follows attributes that change later', async () => {
    const wrapper = await page(SHORT);
    const added = document.createElement('video');
    only(wrapper).append(added);
    only(wrapper).setAttribute('caption', 'Two views.');
    only(wrapper).removeAttribute('credit');
    await settled(wrapper);
    expect(added.assignedSlot?.parentElement?.localName).to.equal('figure');
    expect(visibleText(figcaption(wrapper)!)).to.equal('Two views.');
  });

  it('shows what was added while it was out of the page', async () => {
    const wrapper = await page(SHORT);
    const figure = only(wrapper);
    const added = document.createElement('video');
    figure.remove();
    figure.append(added);
    wrapper.append(figure);
    await settled(wrapper);
    expect(added.assignedSlot?.parentElement?.localName).to.equal('figure');
  });

  it('shows a full form that replaces the short one as it is', async () => {
    const wrapper = await page(SHORT);
    const full = document.createElement('figure');
    full.append('Drawn by hand');
    only(wrapper).replaceChildren(full);
    await settled(wrapper);
    expect(visibleText(only(wrapper))).to.equal('Drawn by hand');
  });

  it('can be made by a script, before it stands in the page and after', async () => {
    const wrapper = await page('');
    const figure = document.createElement('news-figure');
    const picture = Object.assign(new Image(300, 200), { src: GOOD, alt: 'A tram.' });
    figure.caption = 'Made first.';
    figure.placement = 'wide';
    figure.append(picture);
    wrapper.append(figure);
    await settled(wrapper);
    expect(visibleText(figcaption(wrapper)!)).to.equal('Made first.');
    expect(figure.getAttribute('placement')).to.equal('wide');
    figure.credit = 'Maud Terrier';
    await settled(wrapper);
    expect(visibleText(figcaption(wrapper)!)).to.equal('Made first. Image source: Maud Terrier');
  });

  it('writes no attribute that nobody set', async () => {
    const wrapper = await page(`<news-figure>${image()}</news-figure>`);
    expect(only(wrapper).getAttributeNames()).to.deep.equal([]);
  });

  it('speaks the language it stands in, also after a move', async () => {
    // A language without a file of its own: its words are there at once.
    registerWords('cy', { imageCredit: 'Llun:' });
    const wrapper = await page(`<section lang="cy">${SHORT}</section><section lang="en"></section>`);
    await settled(wrapper);
    expect(visibleText(figcaption(wrapper)!)).to.equal('The bridge. Llun: Maud Terrier');
    wrapper.querySelector('section:last-child')!.append(only(wrapper));
    await settled(wrapper);
    expect(visibleText(figcaption(wrapper)!)).to.equal('The bridge. Image source: Maud Terrier');
  });

  describe('a picture that can not be had', () => {
    it('is told to the stylesheet, and stays in the page', async () => {
      const wrapper = await page(`<news-figure>${image(BAD)}</news-figure>`);
      const picture = wrapper.querySelector('img')!;
      await arrived(picture);
      expect(only(wrapper).matches(':state(broken)')).to.equal(true);
      expect(picture.isConnected).to.equal(true);
      expect(picture.alt).to.equal('A tram.');
    });

    it('is noticed where it failed before it came into the element', async () => {
      const picture = new Image(300, 200);
      picture.alt = 'A tram.';
      const failed = heard(picture, 'error');
      picture.src = BAD;
      await failed;
      const wrapper = await page('<news-figure></news-figure>');
      only(wrapper).append(picture);
      await settled(wrapper);
      expect(only(wrapper).matches(':state(broken)')).to.equal(true);
    });

    it('is forgotten when it comes after all', async () => {
      const wrapper = await page(FULL.replace(GOOD, BAD));
      const picture = wrapper.querySelector('img')!;
      await arrived(picture);
      expect(only(wrapper).matches(':state(broken)')).to.equal(true);
      const loaded = heard(picture, 'load');
      picture.src = GOOD;
      await loaded;
      expect(only(wrapper).matches(':state(broken)')).to.equal(false);
    });

    it('is noticed again after the figure was taken out and put back', async () => {
      const wrapper = await page(`<news-figure>${image()}</news-figure>`);
      const figure = only(wrapper);
      const picture = wrapper.querySelector('img')!;
      await arrived(picture);
      figure.remove();
      const failed = heard(picture, 'error');
      picture.src = BAD;
      await failed;
      expect(figure.matches(':state(broken)')).to.equal(false);
      wrapper.append(figure);
      expect(figure.matches(':state(broken)')).to.equal(true);
    });

    it('is not a picture without an address yet, nor one of two', async () => {
      const waiting = await page('<news-figure><img data-src="later.jpg" alt=""></news-figure>');
      expect(only(waiting).matches(':state(broken)')).to.equal(false);
      const two = await page(`<news-figure>${image()}${image(BAD)}</news-figure>`);
      for (const picture of two.querySelectorAll('img')) await arrived(picture);
      expect(only(two).matches(':state(broken)')).to.equal(false);
    });
  });

  describe('tells the developer', () => {
    const cases: readonly (readonly [string, string, RegExp])[] = [
      [
        'of an unknown placement',
        `<news-figure placement="left">${image()}</news-figure>`,
        /placement="left"/,
      ],
      ['of an unknown side', `<news-figure side="left">${image()}</news-figure>`, /side="left".*start, end/],
      ['of an empty figure', '<news-figure placement="wide"></news-figure>', /nothing inside/],
      [
        'of a missing alt',
        `<news-figure>${image(GOOD, 'width="3" height="2"')}</news-figure>`,
        /has no alt.*#alt-missing/,
      ],
      [
        'of an alt that is the caption',
        `<news-figure caption=" A  tram. ">${image()}</news-figure>`,
        /#alt-repeats-caption/,
      ],
      [
        'of an alt that is the caption of a full form with a credit',
        FULL.replace('The bridge.', 'A tram.'),
        /#alt-repeats-caption/,
      ],
      [
        'of a missing size',
        `<news-figure>${image(GOOD, 'width="3" alt=""')}</news-figure>`,
        /no width and height/,
      ],
      [
        'of a lazy lead picture',
        `<news-figure placement="lead">${image(GOOD, 'width="3" height="2" alt="" loading="lazy"')}</news-figure>`,
        /#lead-lazy/,
      ],
      [
        'of a lazy picture in the header',
        `<article><header><news-figure>${image(GOOD, 'width="3" height="2" alt="" loading="lazy"')}</news-figure></header></article>`,
        /#lead-lazy/,
      ],
      [
        'of an urgent picture far down',
        `<article><header></header><p></p><p></p><p></p><news-figure>${image(GOOD, 'width="3" height="2" alt="" loading="eager" fetchpriority="high"')}</news-figure></article>`,
        /loading="eager" and fetchpriority="high".*#late-eager/,
      ],
      [
        'of a breakout right after a margin figure',
        `<article><news-figure placement="margin">${image()}</news-figure><p></p><news-figure placement="full">${image()}</news-figure></article>`,
        /<news-figure placement="full"> follows.*#margin-before-breakout/,
      ],
      [
        'of a caption that a full form does not show',
        FULL.replace('<news-figure', '<news-figure caption="Other"'),
        /#attribute-ignored/,
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
          `<article><header>${FULL.replace('wide', 'lead').replace('<img', '<img fetchpriority="high"')}</header>
          <news-figure>${image(GOOD, 'width="3" height="2" alt="" loading="eager"')}</news-figure>
          <p></p><p></p><p></p><news-figure placement="margin" side="start">${image()}</news-figure><p></p><p></p>${FULL}</article>`,
        ),
      );
      expect(messages).to.deep.equal([]);
    });
  });
});
