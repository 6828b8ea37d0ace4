import { expect } from '@open-wc/testing';
import { define } from '../../src/internal/define.js';
import { VERSION } from '../../src/internal/version.js';
import { warnings } from '../support/fixtures.js';

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

  it('leaves a tag that another script defined', async () => {
    customElements.define('test-foreign', class extends HTMLElement {});
    const heard = await warnings(async () => define('test-foreign', class extends HTMLElement {}));
    expect(heard[0]).to.include('by another script');
  });
});
