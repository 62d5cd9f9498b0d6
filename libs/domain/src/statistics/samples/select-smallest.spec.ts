import fc from 'fast-check';
import { selectSmallest } from './select-smallest';

describe('selectSmallest', () => {
  it('finds what would stand there if the list were written out and sorted', () => {
    const entry = fc.record({
      value: fc.integer({ min: -5, max: 5 }),
      weight: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 60 }), fc.nat(), (entries, anywhere) => {
        const sorted = entries
          .flatMap(({ value, weight }) => new Array<number>(weight).fill(value))
          .sort((a, b) => a - b);
        const position = anywhere % sorted.length;
        const values = Float64Array.from(entries, ({ value }) => value);
        const weights = Float64Array.from(entries, ({ weight }) => weight);
        expect(selectSmallest(values, weights, position)).toBe(sorted[position]);
      }),
    );
  });
});
