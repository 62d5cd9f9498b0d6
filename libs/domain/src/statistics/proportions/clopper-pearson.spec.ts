import { clopperPearson } from './clopper-pearson';

describe('clopperPearson', () => {
  it('is exact', () => {
    const { low, high } = clopperPearson(4, 5);
    expect(low).toBeCloseTo(0.2835821, 7);
    expect(high).toBeCloseTo(0.9949492, 7);
  });

  it('ends at 0 and 1 exactly', () => {
    // 1 - .025^(1/10)
    expect(clopperPearson(0, 10)).toEqual({ low: 0, high: expect.closeTo(1 - 0.025 ** 0.1, 14) });
    expect(clopperPearson(10, 10)).toEqual({ low: expect.closeTo(0.025 ** 0.1, 14), high: 1 });
  });
});
