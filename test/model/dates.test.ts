import { expect } from '@open-wc/testing';
import { compareDates, formatDate, formatTime, isSameDay, parseDate } from '../../src/model/dates.js';

const date = (written: string) => parseDate(written)!;
/** Browsers part time and “AM” by one kind of space or another. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('parseDate', () => {
  it('reads a day, a time without a clock, and a time with its offset', () => {
    expect(date('2026-03-14').hasTime).to.equal(false);
    expect(date('2026-03-14T06:00').instant).to.equal(null);
    expect(date('2026-03-14T06:00:00Z').instant).to.equal(Date.UTC(2026, 2, 14, 6));
    expect(date('2026-03-14 06:00+0100').instant).to.equal(Date.UTC(2026, 2, 14, 5));
    expect(date('2026-03-14T06:00:00.250-03:30').instant).to.equal(Date.UTC(2026, 2, 14, 9, 30, 0, 250));
  });

  it('refuses what is no date', () => {
    for (const written of [
      '',
      'yesterday',
      '14.3.2026',
      '2026-3-14',
      '2026-03',
      '2026-02-30',
      '2026-13-01',
    ]) {
      expect(parseDate(written), written).to.equal(null);
    }
    for (const time of ['T25:00', 'T06:60', 'T06', '+01:00', 'T06:00+1']) {
      expect(parseDate(`2026-03-14${time}`), time).to.equal(null);
    }
  });
});

describe('formatDate and formatTime', () => {
  it('show the clock of the place, wherever the reader is', () => {
    const shown = plain(formatDate(date('2026-03-14T06:00:00+09:00'), 'en-GB'));
    expect(shown).to.equal('14 March 2026 at 06:00');
    expect(plain(formatDate(date('2026-03-14T23:30:00-08:00'), 'en-GB'))).to.equal('14 March 2026 at 23:30');
    expect(formatTime(date('2026-03-14T11:42:00+01:00'), 'fr')).to.equal('11:42');
  });

  it('show a day alone where no time was written', () => {
    expect(formatDate(date('2026-03-14'), 'fr')).to.equal('14 mars 2026');
  });
});

describe('isSameDay and compareDates', () => {
  it('take the day from the clock of the place', () => {
    expect(isSameDay(date('2026-03-14T00:10:00+01:00'), date('2026-03-14T23:50:00+01:00'))).to.equal(true);
    expect(isSameDay(date('2026-03-14T23:50:00Z'), date('2026-03-15T00:10:00Z'))).to.equal(false);
  });

  it('order two moments across offsets, and otherwise as finely as both are known', () => {
    expect(compareDates(date('2026-03-14T06:00+01:00'), date('2026-03-14T05:00Z'))).to.equal(0);
    expect(compareDates(date('2026-03-14T06:00+01:00'), date('2026-03-14T05:30Z'))).to.be.below(0);
    expect(compareDates(date('2026-03-14T09:00'), date('2026-03-14T08:00Z'))).to.be.above(0);
    expect(compareDates(date('2026-03-14'), date('2026-03-14T23:00Z'))).to.equal(0);
    expect(compareDates(date('2026-03-15'), date('2026-03-14T23:00Z'))).to.be.above(0);
  });
});
