import { pairedSample } from '../../statistics/paired/paired-sample';
import { pairedT } from '../../statistics/paired/paired-t';
import { wilcoxonSignedRank } from '../../statistics/paired/wilcoxon-signed-rank';
import { compareLikert } from './compare-likert';

const scale = { id: 'attitude', objective: null, steps: 5, items: [3, 4, 5, 6, 7] };

describe('compareLikert', () => {
  it('tests the scores of those who answered enough both times', () => {
    const cells = [
      [15, 5, 20, 5, 2],
      [16, 4, 22, 5, 1],
      [10, 5, 12, 5, 1],
      [9, 3, 25, 5, 4],
    ];
    const compared = compareLikert(scale, cells);
    const pairs = { ...pairedSample([15, 15, 20, 10], [20, 20, 22, 12]), nDropped: 4 };
    expect(compared).toMatchObject({ id: 'attitude', items: 5, steps: 5 });
    expect(compared.pairedT).toEqual(pairedT(pairs));
    expect(compared.wilcoxon).toEqual(wilcoxonSignedRank(pairs));
    expect(compared.pairedT.nDropped).toBe(4);
  });

  it('knows nothing of nobody', () => {
    const { pairedT: test, effectSize } = compareLikert(scale, undefined);
    expect(test).toMatchObject({ n: 0, p: null, reason: 'too_few_pairs' });
    expect(effectSize.gav).toBeNull();
  });
});
