import { expect } from '@open-wc/testing';
import { readingTime } from '../../src/model/reading-time.js';

describe('readingTime', () => {
  it('is a range from a fast to a slow reader of the language', () => {
    expect(readingTime(10_000, 'en')).to.deep.equal({ fast: 10, slow: 12 });
    expect(readingTime(10_000, 'ar')).to.deep.equal({ fast: 15, slow: 20 });
    expect(readingTime(10_000, 'zh')).to.deep.equal({ fast: 36, slow: 45 });
  });

  it('goes by the language and not by the region', () => {
    expect(readingTime(10_000, 'pt-BR')).to.deep.equal(readingTime(10_000, 'pt'));
    expect(readingTime(10_000, 'DE_at')).to.deep.equal(readingTime(10_000, 'de'));
  });

  it('reads a language it does not know at the speed of English', () => {
    expect(readingTime(10_000, 'eo')).to.deep.equal(readingTime(10_000, 'en'));
    expect(readingTime(10_000, '')).to.deep.equal(readingTime(10_000, 'en'));
  });

  it('is a minute at least, and nothing where there is no text', () => {
    expect(readingTime(1, 'en')).to.deep.equal({ fast: 1, slow: 1 });
    expect(readingTime(0, 'en')).to.equal(null);
  });
});
