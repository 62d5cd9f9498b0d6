import fc from 'fast-check';
import { spellIndonesianNumber } from './spell-indonesian-number';

describe('spellIndonesianNumber', () => {
  it.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [25, 'dua puluh lima'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [111, 'seratus sebelas'],
    [215, 'dua ratus lima belas'],
    [1000, 'seribu'],
    [1001, 'seribu satu'],
    [1100, 'seribu seratus'],
    [1945, 'seribu sembilan ratus empat puluh lima'],
    [2024, 'dua ribu dua puluh empat'],
    [11_000, 'sebelas ribu'],
    [21_000, 'dua puluh satu ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [2_000_000_001, 'dua miliar satu'],
    [
      999_999_999_999,
      'sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta ' +
        'sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan',
    ],
  ])('%d → %s', (value, expected) => {
    expect(spellIndonesianNumber(value)).toBe(expected);
  });

  it.each([-1, 1.5, 1_000_000_000_000, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => spellIndonesianNumber(value)).toThrow(RangeError);
  });

  it('gives different words for different numbers', () => {
    const whole = fc.integer({ min: 0, max: 999_999_999_999 });
    fc.assert(
      fc.property(whole, whole, (one, other) => {
        fc.pre(one !== other);
        expect(spellIndonesianNumber(one)).not.toBe(spellIndonesianNumber(other));
      }),
    );
  });
});
