import { noncentralT } from './noncentral-t';
import { noncentralityLimits } from './noncentrality-limits';

describe('noncentralityLimits', () => {
  it('brackets the t of Student 1908', () => {
    const { low, high } = noncentralityLimits(4.062127683382037, 9, 0.95);
    expect(low).toBeCloseTo(1.3111680912876565, 9);
    expect(high).toBeCloseTo(6.6977563060317253, 9);
  });

  it('mirrors with the sign of t', () => {
    const up = noncentralityLimits(2, 5, 0.9);
    const down = noncentralityLimits(-2, 5, 0.9);
    expect(down.low).toBeCloseTo(-up.high, 9);
    expect(down.high).toBeCloseTo(-up.low, 9);
  });

  it('puts a huge t exactly between the two tails', () => {
    const { low, high } = noncentralityLimits(150, 999, 0.95);
    expect(noncentralT(150, 999)(low)).toBeCloseTo(0.975, 10);
    expect(noncentralT(150, 999)(high)).toBeCloseTo(0.025, 10);
  });
});
