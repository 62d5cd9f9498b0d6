import { rawAlpha } from './raw-alpha';

describe('rawAlpha', () => {
  it('compares the items with their total', () => {
    // two items of variance 1, total of variance 3: 2·(1 - 2/3)
    expect(rawAlpha([1, 1], 3)).toBeCloseTo(2 / 3, 14);
  });

  it('has none for a single item or totals without spread', () => {
    expect(rawAlpha([1], 1)).toBeNull();
    expect(rawAlpha([1, 1], 0)).toBeNull();
  });
});
