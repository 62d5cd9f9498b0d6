import { hakeGain } from './hake-gain';

describe('hakeGain', () => {
  it('keeps class gain and mean gain apart', () => {
    const gain = hakeGain([2, 8, 10, null], [6, 9, 9, 5], 10);
    expect(gain).toMatchObject({ n: 3, nDropped: 1, nCeiling: 1, gains: [0.5, 0.5, null] });
    expect(gain.meanG).toBe(0.5);
    expect(gain.sdG).toBe(0);
    // (4 + 1 - 1) / (8 + 2 + 0)
    expect(gain.classG).toBeCloseTo(0.4, 15);
    expect(gain.classCategory).toBe('medium');
    expect(gain.meanNormalizedChange).toBeCloseTo((0.5 + 0.5 - 0.1) / 3, 15);
  });

  it('counts the bands of people', () => {
    const { nHigh, nMedium, nLow, nNegative } = hakeGain([0, 0, 0, 5, 5], [7, 3, 0, 4, 10], 10);
    expect({ nHigh, nMedium, nLow, nNegative }).toEqual({ nHigh: 2, nMedium: 1, nLow: 1, nNegative: 1 });
  });

  it('has no gain at the ceiling or without people', () => {
    const none = { meanG: null, sdG: null, medianG: null, classG: null, classCategory: null };
    expect(hakeGain([5, 5], [5, 4], 5)).toMatchObject({ ...none, n: 2, nCeiling: 2 });
    expect(hakeGain([], [], 5)).toMatchObject({ ...none, n: 0, gains: [], meanNormalizedChange: null });
  });
});
