import { wilson } from './wilson';

describe('wilson', () => {
  it("agrees with Newcombe 1998's example of 81 in 263", () => {
    const { p, low, high } = wilson(81, 263);
    expect(p).toBeCloseTo(0.308, 4);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });

  it('is exactly 0 or 1 at the ends', () => {
    expect(wilson(0, 10)).toEqual({ p: 0, low: 0, high: expect.closeTo(0.2775328, 7) });
    expect(wilson(10, 10)).toEqual({ p: 1, low: expect.closeTo(0.7224672, 7), high: 1 });
  });

  it('has no share of nobody', () => {
    expect(wilson(0, 0)).toEqual({ p: null, low: null, high: null, reason: 'too_few' });
  });
});
