import fc from 'fast-check';
import { selectSmallest } from './select-smallest';

describe('selectSmallest', () => {
  it('finds what would stand there if the list were sorted', () => {
    const list = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(list, fc.nat(), (values, anywhere) => {
        const position = anywhere % values.length;
        const sorted = values.toSorted((a, b) => a - b);
        expect(selectSmallest(Float64Array.from(values), position)).toBe(sorted[position]);
      }),
    );
  });
});
