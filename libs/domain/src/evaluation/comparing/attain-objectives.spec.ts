import { sampleOf } from '../../statistics/samples/sample';
import { describeScores } from '../../statistics/samples/describe-scores';
import { attainObjectives } from './attain-objectives';
import { defaultSettings } from '../design/evaluation-settings';

const design = {
  objectives: [{ id: 'recognise', max: 10, items: [0, 1, 2] }],
  likertScales: [
    { id: 'attitude', objective: null, steps: 5, items: [3, 4, 5, 6] },
    { id: 'protect', objective: 'protect', steps: 5, items: [5, 6] },
  ],
};
const tally = {
  objectives: {
    recognise: [
      [4, 7, 1],
      [5, 8, 2],
      [6, 9, 1],
    ],
  },
  scales: {
    attitude: [[12, 4, 16, 4, 4]],
    protect: [
      [6, 2, 7, 2, 2],
      [5, 2, 8, 2, 1],
      [3, 1, 10, 2, 1],
    ],
  },
};
const withTargets = (targets: Record<string, number>) => ({ ...defaultSettings, targets });

describe('attainObjectives', () => {
  it('measures by points, and by steps where there are scales', () => {
    const { ciLow, ciHigh } = describeScores(sampleOf([7, 8, 8, 9]));
    expect(attainObjectives(design, tally, withTargets({ recognise: 80 }))).toEqual([
      {
        ...{ id: 'recognise', measure: 'points', items: 3, n: 4, before: 0.5, after: 0.8 },
        ...{ afterLow: (ciLow ?? NaN) / 10, afterHigh: (ciHigh ?? NaN) / 10, target: 80, attained: true },
      },
      {
        ...{ id: 'protect', measure: 'likert', items: 2, n: 3, target: null, attained: null },
        ...{ before: (17 / 3 - 2) / 8, after: (22 / 3 - 2) / 8 },
        ...{ afterLow: expect.any(Number), afterHigh: expect.any(Number) },
      },
    ]);
  });

  it.each([
    [79, true],
    [80, true],
    [81, false],
    [100, false],
  ])('80 %% attain a target of %d %%: %s', (target, attained) => {
    const [objective] = attainObjectives(design, tally, withTargets({ recognise: target }));
    expect(objective).toMatchObject({ target, attained });
  });

  it('attains a target to the point where decimals would miss it', () => {
    // A mean of 14.7 of 21 points is 70 %, which 100 × 14.7 only nearly is.
    const most = { objectives: [{ id: 'all', max: 21, items: [0] }], likertScales: [] };
    const rows = {
      all: [
        [0, 14, 3],
        [0, 15, 7],
      ],
    };
    const [objective] = attainObjectives(most, { objectives: rows, scales: {} }, withTargets({ all: 70 }));
    expect(objective?.attained).toBe(true);
  });

  /** Everybody with the same sums of two items of five steps, before and after. */
  const likert = (before: number, after: number, target = 50) => {
    const scales = { protect: [[before, 2, after, 2, 6]] };
    return attainObjectives(
      { objectives: [], likertScales: design.likertScales },
      { objectives: {}, scales },
      withTargets({ protect: target }),
    )[0];
  };

  it.each([
    [2, 0],
    [6, 0.5],
    [10, 1],
  ])('counts a sum of %d of two items of five steps as %d of the scale', (sum, share) => {
    expect(likert(sum, sum)).toMatchObject({ before: share, after: share });
  });

  it('attains half of a scale in its middle, and nothing by total disagreement', () => {
    expect(likert(2, 6, 50)?.attained).toBe(true);
    expect(likert(2, 6, 51)?.attained).toBe(false);
    expect(likert(10, 2, 1)?.attained).toBe(false);
  });

  it('cuts the interval where the scale ends', () => {
    const scales = {
      protect: [
        [6, 2, 10, 2, 5],
        [6, 2, 9, 2, 1],
      ],
    };
    const [objective] = attainObjectives(
      { objectives: [], likertScales: design.likertScales },
      { objectives: {}, scales },
      defaultSettings,
    );
    expect(objective?.afterHigh).toBe(1);
    expect(objective?.afterLow).toBeLessThan(objective?.after ?? 0);
  });

  it('leaves out a scale of one step', () => {
    const likertScales = [{ id: 'protect', objective: 'protect', steps: 1, items: [0] }];
    const counted = { objectives: {}, scales: { protect: [[1, 1, 1, 1, 5]] } };
    expect(attainObjectives({ objectives: [], likertScales }, counted, defaultSettings)).toEqual([]);
  });

  it('knows nothing of nobody', () => {
    const none = { objectives: {}, scales: {} };
    expect(attainObjectives(design, none, withTargets({ recognise: 80 }))[0]).toMatchObject({
      ...{ n: 0, before: null, after: null, afterLow: null, target: 80, attained: null },
    });
  });
});
