import { normalisedChange } from './normalised-change';
import { pairedSample } from './paired-sample';

describe('normalisedChange', () => {
  it('averages the people whose change says something', () => {
    // .5, -.5, 0; full points both times and none both times are left out
    const { n, mean } = normalisedChange(pairedSample([4, 10, 5, 10, 0, null], [7, 5, 5, 10, 0, 3]), 10);
    expect(n).toBe(3);
    expect(mean).toBeCloseTo(0, 15);
  });

  it('has no mean of nobody', () => {
    expect(normalisedChange(pairedSample([10], [10]), 10)).toEqual({ n: 0, mean: null });
    expect(normalisedChange(pairedSample([], []), 10)).toEqual({ n: 0, mean: null });
  });
});
