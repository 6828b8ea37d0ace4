import { expect } from '@open-wc/testing';
import { charactersLeft } from '../../src/model/characters-left.js';

const bytes = { max: 100, unit: 'bytes' } as const;

describe('charactersLeft', () => {
  it('has the whole limit for an empty text', () => {
    expect(charactersLeft('', bytes)).to.deep.equal({ left: 100, most: 100 });
    expect(charactersLeft(' \n', bytes).left).to.equal(100);
  });

  it('tells a limit in bytes in characters of the text’s own kind', () => {
    expect(charactersLeft('x'.repeat(60), bytes)).to.deep.equal({ left: 40, most: 100 });
    expect(charactersLeft('ع'.repeat(30), bytes)).to.deep.equal({ left: 20, most: 50 });
    expect(charactersLeft('字'.repeat(20), bytes)).to.deep.equal({ left: 13, most: 33 });
  });

  it('is below zero exactly where the service refuses', () => {
    expect(charactersLeft('ع'.repeat(50), bytes).left).to.equal(0);
    expect(charactersLeft(`${'ع'.repeat(50)}x`, bytes).left).to.be.below(0);
    expect(charactersLeft('x'.repeat(100), bytes).left).to.equal(0);
    expect(charactersLeft('x'.repeat(101), bytes).left).to.equal(-1);
  });

  it('counts line breaks as a form sends them, and not the white space at the ends', () => {
    expect(charactersLeft(`${'x'.repeat(49)}\n${'x'.repeat(49)}`, bytes).left).to.equal(0);
    expect(charactersLeft(`${'x'.repeat(49)}\n\n${'x'.repeat(49)}`, bytes).left).to.be.below(0);
    expect(charactersLeft(`${'x'.repeat(100)}\n\n`, bytes).left).to.equal(0);
  });

  it('counts an emoji as one where the service counts characters', () => {
    expect(charactersLeft('😀', { max: 1, unit: 'characters' }).left).to.equal(0);
    expect(charactersLeft('😀😀', { max: 1, unit: 'characters' }).left).to.be.below(0);
  });
});
