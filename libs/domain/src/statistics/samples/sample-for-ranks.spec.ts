import { sampleOf } from './sample';
import { sampleForRanks } from './sample-for-ranks';

describe('sampleForRanks', () => {
  it('makes one value of those that are equal on paper', () => {
    const sample = sampleOf([0.4 - 0.1, 0.7 - 0.4, 1 - 0.9 - 0.1, 0, null]);
    expect(sample.values).toHaveLength(4);
    expect(sampleForRanks(sample)).toEqual({ n: 4, nMissing: 1, values: [0, 0.3], counts: [2, 2] });
  });

  it('keeps an empty sample empty', () => {
    expect(sampleForRanks(sampleOf([]))).toEqual(sampleOf([]));
  });
});
