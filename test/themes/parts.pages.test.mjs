// Parts that stand alone, short forms before and after a shadow root completes them, and room held for what script brings.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { box, computed, open, withBrowser } from './browser.mjs';

withBrowser();

const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1800' height='1200'%3E%3C/svg%3E";

/** Shadow roots as the elements build them: bare native elements, named parts, children in slots. */
function complete() {
  const make = (name, part, ...children) => {
    const node = document.createElement(name);
    if (part) node.part = part;
    node.append(...children.flat());
    return node;
  };
  const trees = {
    'news-breadcrumb': (host, slot) => [
      make(
        'nav',
        '',
        make(
          'ol',
          'list',
          [...host.children].map((child) => make('li', 'item', slot(child))),
        ),
      ),
    ],
    'news-figure': (host, slot) => [
      make(
        'figure',
        'figure',
        slot(...host.childNodes),
        make(
          'figcaption',
          'caption',
          host.getAttribute('caption'),
          make('span', 'credit', host.getAttribute('credit')),
        ),
      ),
    ],
    'news-pull-quote': (host, slot) => [
      slot(...host.childNodes),
      make('p', 'attribution', host.getAttribute('attribution')),
    ],
    'news-summary': (host, slot) => [
      make('h2', 'heading', host.getAttribute('heading')),
      slot(...host.childNodes),
      make('p', 'disclosure', 'Written by a machine, read by a journalist.'),
    ],
    'news-read-also': (host, slot) => [
      make('p', 'label', host.getAttribute('label') ?? 'Read also'),
      slot(...host.childNodes),
    ],
    'news-related': (host, slot) => [
      make(
        'aside',
        '',
        make('h2', 'heading', host.getAttribute('heading')),
        make(
          'ul',
          'list',
          [...host.children].map((child) => make('li', 'item', slot(child))),
        ),
      ),
    ],
  };
  const reset = `:is(aside,figure,figcaption,nav,h2,p,ol,ul,li){margin:0;padding:0;font:inherit}ol,ul{list-style:none}li+li::before{content:"\\203A"}
    ul li+li::before{content:none}`;
  for (const [name, tree] of Object.entries(trees)) {
    customElements.define(
      name,
      class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open', slotAssignment: 'manual' });
          const slot = (...children) => {
            const built = document.createElement('slot');
            built.assign(...children.filter((child) => child.nodeType === 1 || child.nodeType === 3));
            return built;
          };
          root.append(make('style', '', reset), ...tree(this, slot));
          this.attachInternals().states.add('completed');
        }
      },
    );
  }
}

const shortForms = `<news-breadcrumb><a href="/">Home</a><a href="/r/">Region</a><a href="/t/">Transport and roads</a><a href="/d/">Line D</a><span
  aria-current="page">The tramway crosses the river after nine years of works</span></news-breadcrumb><article><header><h1>Headline</h1></header>
  <news-figure caption="The first tram on the bridge, on Friday a little before seven." credit="M. Terrier"><img alt="" width="1800" height="1200" src="${picture}"></news-figure>
  <news-figure placement="margin" caption="The driver trained for weeks." credit="L. Quint"><img alt="" width="1000" height="1250" src="${picture}"></news-figure>
  <p>${'The first tram left the depot before seven. '.repeat(20)}</p>
  <news-figure placement="wide" caption="The platform." credit="M. Terrier"><img alt="" width="1800" height="1200" src="${picture}"></news-figure>
  <news-summary heading="In short" ai="generated"><ul><li>It opens.</li><li>It is free.</li></ul></news-summary>
  <news-pull-quote attribution="Samia Belkhir, nurse"><p>This morning my stop lit up.</p></news-pull-quote>
  <news-read-also label="Read also"><a href="/">The shops of the avenue count their losses</a></news-read-also>
  <news-read-also><a href="/">Another story</a></news-read-also><p>End.</p></article>
  <news-related heading="On the same subject"><a href="/">What becomes of the buses?</a><a href="/">The cycle path still waits for its surface, long after</a><a href="/">Budget</a></news-related>`;

for (const dir of ['ltr', 'rtl']) {
  for (const width of [390, 820, 1440]) {
    test(`short forms stay where they are when they are completed: ${width} px, ${dir}`, async () => {
      const page = await open(`<news-article dir="${dir}">${shortForms}</news-article>`, { width });
      const places = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('news-article *')].map((element) => {
            const { x, y, width: inline, height } = element.getBoundingClientRect();
            const name = `${element.localName} in ${element.parentElement.localName}`;
            return { name, at: [x, y, inline, height], text: element.textContent.slice(0, 20) };
          }),
        );
      const before = await places();
      await page.evaluate(complete);
      const after = await places();
      const moved = before.filter(({ at }, index) =>
        at.some((value, side) => Math.abs(value - after[index].at[side]) > 0.5),
      );
      assert.deepEqual(
        moved.map((was) => ({ ...was, now: after[before.indexOf(was)].at })),
        [],
      );
      await page.close();
    });
  }

  test(`a long trail shows its last parent first and scrolls to its beginning: ${dir}`, async () => {
    const full = `<nav><ol>${['Home', 'Region', 'Transport and roads', 'Line D and the bridge'].map((name) => `<li><a href="/">${name}</a></li>`).join('')}
      <li><span aria-current="page">The tramway crosses the river after nine years</span></li></ol></nav>`;
    const page = await open(
      `<news-article dir="${dir}"><news-breadcrumb>${full}</news-breadcrumb></news-article>`,
      { width: 390 },
    );
    const inside = ({ x, width }) => x >= 0 && x + width <= 390;
    assert.ok(inside(await box(page, 'li:nth-child(4) a')), 'the last parent is in view');
    assert.ok(!inside(await box(page, 'li:first-child a')), 'the trail is longer than the line');
    await page.$eval('news-breadcrumb', (trail) =>
      trail.scrollBy({ left: getComputedStyle(trail).direction === 'rtl' ? -9999 : 9999 }),
    );
    assert.ok(inside(await box(page, 'li:first-child a')), 'the first can be reached');
    await page.close();
  });
}

test('language gives the direction without dir, and dir wins', async () => {
  const page = await open(
    '<news-article lang="ar"><p>نص</p></news-article><news-article lang="ar" dir="ltr"><p>x</p></news-article>',
  );
  assert.equal(await computed(page, 'news-article', 'direction'), 'rtl');
  assert.equal(await computed(page, 'news-article:last-of-type', 'direction'), 'ltr');
  await page.close();
});

for (const [language, mark] of Object.entries({
  en: '“',
  fr: '«',
  de: '„',
  es: '«',
  it: '«',
  pl: '„',
  ru: '«',
  nl: '“',
  tr: '“',
  ar: '«',
  fa: '«',
  he: '”',
  ja: '「',
  ko: '“',
})) {
  test(`a pull quote in ${language} opens with ${mark}`, async () => {
    const page = await open(
      `<news-article><article><news-pull-quote lang="${language}"><p>x</p></news-pull-quote></article></news-article>`,
    );
    assert.ok((await computed(page, 'news-pull-quote', 'content', '::before')).startsWith(`"${mark}"`));
    await page.close();
  });
}

test('a part alone has type, colour, and says that the sheet is there; inside an article it takes the article’s', async () => {
  const figure = '<news-figure><figure><figcaption>Caption</figcaption></figure></news-figure>';
  const page = await open(
    `<div id="alone">${figure}</div><news-article style="--news-color-muted:rgb(1,2,3)">${figure}</news-article>`,
    {
      css: 'body{font:30px cursive;color:red}',
    },
  );
  assert.match(await computed(page, '#alone figcaption', 'font-family'), /Libre Franklin/);
  assert.equal(await computed(page, '#alone figcaption', 'color'), 'rgb(91, 90, 87)');
  const size = parseFloat(await computed(page, '#alone figcaption', 'font-size'));
  assert.ok(size >= 13 && size <= 14.5, `${size} px`);
  assert.equal(await computed(page, '#alone news-figure', '--_news-css'), '1');
  assert.equal(await computed(page, 'news-article', '--_news-css'), '1');
  assert.equal(await computed(page, 'news-article figcaption', 'color'), 'rgb(1, 2, 3)');
  assert.equal(await computed(page, 'news-article news-figure', '--_news-css'), '0');
  await page.close();
});

test('bare text in an article without <article> keeps a gutter; an article’s page has none', async () => {
  const page = await open(
    '<news-article>Bare text<p>x</p></news-article><news-article><article><p>x</p></article></news-article>',
    { width: 390 },
  );
  assert.equal(await computed(page, 'news-article', 'padding-inline-start'), '16px');
  assert.equal(await computed(page, 'news-article:last-of-type', 'padding-inline-start'), '0px');
  await page.close();
});

test('dates, disclosure and label have room before script brings them', async () => {
  const body = (inside) => `<news-article><article>${inside}<p>End</p></article></news-article>`;
  const height = async (inside, selector) => {
    const page = await open(body(inside));
    const found = (await box(page, selector)).height;
    await page.close();
    return found;
  };
  const list = '<h2>In short</h2><ul><li>It opens.</li></ul>';
  const plain = await height(`<news-summary>${list}</news-summary>`, 'news-summary');
  assert.ok(
    (await height(`<news-summary ai="generated">${list}</news-summary>`, 'news-summary')) > plain + 15,
  );
  assert.equal(await height(`<news-summary ai="none">${list}</news-summary>`, 'news-summary'), plain);
  const names = '<a rel="author" href="/">Ann</a>';
  const undated = await height(`<news-byline>${names}</news-byline>`, 'news-byline');
  const dated = await height(`<news-byline published="2026-03-14">${names}</news-byline>`, 'news-byline');
  const updated = await height(
    `<news-byline published="2026-03-14" updated="2026-03-15">${names}</news-byline>`,
    'news-byline',
  );
  assert.ok(dated > undated + 15 && updated > dated + 15, `${undated}, ${dated}, ${updated}`);
  assert.ok((await height('<news-comment-form></news-comment-form>', 'news-comment-form')) > 400);
});

test('what is hidden or empty shows nothing', async () => {
  const page = await open(
    '<news-article><news-summary></news-summary><article><p hidden>x</p><news-byline></news-byline><news-read-also hidden><a>x</a></news-read-also></article></news-article>',
  );
  for (const name of ['news-summary', 'p', 'news-byline', 'news-read-also'])
    assert.equal(await computed(page, name, 'display'), 'none', name);
  await page.close();
});

test('fields side by side are level, and a label stands at its own field, whatever is said beside it', async () => {
  const half = (id, said) =>
    `<div class="half"><label for="${id}">${id}</label>${said}<input id="${id}" name="${id}"></div>`;
  for (const said of [
    '',
    '<p class="hint">Never published</p>',
    '<p class="error">Not an address</p>',
    '<p class="hint">Never published</p><p class="error">Not an address</p>',
  ]) {
    const page = await open(
      `<news-comment-form><form><div class="fields">${half('name', '')}${half('email', said)}</div></form></news-comment-form>`,
    );
    const [name, email, label] = await Promise.all(['#name', '#email', 'label'].map((one) => box(page, one)));
    assert.equal(name.y, email.y, said);
    assert.ok(name.y - label.y - label.height < 8, `${said}: ${name.y - label.y - label.height} px`);
    await page.close();
  }
});
