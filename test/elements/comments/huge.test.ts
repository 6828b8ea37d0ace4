import { expect } from '@open-wc/testing';
import '../../../src/elements/comments/comments.define.js';
import { page } from '../../support/fixtures.js';
import { until } from '../../support/frames.js';

const comment = (id: number, parent: number | null) => ({
  id,
  parent,
  author: { name: `Reader ${id}` },
  created: '2026-03-14T10:00:00Z',
  body: { html: `<p>Words of ${id}</p>` },
});

describe('a thread of comments', () => {
  it('holds ten thousand: grouped, all in the page, found, focus and scroll kept', async function () {
    this.timeout(90_000);
    const all = Array.from({ length: 10_000 }, (_, index) =>
      comment(index + 1, index % 4 ? index - (index % 4) + 1 : null),
    );
    const wrapper = await page('<news-comments backend="custom" thread="huge"></news-comments>');
    const host = wrapper.querySelector('news-comments')!;
    const item = (id: number) => wrapper.querySelector<HTMLElement>(`[id="comment-${id}"]`)!;
    const isIdle = () => wrapper.querySelector('section')?.getAttribute('aria-busy') === null;
    host.service = {
      list: (_thread: string, { cursor = '0' }: { readonly cursor?: string }) => {
        const from = Number(cursor);
        const next = from ? undefined : '100';
        return { comments: all.slice(from, from ? undefined : 100), total: all.length, next };
      },
    };
    await until(() => isIdle());
    const link = item(50).querySelector<HTMLElement>('a')!;
    link.focus();
    link.scrollIntoView();
    const { top } = link.getBoundingClientRect();
    const loads = [...wrapper.querySelectorAll('button')].find((one) => /more/.test(one.textContent!))!;
    loads.click();
    await until(() => item(10_000) !== null && isIdle());
    expect(document.activeElement === link).to.equal(true);
    expect(Math.abs(link.getBoundingClientRect().top - top)).to.be.lessThan(2);
    const groups = [...wrapper.querySelectorAll<HTMLElement>('[role="list"] > ol')];
    const sizes = groups.map((group) => group.querySelectorAll('li').length);
    expect(sizes.reduce((sum, size) => sum + size)).to.equal(10_000);
    expect(Math.max(...sizes)).to.be.lessThan(24);
    expect(sizes.filter((size) => size < 20).length).to.be.lessThan(2);
    if (CSS.supports('content-visibility: auto'))
      expect(getComputedStyle(groups[200]!).contentVisibility).to.equal('auto');
    const said = new Set(wrapper.textContent.match(/Words of \d+/g));
    expect(said.size).to.equal(10_000);
    const find = (window as { find?: (text: string) => boolean }).find;
    if (navigator.userAgent.includes('Chrome') && find) expect(find('Words of 9876')).to.equal(true);
    expect(wrapper.querySelectorAll('[role="list"] li:not([role="listitem"])').length).to.equal(0);
  });
});
