// The plugin in a block theme.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, overflow, walk } from '../support/browser.mjs';
import { pluginSite } from './plugin-site.mjs';

const site = pluginSite({ theme: 'twentytwentythree' });

test('the article stands between header and footer of the theme, with one headline', async () => {
  const page = await site.open();
  assert.equal(await page.locator('h1').count(), 1);
  assert.equal(await page.getByRole('main').count(), 1);
  await page.getByRole('banner').getByText('News comments').waitFor();
  await page.getByRole('contentinfo').getByText('Proudly powered by').waitFor();
  assert.ok(await page.locator('style#wp-block-navigation-inline-css, link#wp-block-navigation-css').count());
  assert.deepEqual(page.faults, []);
});

for (const width of [390, 1440]) {
  test(`axe finds nothing, and nothing sticks out, at ${width} px`, async () => {
    const page = await site.open(undefined, { viewport: { width, height: 900 } });
    await walk(page);
    assert.deepEqual(await axe(page), []);
    assert.equal(await overflow(page), 0);
    await page.screenshot({ path: `shots/plugin-block-${width}.png`, fullPage: true });
  });
}

test('a comment is posted without script', async () => {
  await site.wordpress.reset();
  const page = await site.open(undefined, { javaScriptEnabled: false });
  await page.getByRole('textbox', { name: 'Comment' }).fill('In a block theme');
  await page.getByRole('textbox', { name: 'Name' }).fill('Eve');
  await page.getByRole('textbox', { name: 'Email' }).fill('eve@example.test');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await page.waitForURL(/#comment-\d+$/);
  await page.locator('ol.comments').getByText('In a block theme').waitFor();
  assert.equal((await site.written()).length, 1);
});

test('front page and pages stay as the theme shows them', async () => {
  const page = await site.open(site.wordpress.origin);
  assert.equal(await page.locator('news-article').count(), 0);
  await page.locator('.wp-block-query').first().waitFor();
});

test('deleted, the plugin leaves nothing in the database', () => {
  site.admin('settings', JSON.stringify({ theme: 'une' }));
  assert.ok(site.admin('kept').options.includes('news_elements'));
  assert.ok(site.admin('kept').meta > 0);
  site.admin('uninstall');
  assert.deepEqual(site.admin('kept'), { options: [], meta: 0 });
});
