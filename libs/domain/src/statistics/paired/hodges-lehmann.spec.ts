import { hodgesLehmann } from './hodges-lehmann';

describe('hodgesLehmann', () => {
  it('is the median of the Walsh averages, zeros in', () => {
    // averages of 0 and 4: 0, 2, 4; of 0, 1, 5: 0, .5, 1, 2.5, 3, 5
    expect(hodgesLehmann([0, 4])).toBe(2);
    expect(hodgesLehmann([5, 0, 1])).toBe(1.75);
    expect(hodgesLehmann([3])).toBe(3);
  });

  it('is not computed for nobody and beyond 2,000 people', () => {
    expect(hodgesLehmann([])).toBeNull();
    expect(hodgesLehmann(new Array<number>(2000).fill(1))).toBe(1);
    expect(hodgesLehmann(new Array<number>(2001).fill(1))).toBeNull();
  });
});
