import fc from 'fast-check';
import { describeScores } from '../samples/describe-scores';
import { pearson } from '../samples/pearson';
import { shapiroWilk } from '../samples/shapiro-wilk';
import { chooseTest } from './choose-test';
import { effectSizePaired } from './effect-size-paired';
import { hakeGain } from './hake-gain';
import {
  differencesOf,
  pairedSample,
  pairedSampleOfCounts,
  secondOf,
  type PairedSample,
} from './paired-sample';
import { pairedT } from './paired-t';
import { signTest } from './sign-test';
import { wilcoxonSignedRank } from './wilcoxon-signed-rank';

type People = readonly (readonly [pre: number | null, post: number | null])[];

const MAX = 10;
// each run computes the whole catalogue
const FEWER_RUNS = { numRuns: 25 };
const pairsOf = (people: People): PairedSample =>
  pairedSample(
    people.map(([pre]) => pre),
    people.map(([, post]) => post),
  );

/** Everything that is said about the same people before and after. */
const everything = (pairs: PairedSample) => ({
  pairedT: pairedT(pairs),
  effectSize: effectSizePaired(pairs),
  wilcoxon: wilcoxonSignedRank(pairs),
  pratt: wilcoxonSignedRank(pairs, { zeroMethod: 'pratt', continuity: false, method: 'asymptotic' }),
  signTest: signTest(pairs),
  choice: chooseTest(pairs),
  normality: shapiroWilk(differencesOf(pairs)),
  after: describeScores(secondOf(pairs)),
  gain: hakeGain(pairs, MAX),
  pearson: pearson(pairs),
});

const points = fc.integer({ min: 0, max: MAX });
const decimals = points.map((score) => score / 10);
const people = (score: fc.Arbitrary<number>, minLength = 0) =>
  fc.array(fc.tuple(fc.option(score, { freq: 12 }), fc.option(score, { freq: 12 })), {
    minLength,
    maxLength: 60,
  });
const complete = fc.array(fc.tuple(points, points), { minLength: 1, maxLength: 60 });

const opposite = (value: number | null): number => -(value ?? NaN);

describe('statistics of pairs', () => {
  it('do not depend on the order of the people, to the last digit', () => {
    fc.assert(
      fc.property(fc.oneof(people(points), people(decimals)), fc.nat(), (list, turn) => {
        const cut = turn % (list.length + 1);
        const turned = [...list.slice(cut), ...list.slice(0, cut)].reverse();
        expect(everything(pairsOf(turned))).toEqual(everything(pairsOf(list)));
      }),
      FEWER_RUNS,
    );
  });

  it('are the same from counts as from people', () => {
    fc.assert(
      fc.property(complete, (list) => {
        const { pre, post, counts } = pairsOf(list);
        const rows = counts.map((count, index) => [pre[index] ?? 0, post[index] ?? 0, 2 * count] as const);
        expect(everything(pairedSampleOfCounts(rows.toReversed()))).toEqual(
          everything(pairsOf([...list, ...list])),
        );
      }),
      FEWER_RUNS,
    );
  });

  it('are never NaN', () => {
    const figures = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(figures) : [value];
    fc.assert(
      fc.property(fc.oneof(people(points), people(decimals)), (list) => {
        expect(figures(everything(pairsOf(list))).filter((figure) => Number.isNaN(figure))).toEqual([]);
      }),
      FEWER_RUNS,
    );
  });

  it('see points that everybody is given in no test', () => {
    fc.assert(
      fc.property(complete, fc.integer({ min: -1000, max: 1000 }), (list, gift) => {
        const given = pairsOf(list.map(([pre, post]) => [pre + gift, post + gift]));
        const pairs = pairsOf(list);
        const { meanPre, meanPost, ...test } = pairedT(given);
        expect(pairedT(pairs)).toMatchObject(test);
        if (meanPre !== null) expect(meanPre - gift).toBeCloseTo(pairedT(pairs).meanPre ?? NaN, 9);
        if (meanPost !== null) expect(meanPost - gift).toBeCloseTo(pairedT(pairs).meanPost ?? NaN, 9);
        expect(effectSizePaired(given)).toEqual(effectSizePaired(pairs));
        expect(wilcoxonSignedRank(given)).toEqual(wilcoxonSignedRank(pairs));
        expect(signTest(given)).toEqual(signTest(pairs));
        expect(chooseTest(given)).toEqual(chooseTest(pairs));
        expect(pearson(given)).toEqual(pearson(pairs));
      }),
      FEWER_RUNS,
    );
  });

  it('turn their signs when before and after are exchanged', () => {
    fc.assert(
      fc.property(complete, (list) => {
        const [there, back] = [list, list.map(([pre, post]) => [post, pre] as const)].map(pairsOf);
        if (!there || !back) throw new Error('two directions');
        const [t, tBack] = [pairedT(there), pairedT(back)];
        expect(opposite(tBack.meanDiff)).toBeCloseTo(t.meanDiff ?? NaN, 12);
        expect(tBack.reason).toBe(t.reason);
        if (t.t !== null) {
          expect(opposite(tBack.t)).toBeCloseTo(t.t, 9);
          expect(opposite(tBack.ciHigh)).toBeCloseTo(t.ciLow ?? NaN, 9);
          expect(tBack.p).toBeCloseTo(t.p ?? NaN, 12);
        }
        const [w, wBack] = [wilcoxonSignedRank(there), wilcoxonSignedRank(back)];
        expect([wBack.wPlus, wBack.wMinus, wBack.nPos, wBack.nNeg]).toEqual([
          w.wMinus,
          w.wPlus,
          w.nNeg,
          w.nPos,
        ]);
        expect(opposite(wBack.hodgesLehmann)).toBeCloseTo(w.hodgesLehmann ?? NaN, 12);
        if (w.p !== null) expect(wBack.p).toBeCloseTo(w.p, 12);
        const [s, sBack] = [signTest(there), signTest(back)];
        expect([sBack.nPos, sBack.nNeg, sBack.p]).toEqual([s.nNeg, s.nPos, s.p]);
      }),
      FEWER_RUNS,
    );
  });
});

describe('statistics of very many people', () => {
  const rows = Array.from(
    { length: 441 },
    (_, index) => [Math.floor(index / 21), index % 21, 1000 + ((index * 7919) % 2536)] as const,
  );
  const million = pairedSampleOfCounts(rows);

  it('never write the people out: nobody could hold a list of half a billion', () => {
    const billion = pairedSampleOfCounts(rows.map(([pre, post, count]) => [pre, post, 500 * count]));
    expect(billion.n).toBe(500 * million.n);
    const { pairedT: test, wilcoxon, signTest: signs, after } = everything(billion);
    expect(test.meanDiff).toBeCloseTo(pairedT(million).meanDiff ?? NaN, 12);
    expect(wilcoxon.rankBiserial).toBeCloseTo(wilcoxonSignedRank(million).rankBiserial ?? NaN, 8);
    expect(signs.propPos).toBe(signTest(million).propPos);
    expect(after.median).toBe(describeScores(secondOf(million)).median);
  });

  it('agree with the sums of whole numbers', () => {
    const sumOf = (figure: (pre: number, post: number) => number): number =>
      rows.reduce((sum, [pre, post, count]) => sum + count * figure(pre, post), 0);
    const { n } = million;
    const { meanDiff, sdDiff, r } = pairedT(million);
    const difference = sumOf((pre, post) => post - pre);
    const squares = sumOf((pre, post) => (post - pre) ** 2);
    expect(meanDiff).toBeCloseTo(difference / n, 12);
    expect(sdDiff).toBeCloseTo(Math.sqrt((squares - difference ** 2 / n) / (n - 1)), 9);
    const [x, y] = [sumOf((pre) => pre), sumOf((_, post) => post)];
    const crossed = n * sumOf((pre, post) => pre * post) - x * y;
    const spread = (n * sumOf((pre) => pre * pre) - x * x) * (n * sumOf((_, post) => post * post) - y * y);
    expect(r).toBeCloseTo(crossed / Math.sqrt(spread), 12);
    const { wPlus, wMinus, nPos, nNeg } = wilcoxonSignedRank(million);
    expect(wPlus + wMinus).toBe(((nPos + nNeg) * (nPos + nNeg + 1)) / 2);
  });
});
