import { sampleOf } from '../samples/sample';
import { rankBiserial } from './rank-biserial';

describe('rankBiserial', () => {
  it('weighs rises against falls', () => {
    const { rankBiserial: r, rbLow, rbHigh } = rankBiserial(sampleOf([1, 2, 3, -4, 0]));
    expect(r).toBeCloseTo(0.2, 15);
    // n = 4: se = √(180/6)/10 = .5477226
    expect(rbLow).toBeCloseTo(Math.tanh(Math.atanh(0.2) - 1.9599639845 * 0.5477225575), 9);
    expect(rbHigh).toBeCloseTo(Math.tanh(Math.atanh(0.2) + 1.9599639845 * 0.5477225575), 9);
  });

  it('has no interval when all changed the same way', () => {
    expect(rankBiserial(sampleOf([1, 2]))).toEqual({ rankBiserial: 1, rbLow: null, rbHigh: null });
    expect(rankBiserial(sampleOf([-1]))).toEqual({ rankBiserial: -1, rbLow: null, rbHigh: null });
  });

  it('has none when nobody changed', () => {
    expect(rankBiserial(sampleOf([0, 0]))).toEqual({ rankBiserial: null, rbLow: null, rbHigh: null });
  });
});
