// A thread that script reads, in the page's own stylesheet: what only its later parts say must be seen, too.
import assert from 'node:assert/strict';
import test from 'node:test';
import { site } from '../support/browser.mjs';

const { open } = site();

const PAGE = `<!doctype html><html lang="en"><link rel="stylesheet" href="/dist/news.css">
<script type="module" src="/dist/cdn/news.all.js"></script>
<body><news-article><article><h1>Story</h1></article><news-comments backend="custom" thread="1"></news-comments></news-article>
<script>
  const votes = { up: 12, down: 3, mine: 1 };
  document.querySelector('news-comments').service = {
    capabilities: { vote: 'up-down' },
    list: () => [{ id: '1', author: 'Odile', body: 'Well said.', votes, can: { delete: true } }],
    vote: () => ({ kind: 'failed', message: 'Once a day' }),
    delete: () => true,
  };
</script>`;

/** How a button or a word looks. */
const looks = (locator) =>
  locator.evaluate((element) => {
    const { color, textDecorationThickness } = getComputedStyle(element);
    return { color, line: textDecorationThickness };
  });

const colour = (page, name) =>
  page.evaluate((property) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${property})`;
    document.querySelector('news-comments').append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);

test('a vote that is cast looks so, by colour and by line; what went wrong has the colour of errors', async () => {
  const page = await open('thread', { html: PAGE });
  const like = page.getByRole('button', { name: 'Like (12)', exact: true });
  const dislike = page.getByRole('button', { name: 'Dislike (3)' });
  await like.waitFor();
  const [cast, other] = [await looks(like), await looks(dislike)];
  assert.equal(cast.color, await colour(page, '--_news-accent'));
  assert.notEqual(cast.color, other.color);
  assert.notEqual(cast.line, other.line);
  await dislike.click();
  const alert = page.getByRole('alert');
  assert.match(await alert.textContent(), /Once a day/);
  assert.equal((await looks(alert)).color, await colour(page, '--_news-error'));
});
