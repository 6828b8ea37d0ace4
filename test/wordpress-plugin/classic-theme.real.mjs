// The plugin in a classic theme.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, overflow, walk } from '../support/browser.mjs';
import { pluginSite } from './plugin-site.mjs';

const site = pluginSite({ theme: 'twentytwentyone' });

const WITHOUT_SCRIPT = { javaScriptEnabled: false };

const html = (page, selector) =>
  page
    .locator(selector)
    .first()
    .evaluate((node) => node.outerHTML.replace(/\s+/g, ' '));

async function fill(page, text) {
  await page.getByRole('textbox', { name: 'Comment', exact: false }).first().fill(text);
  await page.getByRole('textbox', { name: 'Name', exact: false }).first().fill('Eve');
  await page.getByRole('textbox', { name: 'Email', exact: false }).first().fill('eve@example.test');
}

test('a post is an article of the contract', async () => {
  const page = await site.open();
  const order = await page
    .locator('news-article')
    .evaluate((article) => [...article.children].map(({ localName }) => localName));
  assert.deepEqual(order, ['news-breadcrumb', 'article', 'news-related', 'news-comments']);
  const crumbs = await page.locator('news-breadcrumb li').allInnerTexts();
  assert.deepEqual(crumbs, [
    'Home',
    'Region',
    'Transport & roads',
    'The night depot opens its doors & its notebook',
  ]);
  assert.equal(await page.locator('p.kicker').first().innerText(), 'TRANSPORT & ROADS');
  assert.match(await page.locator('p.standfirst').innerText(), /^Twelve trams sleep/);
  assert.equal(await page.getByRole('link', { name: 'admin' }).first().getAttribute('rel'), 'author');
  assert.equal(
    await page.locator('news-byline time').first().getAttribute('datetime'),
    '2026-03-14T06:00:00+00:00',
  );
  const lead = await html(page, 'header news-figure');
  assert.match(lead, /^<news-figure placement="lead"><figure><img width="\d+" height="\d+"/);
  assert.match(lead, /alt="A lit white tram crosses an arched bridge\."/);
  assert.match(lead, /fetchpriority="high"/);
  assert.ok(!/loading=/.test(lead));
  assert.match(lead, /<figcaption>The last run of the evening\. <span class="credit">Maud Terrier<\/span>/);
  assert.deepEqual(page.faults, []);
  assert.deepEqual(site.complaints(), []);
});

test('blocks are parts, paragraphs stand in the article itself, and the rest is as WordPress writes it', async () => {
  const page = await site.open(undefined, WITHOUT_SCRIPT);
  assert.match(
    await html(page, 'article news-pull-quote'),
    /^<news-pull-quote><aside><p>It is the only time .*<\/p><p class="attribution">Yasmina Roy<\/p><\/aside>/,
  );
  const places = await page
    .locator('news-article > article > news-figure')
    .evaluateAll((figures) =>
      figures.map((figure) => [figure.getAttribute('placement'), figure.getAttribute('side')]),
    );
  assert.deepEqual(places, [
    ['wide', null],
    ['margin', 'start'],
    ['full', null],
  ]);
  const sized = await page
    .locator('news-article > article > news-figure img')
    .evaluateAll((images) => images.every((image) => image.width > 0 && image.hasAttribute('height')));
  assert.ok(sized);
  assert.equal(
    await page.locator('.wp-block-column news-figure').count(),
    0,
    'a picture in a column is left alone',
  );
  assert.equal(await page.locator('article > blockquote').count(), 1);
  assert.equal(await page.locator('article > details').count(), 1);
  assert.ok((await page.locator('news-article > article > p').count()) >= 8);
});

test('headings descend from one headline, and the theme adds none', async () => {
  const page = await site.open();
  const levels = await page
    .getByRole('main')
    .getByRole('heading')
    .evaluateAll((headings) => headings.map((heading) => Number(heading.localName.slice(1))));
  assert.equal(await page.locator('h1').count(), 1);
  assert.equal(levels[0], 1);
  levels.forEach((level, index) => assert.ok(index === 0 || level <= levels[index - 1] + 1, levels.join()));
  assert.equal(await page.getByRole('main').count(), 1);
  assert.equal(
    await page.getByRole('main').getByText('The night depot opens its doors & its notebook').count(),
    2,
    'breadcrumb and headline',
  );
});

test('related posts are of the same category, without the article itself', async () => {
  const page = await site.open();
  assert.deepEqual(await page.locator('news-related h3').allInnerTexts(), [
    'The old funicular',
    'A bench by the window',
    'What a ride should cost',
    'Eighteen minutes',
  ]);
  await page.getByRole('heading', { name: 'More in Transport & roads' }).waitFor();
});

test('nothing inline comes from the plugin, and nothing is asked of another host', async () => {
  const page = await site.open();
  const inline = await page
    .locator('news-article')
    .evaluate((article) =>
      [...article.querySelectorAll('[style], style, script')].map(({ outerHTML }) => outerHTML),
    );
  assert.deepEqual(inline, []);
  assert.deepEqual(page.faults, []);
});

for (const scheme of ['light', 'dark']) {
  for (const width of [390, 820, 1440]) {
    test(`axe finds nothing, and nothing sticks out, at ${width} px, ${scheme}`, async () => {
      site.admin('settings', JSON.stringify({ theme: 'gazette', scheme }));
      const page = await site.open(undefined, { viewport: { width, height: 900 } });
      await walk(page);
      assert.deepEqual(await axe(page), []);
      assert.equal(await overflow(page), 0);
      await page.screenshot({ path: `shots/plugin-classic-${width}-${scheme}.png`, fullPage: true });
      site.admin('settings', '{}');
    });
  }
}

test('settings reach the article, and nonsense does not', async () => {
  site.admin('settings', JSON.stringify({ theme: 'une', scheme: 'sepia', layout: 'split' }));
  let page = await site.open();
  const attributes = () =>
    page
      .locator('news-article')
      .evaluate((article) => ['theme', 'scheme', 'layout'].map((name) => article.getAttribute(name)));
  assert.deepEqual(await attributes(), ['une', 'sepia', 'split']);
  assert.equal(await page.locator('link[href*="themes/une.css"]').count(), 1);
  site.admin('settings', JSON.stringify({ theme: '"><script>', scheme: 'no', layout: ['x'] }));
  page = await site.open();
  assert.deepEqual(await attributes(), [null, 'light', null]);
  site.admin('settings', '{}');
});

test('the settings page shows what is chosen, and keeps what is changed', async () => {
  const page = await site.open(`${site.wordpress.origin}/wp-login.php`);
  await page.getByLabel('Username or Email Address').fill('admin');
  await page.locator('#user_pass').fill('admin-pass');
  await page.getByRole('button', { name: 'Log In' }).click();
  await page.goto(`${site.wordpress.origin}/wp-admin/options-general.php?page=news_elements`);
  await page.getByLabel('Theme').selectOption('revue');
  await page.getByLabel('Layout').selectOption('ledger');
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await page.getByText('Settings saved.').waitFor();
  assert.equal(await page.getByLabel('Theme').inputValue(), 'revue');
  assert.deepEqual(await axe(page, {}, '.wrap form'), []);
  site.admin('settings', '{}');
});

test('comments are in the page as WordPress has them, names as text, links only to the web', async () => {
  const page = await site.open(undefined, WITHOUT_SCRIPT);
  const names = await page.locator('ol.comments header b').allInnerTexts();
  assert.deepEqual(names, ['Ada & co', 'Bo', 'Cy']);
  assert.equal(await page.locator('ol.comments ol ol li').count(), 1, 'replies stand below what they answer');
  const links = await page
    .locator('ol.comments header a')
    .evaluateAll((all) => all.map((link) => `${link.getAttribute('href')} ${link.rel}`));
  assert.deepEqual(links, Array(2).fill('https://example.test/ nofollow ugc noopener'));
});

test('without script a comment is posted, and appears', async () => {
  await site.wordpress.reset();
  const page = await site.open(undefined, WITHOUT_SCRIPT);
  await fill(page, 'Posted without script & so on');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await page.waitForURL(/#comment-\d+$/);
  await page.locator('ol.comments').getByText('Posted without script & so on').waitFor();
  assert.equal((await site.written()).length, 1);
});

test('without script a reply is posted below what it answers', async () => {
  await site.wordpress.reset();
  const page = await site.open(undefined, WITHOUT_SCRIPT);
  await page.getByRole('link', { name: 'Reply to Bo' }).click();
  await page.getByRole('heading', { name: /Reply to Bo/ }).waitFor();
  await fill(page, 'A reply without script');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await page.waitForURL(/#comment-\d+$/);
  const [reply] = await site.written();
  assert.equal(await page.locator(`#comment-${reply.parent} #comment-${reply.id}`).count(), 1);
});

test('with script a comment is posted once, and appears', async () => {
  await site.wordpress.reset();
  const page = await site.open();
  await fill(page, 'Posted with script & so on');
  await page.getByRole('button', { name: 'Post comment' }).dblclick();
  await page.locator('ol.comments').getByText('Posted with script & so on').waitFor();
  assert.equal(await page.locator('ol.comments').getByText('Posted with script & so on').count(), 1);
  assert.equal((await site.written()).length, 1);
});

test('with script what is missing is said, and nothing is sent', async () => {
  await site.wordpress.reset();
  const page = await site.open();
  await page.getByRole('button', { name: 'Post comment' }).scrollIntoViewIfNeeded();
  // Until our messages are there, the browser says what is missing.
  await page.waitForFunction(() => document.querySelector('news-comment-form form').noValidate);
  await page.getByRole('button', { name: 'Post comment' }).click();
  await page.getByText('There is a problem').waitFor();
  assert.equal((await site.written()).length, 0);
});

test('what is no article stays as the theme shows it', async () => {
  for (const path of ['/', '/category/region/transport/', '/?page_id=2']) {
    const page = await site.open(site.wordpress.origin + path);
    assert.equal(await page.locator('news-article').count(), 0, path);
    assert.equal(await page.locator('link[href*="news-elements"]').count(), 0, path);
  }
});

test('deactivated, the theme is back', async () => {
  site.admin('settings', JSON.stringify({ theme: 'une' }));
  site.admin('deactivate');
  const page = await site.open();
  assert.equal(await page.locator('news-article').count(), 0);
  await page.getByRole('heading', { level: 1, name: /night depot/ }).waitFor();
  site.admin('activate');
  assert.deepEqual(site.complaints(), []);
});
