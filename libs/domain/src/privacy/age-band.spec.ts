import fc from 'fast-check';
import { AGE_BANDS, ageBand } from './age-band';

describe('ageBand', () => {
  it.each([
    [0, 'under_15'],
    [14, 'under_15'],
    [15, '15_17'],
    [17, '15_17'],
    [18, '18_19'],
    [19, '18_19'],
    [20, '20_24'],
    [24, '20_24'],
    [25, '25_39'],
    [39, '25_39'],
    [40, '40_59'],
    [59, '40_59'],
    [60, '60_and_over'],
    [104, '60_and_over'],
  ])('%d years: %s', (age, expected) => {
    expect(ageBand(2024 - age, 2024)).toBe(expected);
  });

  it('has none for an unknown or a later birth year', () => {
    expect(ageBand(null, 2024)).toBeNull();
    expect(ageBand(2025, 2024)).toBeNull();
  });

  it('never falls with age', () => {
    const age = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(age, age, (one, other) => {
        const place = (years: number): number =>
          AGE_BANDS.findIndex((band) => band === ageBand(2024 - years, 2024));
        expect(place(Math.min(one, other))).toBeLessThanOrEqual(place(Math.max(one, other)));
      }),
    );
  });
});
