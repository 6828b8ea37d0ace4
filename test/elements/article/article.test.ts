import { ContextConsumer, type Context } from '@lit/context';
import { expect } from '@open-wc/testing';
import { articleContext } from '../../../src/contexts/article-context.js';
import { headingLevelContext } from '../../../src/contexts/heading-level-context.js';
import { languageContext } from '../../../src/contexts/language-context.js';
import { themeContext } from '../../../src/contexts/theme-context.js';
import '../../../src/elements/article/article.define.js';
import { LightElement } from '../../../src/internal/light-element.js';
import { page, settled, warnings } from '../../support/fixtures.js';

/** A part of a publisher's own, which hears what the article tells its parts. */
class Listener extends LightElement {
  heard = new Map<unknown, unknown>();

  constructor() {
    super();
    for (const context of [articleContext, headingLevelContext, languageContext, themeContext]) {
      new ContextConsumer(this, {
        context: context as Context<unknown, unknown>,
        subscribe: true,
        callback: (value) => this.heard.set(context, value),
      });
    }
  }
}
customElements.define('test-listener', Listener);

const ARTICLE = `<news-article lang="fr" theme="une" scheme="dark" heading-level="2">
  <article><header><h2>Le <a href="/pont/">pont</a></h2></header><p>Texte.</p>
    <h3>Deux rives</h3><p>a</p><h3>Deux rives</h3><p>b</p><h3 id="mine">Le mien</h3><h3>L’été 2026 !</h3><h3>…</h3>
    <test-listener></test-listener></article></news-article>`;

const link = (root: ParentNode) => root.querySelector('link[href$="news.css"]');

describe('news-article', () => {
  afterEach(() => link(document)?.remove());

  it('has no shadow root and changes nothing the author wrote but headings without an id', async () => {
    const wrapper = await page(ARTICLE);
    const article = wrapper.querySelector('news-article')!;
    expect(article.shadowRoot === null).to.equal(true);
    expect(article.querySelectorAll('p').length).to.equal(3);
  });

  it('gives headings of the text ids that are stable and collide with nothing', async () => {
    const wrapper = await page(ARTICLE + '<p id="deux-rives-2">taken</p>');
    const ids = [...wrapper.querySelectorAll('h3')].map(({ id }) => id);
    expect(ids).to.deep.equal(['deux-rives', 'deux-rives-3', 'mine', 'l-été-2026', '']);
    expect(wrapper.querySelector('h2')!.id, 'the headline is not a passage').to.equal('');
  });

  it('names a heading that is added later', async () => {
    const wrapper = await page(ARTICLE);
    const heading = Object.assign(document.createElement('h3'), { textContent: 'Plus tard' });
    wrapper.querySelector('article')!.append(heading);
    await settled(wrapper);
    expect(heading.id).to.equal('plus-tard');
  });

  it('tells its parts who it is, its language, heading level and theme, and when they change', async () => {
    const wrapper = await page(ARTICLE);
    const article = wrapper.querySelector('news-article')!;
    const { heard } = wrapper.querySelector<Listener>('test-listener')!;
    expect(heard.get(articleContext)).to.deep.equal({
      url: new URL('/pont/', location.href).href,
      headline: 'Le pont',
    });
    expect(heard.get(headingLevelContext)).to.equal(3);
    expect(heard.get(languageContext)).to.equal('fr');
    expect(heard.get(themeContext)).to.deep.equal({ theme: 'une', scheme: 'dark' });
    article.lang = 'de';
    article.headingLevel = 9 as 4; // a value of no type, as an attribute may have
    article.scheme = 'sepia';
    await article.updateComplete;
    expect(heard.get(languageContext)).to.equal('de');
    expect(heard.get(headingLevelContext)).to.equal(6);
    expect(heard.get(themeContext)).to.deep.equal({ theme: 'une', scheme: 'sepia' });
  });

  it('links the stylesheet first in the head where the page has none, once', async () => {
    await page(ARTICLE + ARTICLE);
    expect(document.head.firstElementChild === link(document), 'first in the head').to.equal(true);
    expect(document.querySelectorAll('link[href$="news.css"]').length).to.equal(1);
  });

  it('links it in the shadow root it stands in', async () => {
    const wrapper = await page('<section></section>');
    const root = wrapper.querySelector('section')!.attachShadow({ mode: 'open' });
    const article = document.createElement('news-article');
    root.append(article);
    await settled();
    expect(root.firstElementChild === link(root), 'first in the root').to.equal(true);
    expect(link(document) === null, 'none in the document').to.equal(true);
  });

  it('adds its own link where the page’s can’t be had', async () => {
    const own = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/late/news.css' });
    const failed = new Promise((done) => own.addEventListener('error', done));
    document.head.append(own);
    await page(ARTICLE);
    await failed;
    await settled();
    expect(document.querySelectorAll('link[href$="news.css"]').length).to.equal(2);
    own.remove();
  });

  it('writes the direction of its language after load where the page has another, and leaves the author’s', async () => {
    const wrapper = await page(
      '<news-article lang="ar"></news-article><news-article lang="fr"></news-article><news-article></news-article><news-article lang="he" dir="ltr"></news-article>' +
        '<div dir="rtl"><news-article lang="fr"></news-article><news-article lang="ar"></news-article></div>',
    );
    const directions = [...wrapper.querySelectorAll('news-article')].map((article) =>
      article.getAttribute('dir'),
    );
    expect(directions).to.deep.equal(['rtl', null, null, 'ltr', 'ltr', null]);
  });

  it('says the direction where the page has another for the language, or the language has another script', async () => {
    const wrapper = await page(
      '<div dir="rtl"><news-article lang="ar"></news-article></div><news-article lang="fa-Latn"></news-article>',
    );
    const [arabic, persian] = wrapper.querySelectorAll('news-article');
    expect([arabic!.getAttribute('dir'), persian!.getAttribute('dir')]).to.deep.equal([null, 'ltr']);
    arabic!.lang = 'fr';
    await settled(wrapper);
    expect(arabic!.getAttribute('dir')).to.equal('ltr');
  });

  it('turns the direction it wrote with the language', async () => {
    const wrapper = await page('<news-article lang="fr"></news-article>');
    const article = wrapper.querySelector('news-article')!;
    article.lang = 'ar';
    await settled(wrapper);
    expect(article.dir).to.equal('rtl');
    article.lang = 'fa-Latn';
    await settled(wrapper);
    expect(article.dir).to.equal('ltr');
  });

  it('takes another sheet whose name ends alike for none of ours', async () => {
    const other = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: '/breaking-news.css',
    });
    document.head.append(other);
    await page(ARTICLE);
    expect(document.querySelectorAll('link[href$="/src/news.css"]').length).to.equal(1);
    other.remove();
  });

  it('takes drop-cap="false" for false', async () => {
    const wrapper = await page(
      '<news-article drop-cap="false"></news-article><news-article drop-cap></news-article>',
    );
    const values = [...wrapper.querySelectorAll('news-article')].map(({ dropCap }) => dropCap);
    expect(values).to.deep.equal([false, true]);
  });

  it('tells the developer what is wrong, once each', async () => {
    const heard = await warnings(() =>
      page(`<news-article scheme="grey" layout="wide" heading-level="x" drop-cap>
        <article><h1>A</h1><p>Short.</p><h4>Skipped</h4><news-sumary></news-sumary>
          <figure><img src="data:," width="3" height="2" alt="A bus"><figcaption>A bus <span class="credit">Me</span></figcaption></figure>
        </article></news-article>`),
    );
    const said = heard.join('\n');
    expect(heard.length).to.equal(7);
    expect(said).to.include('<img>: alt and caption of data:, are the same: “A bus”');
    expect(said).to.include('scheme="grey" is not known. Allowed: auto, light, dark, sepia, contrast.');
    expect(said).to.include('layout="wide" is not known');
    expect(said).to.include('heading-level="x" is not known');
    expect(said).to.include('level 4 follows level 1. Use <h2>.');
    expect(said).to.include('<news-sumary>: there is no such element');
    expect(said).to.include('this one has 6');
  });

  it('says nothing of an article that is right', async () => {
    const heard = await warnings(() =>
      page('<news-article scheme="auto"><article><h1>A</h1><p>Text.</p><h2>B</h2></article></news-article>'),
    );
    expect(heard).to.deep.equal([]);
  });
});
