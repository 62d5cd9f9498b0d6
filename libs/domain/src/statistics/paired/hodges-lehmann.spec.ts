import fc from 'fast-check';
import { median } from '../samples/median';
import { sampleOf, sampleOfCounts } from '../samples/sample';
import { hodgesLehmann } from './hodges-lehmann';

describe('hodgesLehmann', () => {
  it('is the median of the Walsh averages, zeros in', () => {
    // averages of 0 and 4: 0, 2, 4; of 0, 1, 5: 0, .5, 1, 2.5, 3, 5
    expect(hodgesLehmann(sampleOf([0, 4]))).toBe(2);
    expect(hodgesLehmann(sampleOf([5, 0, 1]))).toBe(1.75);
    expect(hodgesLehmann(sampleOf([3]))).toBe(3);
  });

  it('counts every two people, however many share a rise', () => {
    const rises = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(rises, (list) => {
        const averages = list.flatMap((rise, index) => list.slice(index).map((other) => (rise + other) / 2));
        expect(hodgesLehmann(sampleOf(list))).toBe(median(sampleOf(averages)));
      }),
    );
  });

  it('is not computed for nobody and beyond 2,000 people', () => {
    expect(hodgesLehmann(sampleOf([]))).toBeNull();
    expect(hodgesLehmann(sampleOfCounts([[1, 2000]]))).toBe(1);
    expect(hodgesLehmann(sampleOfCounts([[1, 2001]]))).toBeNull();
  });
});
