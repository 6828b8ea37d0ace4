import { expect } from '@open-wc/testing';
import { words as ar } from '../../src/locales/ar.js';
import { words as de } from '../../src/locales/de.js';
import { en, type Words } from '../../src/locales/en.js';
import { words as es } from '../../src/locales/es.js';
import { words as fa } from '../../src/locales/fa.js';
import { words as fr } from '../../src/locales/fr.js';
import { words as he } from '../../src/locales/he.js';
import { words as it_ } from '../../src/locales/it.js';
import { words as ja } from '../../src/locales/ja.js';
import { words as nl } from '../../src/locales/nl.js';
import { words as pl } from '../../src/locales/pl.js';
import { words as pt } from '../../src/locales/pt.js';
import { words as ru } from '../../src/locales/ru.js';
import { words as tr } from '../../src/locales/tr.js';
import { words as zh } from '../../src/locales/zh.js';

const languages: Readonly<Record<string, Words>> = {
  ar,
  de,
  es,
  fa,
  fr,
  he,
  it: it_,
  ja,
  nl,
  pl,
  pt,
  ru,
  tr,
  zh,
};
const all: Readonly<Record<string, Words>> = { en, ...languages };
type Key = keyof Words;
const keys = Object.keys(en) as Key[];

/** Words that are the same in English and in another language. */
const SAME: Readonly<Record<string, readonly Key[]>> = {
  de: ['commentName', 'commentUrl'],
  es: ['commentErrorPrefix'],
  nl: ['commentUrl'],
};

/** The letters a language is written in; every word of ours has some. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  ja: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

/** Calls that show every argument of a word; the first of each pair is what must be found in the result. */
const CALLS: {
  readonly [K in Key]?: readonly (readonly [
    readonly string[],
    Parameters<Extract<Words[K], (...args: never[]) => string>>,
  ])[];
} = {
  publishedOn: [[['§date'], ['§date']]],
  updatedOn: [[['§date'], ['§date']]],
  updatedAt: [[['§time'], ['§time']]],
  readingTime: [
    [
      ['§fast', '§slow'],
      [3, 5, '§fast', '§slow'],
    ],
    [['§slow'], [4, 4, '§fast', '§slow']],
  ],
  skip: [[['§name'], ['§name']]],
  commentsShown: [[['§5'], ['§5']]],
  commentInReplyTo: [[['§name'], ['§name']]],
  commentsNew: [
    [['§5'], [5, '§5']],
    [['§100'], [100, '§100']],
  ],
  commentsEmbed: [[['§host'], ['§host']]],
  commentsEmbedNote: [[['§host'], ['§host']]],
  commentsReplyAt: [[['§host'], ['§host']]],
  commentTooLong: [[['§most'], ['§most']]],
  commentFieldMissing: [[['§label'], ['§label']]],
  commentFieldInvalid: [[['§label'], ['§label']]],
  commentCharactersLeft: [
    [['§5'], [5, '§5']],
    [['§99'], [99, '§99']],
  ],
  commentCharactersOver: [
    [['§5'], [5, '§5']],
    [['§100'], [100, '§100']],
  ],
  commentTooShort: [[['§5'], [5, '§5']]],
  commentTooFastFor: [
    [['§5'], [5, '§5']],
    [['§40'], [40, '§40']],
  ],
};

/** Words that count something. */
const COUNTED = [
  'commentCharactersLeft',
  'commentCharactersOver',
  'commentTooShort',
  'commentTooFastFor',
  'commentsNew',
] as const;

/** A word with sample arguments, as a reader would see it. */
function samples(words: Words, key: Key): readonly string[] {
  const word = words[key] as string | ((...args: unknown[]) => string);
  if (typeof word === 'string') return [word];
  return (CALLS[key] ?? []).map(([, args]) => word(...args));
}

describe('languages', () => {
  it('has sample arguments here for each word that takes some', () => {
    expect(Object.keys(CALLS)).to.have.members(keys.filter((key) => typeof en[key] === 'function'));
  });

  for (const [language, words] of Object.entries(all)) {
    describe(language, () => {
      it('has every word, of the same kind, and no other', () => {
        expect(Object.keys(words)).to.have.members(keys);
        for (const key of keys) expect(typeof words[key], key).to.equal(typeof en[key]);
      });

      it('says what it was asked to say, in whole words', () => {
        for (const key of keys) {
          const said = samples(words, key);
          for (const text of said) {
            expect(text.trim(), key).to.equal(text);
            expect(text, key).not.to.equal('');
            expect(text, key).not.to.match(/undefined|NaN|\$\{|\s{2}/);
          }
          CALLS[key]?.forEach(([parts], index) => {
            for (const part of parts) expect(said[index], key).to.contain(part);
          });
        }
      });

      it('has a form for every number', () => {
        for (let count = 0; count <= 125; count++) {
          const shown = String(count);
          for (const key of COUNTED) {
            const text = words[key](count, shown);
            expect(text, `${key}(${count})`).not.to.match(/undefined/);
            // One, two and none may be words of their own.
            if (count > 2) expect(text, `${key}(${count})`).to.contain(shown);
          }
          if (!count) continue;
          for (const fast of [Math.ceil(count / 2), count]) {
            expect(words.readingTime(fast, count, String(fast), shown)).not.to.match(/undefined/);
          }
        }
      });

      it('keeps to the quotation marks of print', () => {
        for (const key of keys)
          for (const text of samples(words, key)) expect(text, key).not.to.match(/["']/);
      });
    });
  }

  for (const [language, words] of Object.entries(languages)) {
    it(`${language} leaves nothing in English`, () => {
      const same = keys.filter((key) => samples(words, key).join() === samples(en, key).join());
      expect(same).to.have.members(SAME[language] ?? []);
    });
  }

  for (const [language, script] of Object.entries(SCRIPTS)) {
    it(`${language} is written in its own letters`, () => {
      for (const key of keys)
        for (const text of samples(languages[language]!, key)) expect(text, key).to.match(script);
    });
  }

  it('sets a narrow no-break space where French does', () => {
    for (const key of keys) {
      for (const text of samples(fr, key))
        expect(text, key).not.to.match(/[^\u202F][:;!?»](?!\/\/)|«[^\u202F]/);
    }
  });

  it('sets no space before the colon elsewhere', () => {
    for (const [language, words] of Object.entries(all)) {
      if (language === 'fr') continue;
      for (const key of keys)
        for (const text of samples(words, key)) expect(text, `${language} ${key}`).not.to.match(/\s[:;!?：]/);
    }
  });

  it('follows the plural rules of each language', () => {
    const left = (words: Words, counts: number[]) =>
      counts.map((count) => words.commentCharactersLeft(count, String(count)));
    expect(left(en, [1, 2])).to.deep.equal(['1 character left', '2 characters left']);
    expect(left(fr, [0, 1, 2])).to.deep.equal([
      '0 caractère restant',
      '1 caractère restant',
      '2 caractères restants',
    ]);
    expect(left(es, [1, 2])).to.deep.equal(['Queda 1 carácter', 'Quedan 2 caracteres']);
    expect(left(pl, [1, 3, 5, 22])).to.deep.equal([
      'Pozostał 1 znak',
      'Pozostały 3 znaki',
      'Pozostało 5 znaków',
      'Pozostały 22 znaki',
    ]);
    expect(left(ru, [1, 3, 5, 21])).to.deep.equal([
      'Остался 1 символ',
      'Осталось 3 символа',
      'Осталось 5 символов',
      'Остался 21 символ',
    ]);
    expect(left(ar, [0, 1, 2, 3, 11, 100])).to.deep.equal([
      'لم يبقَ أي حرف',
      'بقي حرف واحد',
      'بقي حرفان',
      'بقيت 3 أحرف',
      'بقي 11 حرفًا',
      'بقي 100 حرف',
    ]);
    expect(left(he, [1, 2, 3])).to.deep.equal(['נותר תו אחד', 'נותרו שני תווים', 'נותרו 3 תווים']);
    expect(left(tr, [1, 2])).to.deep.equal(['1 karakter kaldı', '2 karakter kaldı']);
    const minutes = (words: Words, counts: number[]) =>
      counts.map((count) => words.readingTime(count, count, String(count), String(count)));
    expect(minutes(pl, [1, 2, 5])).to.deep.equal([
      'Czas czytania: 1 minuta',
      'Czas czytania: 2 minuty',
      'Czas czytania: 5 minut',
    ]);
    expect(minutes(de, [1, 2])).to.deep.equal(['1 Minute Lesezeit', '2 Minuten Lesezeit']);
    expect(minutes(ar, [1, 2, 3])).to.deep.equal([
      'مدة القراءة: دقيقة واحدة',
      'مدة القراءة: دقيقتان',
      'مدة القراءة: 3 دقائق',
    ]);
    expect(ar.readingTime(1, 2, '1', '2')).to.equal('مدة القراءة: من دقيقة إلى دقيقتين');
  });

  it('say who wrote a summary in one line of the text column, for which the stylesheet holds the room', () => {
    const disclosures = keys.filter((key) => /^summary(Generated|Assisted)/.test(key));
    expect(disclosures.length).to.equal(4);
    for (const [language, words] of Object.entries(all)) {
      for (const key of disclosures) {
        expect([...(words[key] as string)].length, `${language} ${key}`).to.be.at.most(64);
      }
    }
  });
});
