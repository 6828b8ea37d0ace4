// Parts that are plain markup: headers of any make, fact box, note, key figure, dateline, correction, author card.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { box, computed, open, withBrowser } from './browser.mjs';

withBrowser();

const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1800' height='1200'%3E%3C/svg%3E";
const text = `<p>${'The first tram left the depot before seven. '.repeat(20)}</p>`;
const article = (body, attributes = '') =>
  `<news-article ${attributes}><article>${body}${text}${text}</article></news-article>`;

/** The boxes of the children of a header, pictures left out, from top to bottom. */
const rows = (page) =>
  page.$$eval('header > :not(news-figure)', (children) =>
    children.map((child) => {
      const { top, bottom } = child.getBoundingClientRect();
      return { name: child.localName, top, bottom };
    }),
  );

for (const layout of ['centred', 'ledger', 'split']) {
  for (const width of [390, 820, 1440]) {
    test(`${layout}, ${width} px: a header of any make stands line under line`, async () => {
      const page = await open(
        article(
          `<header><p>Exclusive</p><p class="kicker"><a href="/">Cities</a></p><h1>The tramway crosses the river</h1>
          <h2>After nine years of works and three changes of route</h2><p class="standfirst">It opens on Friday.</p>
          <news-byline><p>Ann Bell</p></news-byline><news-figure placement="lead"><figure><img alt="" width="1800" height="1200"
          src="${picture}"><figcaption>On the bridge.</figcaption></figure></news-figure></header>`,
          `layout="${layout}"`,
        ),
        { width },
      );
      const found = await rows(page);
      assert.equal(found.length, 6);
      for (const [index, { name, top }] of found.entries()) {
        const above = found[index - 1];
        if (above)
          assert.ok(top >= above.bottom - 0.5, `${name} at ${top} under ${above.name}, ${above.bottom}`);
      }
      await page.close();
    });
  }
}

test('split: the headline stands on the band, the caption below it', async () => {
  const page = await open(
    article(
      `<header><h1>The tramway</h1><p class="standfirst">It opens on Friday.</p><news-figure placement="lead"><figure><img alt=""
      width="1800" height="1200" src="${picture}"><figcaption>On the bridge.</figcaption></figure></news-figure></header>`,
      'layout="split"',
    ),
    { width: 1440 },
  );
  const [image, caption, headline] = [
    await box(page, 'img'),
    await box(page, 'figcaption'),
    await box(page, 'h1'),
  ];
  assert.ok(image.height >= 440 && image.x + image.width > 1431, JSON.stringify(image));
  assert.ok(caption.y >= image.y + image.height, 'the caption is below the picture');
  assert.ok(headline.x + headline.width <= image.x, 'the headline is beside the picture');
  const middle = headline.y + headline.height / 2;
  assert.ok(middle > image.y + 100 && middle < image.y + image.height - 100, 'and near its middle');
  assert.equal(await computed(page, 'header', 'background-color', '::after'), 'rgb(244, 241, 234)');
  await page.close();
});

test('bourse: the rule over a headline stands where the headline is aligned', async () => {
  const side = async (layout) => {
    const page = await open(
      article('<header><h1>The tramway</h1></header>', `theme="bourse" layout="${layout}"`),
      {
        themes: ['bourse'],
      },
    );
    const headline = await box(page, 'h1');
    const margin = parseFloat(await computed(page, 'h1', 'margin-left', '::before'));
    const width = parseFloat(await computed(page, 'h1', 'width', '::before'));
    await page.close();
    return { start: margin, end: headline.width - width - margin };
  };
  const centred = await side('centred');
  assert.ok(Math.abs(centred.start - centred.end) < 1, JSON.stringify(centred));
  assert.equal((await side('ledger')).start, 0);
});

test('a fact box is a box in the column, whole, at every width', async () => {
  for (const width of [390, 820, 1440]) {
    const page = await open(
      article(`${text}<aside class="fact-box"><h2>In figures</h2><ul><li>Thirteen stops</li></ul></aside>`),
      { width },
    );
    const [aside, paragraph] = [await box(page, 'aside'), await box(page, 'article > p')];
    assert.ok(
      Math.abs(aside.width - paragraph.width) < 1 && Math.abs(aside.x - paragraph.x) < 1,
      `${width} px`,
    );
    assert.equal(await computed(page, 'aside', 'background-color'), 'rgb(244, 241, 234)');
    await page.close();
  }
});

test('a bare aside is a note beside the text where there is room, and in the column where there is none', async () => {
  const at = async (width) => {
    const page = await open(article('<aside><h3>Note</h3><p>Words</p></aside>'), { width });
    const found = [await box(page, 'aside'), await box(page, 'article > p')];
    await page.close();
    return found;
  };
  const [wide, text1440] = await at(1440);
  assert.ok(wide.x >= text1440.x + text1440.width, 'in the margin');
  const [phone, text390] = await at(390);
  assert.equal(phone.width, text390.width);
});

test('an author card holds together: two paragraphs, none beside, with a picture and without', async () => {
  const page = await open(
    article(`<footer><div class="author" id="two"><img alt="" src="${picture}"><p><b>Ann Bell</b> covers transport, and has done so for
      fifteen years, on both sides of the river.</p><p><a href="/">All articles</a></p></div>
      <div class="author" id="one"><img alt="" src="${picture}"><p>Ann</p></div>
      <div class="author" id="plain"><p>Ann</p></div></footer>`),
    { width: 390 },
  );
  const [first, second] = [await box(page, '#two p'), await box(page, '#two p + p')];
  const gap = second.y - first.y - first.height;
  assert.ok(gap >= 0 && gap < 14, `${gap} px between the paragraphs`);
  const [image, only] = [await box(page, '#one img'), await box(page, '#one p')];
  assert.ok(
    Math.abs(image.y + image.height / 2 - only.y - only.height / 2) < 1,
    'one line is level with the picture',
  );
  const [card, words] = [await box(page, '#plain'), await box(page, '#plain p')];
  assert.ok(words.x - card.x < 20, 'no room is left for a picture that is not there');
  await page.close();
});

test('a correction may be a paragraph, or several in a box of their own, and never floats', async () => {
  const page = await open(
    article(
      '<p class="correction" id="one">x</p><div class="correction" id="two"><p>x</p></div><aside class="correction" id="three"><p>x</p></aside>',
    ),
  );
  for (const id of ['one', 'two', 'three']) {
    assert.equal(await computed(page, `#${id}`, 'float'), 'none', id);
    assert.equal(await computed(page, `#${id}`, 'border-top-style'), 'solid', id);
  }
  await page.close();
});

test('links under a comment stand apart, in either direction', async () => {
  for (const dir of ['ltr', 'rtl']) {
    const page = await open(
      `<news-article dir="${dir}"><news-comments><section><h2>Comments</h2><ol class="comments"><li><article><header><b>Ann</b></header>
      <p>Yes.</p><p class="actions"><a href="#respond">Reply</a> <a href="#comment-1">Link to comment</a></p></article></li></ol>
      </section></news-comments></news-article>`,
    );
    const [reply, link] = await page.$$eval('.actions a', (links) =>
      links.map((one) => {
        const { left, right } = one.getBoundingClientRect();
        return { left, right };
      }),
    );
    const gap = dir === 'ltr' ? link.left - reply.right : reply.left - link.right;
    assert.ok(gap >= 12, `${dir}: ${gap} px`);
    await page.close();
  }
});
