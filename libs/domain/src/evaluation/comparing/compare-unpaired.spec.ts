import { effectSizeIndependent } from '../../statistics/groups/effect-size-independent';
import { independentT } from '../../statistics/groups/independent-t';
import { mannWhitney } from '../../statistics/groups/mann-whitney';
import { sampleOf } from '../../statistics/samples/sample';
import { compareUnpaired } from './compare-unpaired';

const before = sampleOf([3, 5, 5, 6, 2, 4]);
const after = sampleOf([6, 7, 9, 8]);

describe('compareUnpaired', () => {
  it('compares two groups of people', () => {
    expect(compareUnpaired(before, after, { confidence: 0.9 })).toEqual({
      welch: independentT(before, after, { confidence: 0.9 }),
      mannWhitney: mannWhitney(before, after, { confidence: 0.9 }),
      effectSize: effectSizeIndependent(before, after, { confidence: 0.9 }),
    });
    expect(compareUnpaired(before, after)?.welch.meanDiff).toBeCloseTo(7.5 - 25 / 6, 13);
  });

  it('has nothing to compare with nobody', () => {
    expect(compareUnpaired(before, sampleOf([]))).toBeNull();
    expect(compareUnpaired(sampleOf([]), after)).toBeNull();
  });
});
