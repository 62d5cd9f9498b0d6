import { hakeGain } from './hake-gain';
import { pairedSample, pairedSampleOfCounts } from './paired-sample';

describe('hakeGain', () => {
  it('keeps class gain and mean gain apart', () => {
    const gain = hakeGain(pairedSample([2, 8, 10, null], [6, 9, 9, 5]), 10);
    expect(gain).toMatchObject({ n: 3, nDropped: 1, nCeiling: 1 });
    expect(gain.meanG).toBe(0.5);
    expect(gain.sdG).toBe(0);
    // (4 + 1 - 1) / (8 + 2 + 0)
    expect(gain.classG).toBeCloseTo(0.4, 15);
    expect(gain.classCategory).toBe('medium');
    expect(gain.meanNormalizedChange).toBeCloseTo((0.5 + 0.5 - 0.1) / 3, 15);
  });

  it('counts the bands of people', () => {
    const { nHigh, nMedium, nLow, nNegative } = hakeGain(pairedSample([0, 0, 0, 5, 5], [7, 3, 0, 4, 10]), 10);
    expect({ nHigh, nMedium, nLow, nNegative }).toEqual({ nHigh: 2, nMedium: 1, nLow: 1, nNegative: 1 });
  });

  it('draws the bands where it is told', () => {
    const pairs = pairedSample([0, 0, 0], [4, 5, 8]);
    expect(hakeGain(pairs, 10, { medium: 0.45, high: 0.8 })).toMatchObject({
      ...{ nHigh: 1, nMedium: 1, nLow: 1, classCategory: 'medium' },
    });
  });

  it('costs what the distinct pairs cost', () => {
    const pairs = pairedSampleOfCounts([
      [0, 5, 600_000],
      [5, 10, 400_000],
    ]);
    const gain = hakeGain(pairs, 10);
    expect(gain).toMatchObject({ n: 1_000_000, meanG: 0.7, medianG: 0.5, nHigh: 400_000, nMedium: 600_000 });
    expect(gain.classG).toBeCloseTo(5 / 8, 15);
  });

  it('has no gain at the ceiling or without people', () => {
    const none = { meanG: null, sdG: null, medianG: null, classG: null, classCategory: null };
    expect(hakeGain(pairedSample([5, 5], [5, 4]), 5)).toMatchObject({ ...none, n: 2, nCeiling: 2 });
    expect(hakeGain(pairedSample([], []), 5)).toMatchObject({ ...none, n: 0, meanNormalizedChange: null });
  });
});
