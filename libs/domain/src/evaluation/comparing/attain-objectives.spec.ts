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
        ...{ before: 17 / 3 / 10, after: 22 / 3 / 10 },
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

  it('knows nothing of nobody', () => {
    const none = { objectives: {}, scales: {} };
    expect(attainObjectives(design, none, withTargets({ recognise: 80 }))[0]).toMatchObject({
      ...{ n: 0, before: null, after: null, afterLow: null, target: 80, attained: null },
    });
  });
});
