import { cliffsDelta } from './cliffs-delta';

describe('cliffsDelta', () => {
  it('counts wins against losses', () => {
    const { rankBiserial, rbLow, rbHigh } = cliffsDelta(9, 3, 4);
    const reach = 1.959963984540054 * Math.sqrt(8 / 36);
    expect(rankBiserial).toBe(0.5);
    expect(rbLow).toBeCloseTo(Math.tanh(Math.atanh(0.5) - reach), 14);
    expect(rbHigh).toBeCloseTo(Math.tanh(Math.atanh(0.5) + reach), 14);
  });

  it('has no interval when every value of one group is above the other', () => {
    expect(cliffsDelta(12, 3, 4)).toEqual({ rankBiserial: 1, rbLow: null, rbHigh: null });
    expect(cliffsDelta(0, 3, 4)).toEqual({ rankBiserial: -1, rbLow: null, rbHigh: null });
  });
});
