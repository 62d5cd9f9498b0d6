import { describeScores } from './describe-scores';
import { sampleOf } from './sample';

describe('describeScores', () => {
  it('describes scores and counts the missing', () => {
    const { n, nMissing, ...figures } = describeScores(sampleOf([1, null, 3, 9, null, 4]));
    expect({ n, nMissing }).toEqual({ n: 4, nMissing: 2 });
    expect(figures.mean).toBe(4.25);
    expect(figures.sd).toBeCloseTo(Math.sqrt(34.75 / 3), 14);
    expect(figures.variance).toBeCloseTo(34.75 / 3, 13);
    expect([figures.min, figures.q1, figures.median, figures.q3, figures.max]).toEqual([
      1, 2.5, 3.5, 5.25, 9,
    ]);
    expect(figures.iqr).toBe(2.75);
  });

  it('gives the t interval of the mean at the confidence asked for', () => {
    // t(.975, 9) = 2.26215716, t(.95, 9) = 1.83311293; sd of 1…10 = 3.02765035
    const scores = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(describeScores(sampleOf(scores)).ciLow).toBeCloseTo(
      5.5 - (2.26215716 * 3.02765035) / Math.sqrt(10),
      7,
    );
    expect(describeScores(sampleOf(scores), { confidence: 0.9 }).ciHigh).toBeCloseTo(
      5.5 + (1.83311293 * 3.02765035) / Math.sqrt(10),
      7,
    );
  });

  it('has an interval of no width for constant data and no shape', () => {
    expect(describeScores(sampleOf([5, 5, 5, 5]))).toMatchObject({
      sd: 0,
      ciLow: 5,
      ciHigh: 5,
      skewness: null,
      kurtosis: null,
    });
  });

  it('knows nothing of nobody and no spread of one', () => {
    const { n, nMissing, ...nothing } = describeScores(sampleOf([null]));
    expect({ n, nMissing }).toEqual({ n: 0, nMissing: 1 });
    expect(Object.values(nothing).every((figure) => figure === null)).toBe(true);
    expect(describeScores(sampleOf([7]))).toMatchObject({ mean: 7, median: 7, sd: null, ciLow: null });
  });
});
