import { sampleOf } from '../samples/sample';
import { rankSums } from './rank-sums';

describe('rankSums', () => {
  it('ranks all together and adds up by group', () => {
    expect(rankSums([sampleOf([1, 5]), sampleOf([5, 7, null, 0])])).toEqual({
      ranks: sampleOf([2, 3.5, 3.5, 5, 1]),
      sums: [5.5, 9.5],
      squares: (5 ** 3 - 5 - 6) / 12,
    });
  });

  it('sees equal decimals as ties, within a group too', () => {
    expect(rankSums([sampleOf([0.1 + 0.2]), sampleOf([0.3])])).toMatchObject({
      sums: [1.5, 1.5],
      squares: 0,
    });
    expect(rankSums([sampleOf([0.1 + 0.2, 0.3]), sampleOf([1])])).toMatchObject({
      ranks: sampleOf([1.5, 1.5, 3]),
      sums: [3, 3],
    });
  });

  it('of nobody is nothing', () => {
    expect(rankSums([sampleOf([]), sampleOf([])])).toEqual({ ranks: sampleOf([]), sums: [0, 0], squares: 0 });
  });
});
