// What the sheet does to a site, and a site to the sheet: resets lose, deliberate rules and tokens win.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { box, computed, open, withBrowser } from './browser.mjs';

withBrowser();

const story = `<news-article class="story"><article><header><h1>Headline</h1></header><p>Text with a <a href="/">link</a>.</p>
  <ul><li>one</li></ul><figure><figcaption>Caption</figcaption></figure><blockquote><p>Said.</p></blockquote></article></news-article>`;

test('a reset and a theme’s element rules change nothing', async () => {
  const hostile = `*{margin:0;padding:0;box-sizing:border-box;font:inherit}h1{color:red;font-size:12px;text-transform:uppercase}
    p{margin:3em;line-height:3;text-indent:2em}a{color:lime;text-decoration:none}ul{list-style:none}figure{margin:5em}blockquote{font-style:italic;border:9px solid}`;
  const measure = (page) =>
    page.$$eval('news-article *', (elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { color, font, textTransform, listStyleType } = getComputedStyle(element);
        return [element.localName, x, y, width, height, color, font, textTransform, listStyleType].join(' ');
      }),
    );
  const plain = await open(story, { css: 'body{margin:0}' });
  const after = await open(story, { css: `${hostile}body{margin:0}` });
  const before = await open(story, { before: hostile, css: 'body{margin:0}' });
  const expected = await measure(plain);
  assert.deepEqual(await measure(after), expected);
  assert.deepEqual(await measure(before), expected);
  await Promise.all([plain, after, before].map((page) => page.close()));
});

test('a publisher’s class wins, wherever its sheet stands', async () => {
  const css = '.story p{margin-bottom:77px;color:rgb(1,2,3)}.story{background:rgb(4,5,6)}';
  for (const options of [{ css }, { before: css }]) {
    const page = await open(story, options);
    assert.equal(await computed(page, 'article > p', 'margin-bottom'), '77px');
    assert.equal(await computed(page, 'article > p', 'color'), 'rgb(1, 2, 3)');
    assert.equal(await computed(page, 'news-article', 'background-color'), 'rgb(4, 5, 6)');
    await page.close();
  }
});

for (const [where, css] of Object.entries({
  ':root': ':root{TOKENS}',
  'a wrapper': '.wrap{TOKENS}',
  'the element': 'news-article{TOKENS}',
  'a layer': '@layer site{:root{TOKENS}}',
})) {
  test(`tokens on ${where} win over the default and over a preset`, async () => {
    const tokens =
      '--news-color-text:rgb(9,8,7);--news-measure:20em;--news-size-base:20px;--news-font-body:monospace';
    for (const theme of ['', 'theme="une"']) {
      const page = await open(`<div class="wrap">${story.replace('class="story"', theme)}</div>`, {
        before: css.replace('TOKENS', tokens),
        themes: ['une'],
      });
      assert.equal(await computed(page, 'article > p', 'color'), 'rgb(9, 8, 7)');
      assert.equal(await computed(page, 'article > p', 'font-family'), 'monospace');
      assert.equal((await box(page, 'article > p')).width, 400);
      await page.close();
    }
  });
}

test('names that the page registered or uses itself stay its own', async () => {
  const css = `@property --_gap{syntax:"<color>";inherits:true;initial-value:rgb(1,1,1)}:root{--_m:12px;--_u:3px}
    .mine{color:var(--_gap);margin-left:var(--_m);padding-left:var(--_u)}`;
  const page = await open(story.replace('<ul>', '<ul class="mine">'), { css });
  assert.equal(await computed(page, '.mine', 'color'), 'rgb(1, 1, 1)');
  assert.equal(await computed(page, '.mine', 'margin-left'), '12px');
  assert.equal(await computed(page, '.mine', 'padding-left'), '3px');
  await page.close();
});

test('both kinds of submit button look alike, whatever the page makes of them', async () => {
  const css = `button{background:lime linear-gradient(red,blue);font:9px cursive;border-radius:99px;width:100%}
    input[type="submit"]{background:#eee;padding:0;box-shadow:0 0 9px red;text-transform:uppercase;float:right}`;
  const page = await open(
    '<news-article><news-comment-form><form><button>Send</button><input type="submit" value="Send"></form></news-comment-form></news-article>',
    { css },
  );
  const look = (selector) =>
    page.$eval(selector, (element) => {
      const style = getComputedStyle(element);
      const names = [
        'background',
        'color',
        'font',
        'border',
        'border-radius',
        'padding',
        'box-shadow',
        'text-transform',
        'float',
      ];
      const { width, height } = element.getBoundingClientRect();
      return [...names.map((name) => style.getPropertyValue(name)), Math.round(width), Math.round(height)];
    });
  assert.deepEqual(await look('button'), await look('input'));
  assert.ok((await box(page, 'button')).height >= 44);
  await page.close();
});

test('a theme on an ancestor holds for articles and parts alone; the nearest and the own name win', async () => {
  const quote = '<news-pull-quote><p>Said.</p></news-pull-quote>';
  const page = await open(
    `<div data-news-theme="une"><div id="a">${quote}</div><div id="b"><news-article theme="bourse"><p>x</p></news-article></div>
    <div data-news-theme="bourse" id="c"><news-article><p>x</p></news-article></div>
    <div data-news-theme="gazette" id="d">${quote}</div></div><div id="e">${quote}</div>`,
    { themes: ['bourse', 'une', 'gazette'] },
  );
  const face = (selector) => computed(page, selector, 'font-family');
  assert.match(await face('#a p'), /Archivo/);
  assert.match(await face('#d p'), /Newsreader/);
  assert.match(await face('#e p'), /Newsreader/);
  const paper = (selector) => computed(page, selector, 'background-color');
  assert.equal(await paper('#b news-article'), 'rgb(253, 238, 225)');
  assert.equal(await paper('#c news-article'), 'rgb(253, 238, 225)');
  await page.close();
});
