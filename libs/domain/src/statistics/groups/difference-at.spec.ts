import fc from 'fast-check';
import { sampleOf } from '../samples/sample';
import { differenceAt } from './difference-at';

const scores = fc.array(
  fc.oneof(
    fc.integer({ min: -5, max: 5 }),
    fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  ),
  { minLength: 1, maxLength: 12 },
);

describe('differenceAt', () => {
  it('finds every difference in its place', () => {
    fc.assert(
      fc.property(scores, scores, (a, b) => {
        const sorted = b.flatMap((high) => a.map((low) => high - low + 0)).sort((x, y) => x - y);
        const found = sorted.map((_, index) => differenceAt(sampleOf(a), sampleOf(b), index + 1));
        expect(found).toEqual(sorted);
      }),
    );
  });

  it('tells neighbouring numbers apart', () => {
    const [a, b] = [sampleOf([0]), sampleOf([1, 1 + Number.EPSILON, Number.MIN_VALUE, 0])];
    expect([1, 2, 3, 4].map((position) => differenceAt(a, b, position))).toEqual([
      ...[0, Number.MIN_VALUE, 1, 1 + Number.EPSILON],
    ]);
  });
});
