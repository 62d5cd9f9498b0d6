import { bonettPrice } from './bonett-price';

describe('bonettPrice', () => {
  it('adds one person to each change', () => {
    // lost 3/22, gained 10/22, difference 7/22
    const { diffLow, diffHigh } = bonettPrice({ a: 5, b: 2, c: 9, d: 4 });
    const reach = 1.959963984540054 * Math.sqrt((13 / 22 - (7 / 22) ** 2) / 22);
    expect(diffLow).toBeCloseTo(7 / 22 - reach, 14);
    expect(diffHigh).toBeCloseTo(7 / 22 + reach, 14);
  });

  it('stays within -1 and 1 and knows nothing of nobody', () => {
    expect(bonettPrice({ a: 0, b: 0, c: 2, d: 0 }).diffHigh).toBe(1);
    expect(bonettPrice({ a: 0, b: 0, c: 0, d: 0 })).toEqual({ diffLow: -1, diffHigh: 1 });
  });
});
