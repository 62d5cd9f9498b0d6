import fc from 'fast-check';
import { pairedSample } from '../../statistics/paired/paired-sample';
import { compareScores as compare } from './compare-scores';

const pre = [4, 6, 5, 8, 10, 3, 7, 9, 5, 6, 10, 2, 7, 4, 8];
const post = [8, 9, 8, 10, 10, 6, 9, 8, 5, 9, 9, 9, 10, 4, 9];

const compareScores = (before: number[], after: number[], max: number) =>
  compare(pairedSample(before, after), max);

const sameTo = (digits: number, a: number | null, b: number | null): void => {
  expect(a === null).toBe(b === null);
  if (a !== null && b !== null) expect(a).toBeCloseTo(b, digits);
};

const classes = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 })), {
  maxLength: 25,
});

describe('compareScores', () => {
  it('puts every figure of a class beside the others', () => {
    const comparison = compareScores(pre, post, 10);
    expect(comparison.before.mean).toBeCloseTo(94 / 15, 13);
    expect(comparison.after.mean).toBeCloseTo(123 / 15, 13);
    expect(comparison.gain.classG).toBeCloseTo(29 / 56, 14);
    expect(comparison.gain.meanCategory).toBe('medium');
    expect(comparison.pairedT.meanDiff).toBeCloseTo(29 / 15, 13);
    expect(comparison.wilcoxon.nZero).toBe(3);
    expect(comparison.signTest).toMatchObject({ nPos: 10, nNeg: 2, nZero: 3 });
    expect(comparison.effectSize.dz).toBeCloseTo((comparison.pairedT.t ?? NaN) / Math.sqrt(15), 13);
    expect(comparison.normality.p).toBe(comparison.choice.shapiroP);
  });

  it('says the same rise in its customary forms', () => {
    const { rise, gain } = compareScores(pre, post, 10);
    expect(rise.ofMax).toBeCloseTo(29 / 150, 14);
    expect(rise.ofBefore).toBeCloseTo(29 / 94, 14);
    expect(rise.ofRoom).toBeCloseTo(gain.classG ?? NaN, 14);
    expect(compareScores([], [], 10).rise).toEqual({ ofMax: null, ofBefore: null, ofRoom: null });
  });

  it('calls a gain by the bounds that the team set', () => {
    const pairs = pairedSample(pre, post);
    const { gain } = compare(pairs, 10, { gainBounds: { medium: 0.2, high: 0.5 } });
    expect([gain.classCategory, gain.meanCategory]).toEqual(['high', expect.any(String)]);
    expect(compare(pairs, 10).gain.classCategory).toBe('medium');
  });

  it('marks the chosen test and repeats its p', () => {
    const normal = compareScores(pre, post, 10);
    expect(normal.choice.chosen).toBe('pairedT');
    expect(normal.chosenP).toBe(normal.pairedT.p);
    const skewed = compareScores([0, 0, 0, 0, 0, 0, 0, 0], [0, 1, 0, 1, 0, 1, 0, 9], 10);
    expect(skewed.choice.chosen).toBe('wilcoxonSignedRank');
    expect(skewed.chosenP).toBe(skewed.wilcoxon.p);
    const constant = compareScores([1, 2, 3], [2, 3, 4], 10);
    expect(constant.choice.chosen).toBe('signTest');
    expect(constant.chosenP).toBeCloseTo(0.25, 14);
  });

  it('knows nothing of nobody', () => {
    const { choice, chosenP, gain, before } = compareScores([], [], 10);
    expect({ chosen: choice.chosen, chosenP, meanG: gain.meanG, mean: before.mean }).toEqual({
      chosen: 'none',
      chosenP: null,
      meanG: null,
      mean: null,
    });
  });

  it('does not depend on the order of people', () => {
    fc.assert(
      fc.property(classes, (people) => {
        const one = compareScores(
          people.map(([a]) => a),
          people.map(([, b]) => b),
          10,
        );
        const shuffled = people.toSorted(([a, b], [c, d]) => b - d || a - c);
        const other = compareScores(
          shuffled.map(([a]) => a),
          shuffled.map(([, b]) => b),
          10,
        );
        expect(other).toEqual(one);
      }),
      { numRuns: 25 },
    );
  });

  it('does not change any test when everybody gets the same points on top', () => {
    fc.assert(
      fc.property(classes, fc.integer({ min: 1, max: 90 }), (people, extra) => {
        const one = compareScores(
          people.map(([a]) => a),
          people.map(([, b]) => b),
          100,
        );
        const other = compareScores(
          people.map(([a]) => a + extra),
          people.map(([, b]) => b + extra),
          100,
        );
        expect(other.choice.chosen).toBe(one.choice.chosen);
        sameTo(9, other.pairedT.t, one.pairedT.t);
        sameTo(9, other.effectSize.dav, one.effectSize.dav);
        expect(other.wilcoxon.p).toBe(one.wilcoxon.p);
        expect(other.signTest.p).toBe(one.signTest.p);
      }),
      { numRuns: 25 },
    );
  });

  it('turns every sign when before and after change places', () => {
    fc.assert(
      fc.property(classes, (people) => {
        const [a, b] = [people.map(([first]) => first), people.map(([, second]) => second)];
        const [up, down] = [compareScores(a, b, 10), compareScores(b, a, 10)];
        const turned = (value: number | null): number | null => (value === null ? null : -value);
        sameTo(9, down.pairedT.t, turned(up.pairedT.t));
        sameTo(9, down.effectSize.dzLow, turned(up.effectSize.dzHigh));
        sameTo(12, down.wilcoxon.rankBiserial, turned(up.wilcoxon.rankBiserial));
        sameTo(12, down.wilcoxon.p, up.wilcoxon.p);
        sameTo(12, down.wilcoxon.hodgesLehmann, turned(up.wilcoxon.hodgesLehmann));
        expect(down.wilcoxon.wPlus).toBe(up.wilcoxon.wMinus);
        expect(down.signTest.nPos).toBe(up.signTest.nNeg);
      }),
      { numRuns: 25 },
    );
  });
});
