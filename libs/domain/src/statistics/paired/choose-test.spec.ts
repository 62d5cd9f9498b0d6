import { chooseTest } from './choose-test';
import { pairedSample } from './paired-sample';

const zeros = (n: number): number[] => new Array<number>(n).fill(0);

describe('chooseTest', () => {
  it.each([
    ['nobody', [], 'none', 'too_few_pairs'],
    ['one pair', [3], 'none', 'too_few_pairs'],
    ['no change at all', [0, 0, 0], 'none', 'no_nonzero_differences'],
    ['the same rise for everybody', [2, 2, 2], 'signTest', 'zero_variance'],
    ['two pairs', [1, 2], 'signTest', 'too_few'],
    ['a normal shape', [-2, -1, 0, 0, 1, 2, 3], 'pairedT', 'normal'],
    ['an outlier', [0, 1, 0, 1, 0, 1, 0, 90], 'wilcoxonSignedRank', 'not_normal'],
  ])('for %s', (_, post, chosen, reason) => {
    expect(chooseTest(pairedSample(zeros(post.length), post))).toMatchObject({
      n: post.length,
      chosen,
      reason,
    });
  });

  it('takes the t test beyond 5,000 pairs', () => {
    const post = Array.from({ length: 5001 }, (_, index) => index % 4);
    expect(chooseTest(pairedSample(zeros(5001), post))).toMatchObject({
      chosen: 'pairedT',
      reason: 'too_many',
      shapiroP: null,
    });
  });

  it('moves the border with alpha', () => {
    const post = [0, 0, 0, 1, 1, 2, 6];
    const { shapiroP } = chooseTest(pairedSample(zeros(7), post));
    expect(chooseTest(pairedSample(zeros(7), post), { alpha: (shapiroP ?? NaN) / 2 }).chosen).toBe('pairedT');
    expect(chooseTest(pairedSample(zeros(7), post), { alpha: (shapiroP ?? NaN) * 1.01 }).chosen).toBe(
      'wilcoxonSignedRank',
    );
  });
});
