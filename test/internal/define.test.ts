import { expect } from '@open-wc/testing';
import { ContextConsumer, ContextProvider, createContext, type ContextEvent } from '@lit/context';
import { ReactiveElement } from '@lit/reactive-element';
import { define } from '../../src/internal/define.js';
import { VERSION } from '../../src/internal/version.js';
import { page, warnings } from '../support/fixtures.js';

describe('define', () => {
  it('lets the first definition win and names both versions once', async () => {
    const first = class extends HTMLElement {};
    const second = class extends HTMLElement {};
    const heard = await warnings(async () => {
      define('test-twice', first);
      define('test-twice', first);
      define('test-twice', second);
      define('test-twice', second);
    });
    expect(customElements.get('test-twice')).to.equal(first);
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.include(`news-elements ${VERSION}; this copy (${VERSION}) leaves it`);
  });

  it('has parts ask again once, not once for each of many articles defined after them', async () => {
    const key = createContext<string>('test-voice');
    const consumers: ContextConsumer<typeof key, ReactiveElement>[] = [];
    define(
      'test-part',
      class extends ReactiveElement {
        constructor() {
          super();
          consumers.push(new ContextConsumer(this, { context: key, subscribe: true }));
        }
      },
    );
    const wrapper = await page('<test-story><test-part></test-part></test-story>'.repeat(30));
    let asked = 0;
    const count = (event: Event) => void (asked += Number((event as ContextEvent<never>).context === key));
    wrapper.addEventListener('context-request', count, true);
    define(
      'test-story',
      class extends ReactiveElement {
        constructor() {
          super();
          new ContextProvider(this, { context: key, initialValue: 'loud' });
        }
      },
    );
    await Promise.resolve();
    expect(consumers.map(({ value }) => value)).to.deep.equal(Array(30).fill('loud'));
    expect(asked).to.equal(30);
  });

  it('leaves a tag that another script defined', async () => {
    customElements.define('test-foreign', class extends HTMLElement {});
    const heard = await warnings(async () => define('test-foreign', class extends HTMLElement {}));
    expect(heard[0]).to.include('by another script');
  });
});
