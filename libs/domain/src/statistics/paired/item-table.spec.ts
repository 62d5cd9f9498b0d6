import { itemTable } from './item-table';
import { pairedSample, pairedSampleOfCounts } from './paired-sample';

describe('itemTable', () => {
  it('counts before × after and drops incomplete pairs', () => {
    const pairs = pairedSample([1, 1, 0, 0, 0, null, 1], [1, 0, 1, 1, 0, 1, null]);
    expect(itemTable(pairs)).toEqual({ a: 1, b: 1, c: 2, d: 1 });
    expect(itemTable(pairedSample([], []))).toEqual({ a: 0, b: 0, c: 0, d: 0 });
  });

  it('reads counted answers', () => {
    const pairs = pairedSampleOfCounts([
      [0, 1, 700_000],
      [1, 1, 300_000],
    ]);
    expect(itemTable(pairs)).toEqual({ a: 300_000, b: 0, c: 700_000, d: 0 });
  });
});
