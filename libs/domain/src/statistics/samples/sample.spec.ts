import fc from 'fast-check';
import { observationsOf, sampleOf, sampleOfCounts } from './sample';

describe('sampleOf', () => {
  it('writes each distinct value once, ascending, and counts the missing', () => {
    expect(sampleOf([3, null, 1, 3, 10])).toEqual({
      n: 4,
      nMissing: 1,
      values: [1, 3, 10],
      counts: [1, 2, 1],
    });
    expect(sampleOf([])).toEqual({ n: 0, nMissing: 0, values: [], counts: [] });
  });

  it('knows one zero only', () => {
    expect(sampleOf([-0, 0])).toEqual({ n: 2, nMissing: 0, values: [0], counts: [2] });
    expect(Object.is(sampleOf([-0]).values[0], 0)).toBe(true);
  });

  it('is the same for every order, and as counts', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -9, max: 9 }))), fc.nat(), (list, turn) => {
        const turned = [...list.slice(turn % (list.length + 1)), ...list.slice(0, turn % (list.length + 1))];
        const sample = sampleOf(list);
        expect(sampleOf(turned)).toEqual(sample);
        const rows = sample.values.map((value, index) => [value, sample.counts[index] ?? 0] as const);
        expect(sampleOfCounts(rows.toReversed(), sample.nMissing)).toEqual(sample);
      }),
    );
  });
});

describe('sampleOfCounts', () => {
  it('adds up rows of one value and forgets what nobody has', () => {
    expect(
      sampleOfCounts([
        [5, 2],
        [4, 0],
        [5, 1],
      ]),
    ).toEqual({ n: 3, nMissing: 0, values: [5], counts: [3] });
  });
});

describe('observationsOf', () => {
  it('writes everybody out', () => {
    expect(observationsOf(sampleOf([2, 1, 2, null]))).toEqual([1, 2, 2]);
    expect(observationsOf(sampleOf([]))).toEqual([]);
  });
});
