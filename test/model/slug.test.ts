import { expect } from '@open-wc/testing';
import { slug } from '../../src/model/slug.js';

const free = () => false;

describe('slug', () => {
  it('keeps letters and digits of every script and joins words by hyphens', () => {
    expect(slug('Une rive gauche, qui n’y croyait plus', free)).to.equal(
      'une-rive-gauche-qui-n-y-croyait-plus',
    );
    expect(slug('الضفة التي لم تعد تصدّق', free)).to.equal('الضفة-التي-لم-تعد-تصدّق');
    expect(slug('日本の「電車」', free)).to.equal('日本の-電車');
  });

  it('takes the same for letters in text that is Latin alone and in any other', () => {
    const code = (index: number) => String.fromCodePoint(index);
    const latin = Array.from({ length: 0x2070 }, (_, index) => code(index)).filter(
      (_, index) => index < 0x250 || index >= 0x2000,
    );
    const between = (character: string, around: string) =>
      slug(`a${character}b${around}`, free).replace(around, '');
    for (const character of latin) {
      expect(between(character, ''), `U+${character.codePointAt(0)!.toString(16)}`).to.equal(
        between(character, 'д'),
      );
    }
  });

  it('never begins with a digit, is never too long, and is empty without words', () => {
    expect(slug('2026', free)).to.equal('s-2026');
    expect([...slug('mot '.repeat(40), free)].length).to.be.at.most(60);
    expect(slug(' … — ! ', free)).to.equal('');
  });

  it('numbers what is taken', () => {
    expect(slug('A b', (id) => id === 'a-b' || id === 'a-b-2')).to.equal('a-b-3');
  });
});
