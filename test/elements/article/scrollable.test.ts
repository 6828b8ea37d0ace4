import { expect } from '@open-wc/testing';
import '../../../src/elements/article/article.define.js';
import { page } from '../../support/fixtures.js';

const wide = 'a very long line '.repeat(40);
const ARTICLE = `<style>news-article { display: block } pre, table { display: block; max-width: 100%; overflow-x: auto; white-space: pre }
  figure { overflow-x: auto; margin: 0 }</style>
  <div style="inline-size: 300px"><news-article><article>
    <pre id="code">${wide}</pre><pre id="short">one line</pre>
    <table id="table"><tr><td>${wide}</td></tr></table>
    <pre id="linked"><a href="/">link</a> ${wide}</pre><pre id="own" tabindex="-1">${wide}</pre>
    <pre id="played"><video controls></video> ${wide}</pre>
    <pre id="left-out"><a href="/" tabindex="-1">link</a> ${wide}</pre>
    <pre id="unseen"><input type="hidden" name="n"> ${wide}</pre>
    <pre id="clipped" style="overflow: hidden">${wide}</pre>
  </article></news-article></div>`;

const tab = (root: ParentNode, id: string) => root.querySelector(`#${id}`)!.getAttribute('tabindex');
const until = async (task: () => boolean): Promise<void> => {
  while (!task()) await new Promise((done) => requestAnimationFrame(done));
};

describe('news-article, what scrolls sideways', () => {
  it('can be reached by keyboard while it is too wide, and no box else', async () => {
    const root = await page(ARTICLE);
    await until(() => tab(root, 'code') === '0');
    expect(tab(root, 'table')).to.equal('0');
    expect(tab(root, 'short')).to.equal(null);
    expect(tab(root, 'linked'), 'its link is reached already').to.equal(null);
    expect(tab(root, 'played'), 'its controls are reached already').to.equal(null);
    expect(tab(root, 'left-out'), 'its link is not reached').to.equal('0');
    expect(tab(root, 'unseen'), 'its field is not reached').to.equal('0');
    expect(tab(root, 'clipped'), 'it does not scroll').to.equal(null);
    expect(tab(root, 'own'), 'the author’s').to.equal('-1');
    root.querySelector<HTMLElement>('#code')!.focus();
    expect(document.activeElement!.id).to.equal('code');
  });

  it('can be reached when it came after load, also in the room of what was there', async () => {
    const root = await page(
      '<style>pre { overflow-x: auto; block-size: 3em }</style><div style="inline-size: 300px"><news-article><article><p>text</p></article></news-article></div>',
    );
    const put = (id: string) => {
      const code = Object.assign(document.createElement('pre'), { id, textContent: wide });
      root.querySelector('article')!.replaceChildren(code);
    };
    put('first');
    await until(() => tab(root, 'first') === '0');
    put('second');
    await until(() => tab(root, 'second') === '0');
  });

  it('is left as it was once there is room', async () => {
    const root = await page(ARTICLE);
    await until(() => tab(root, 'code') === '0');
    root.querySelector('div')!.style.inlineSize = '9000px';
    await until(() => tab(root, 'code') === null);
    expect(tab(root, 'own')).to.equal('-1');
  });
});
