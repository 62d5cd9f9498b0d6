import fc from 'fast-check';
import { sampleOf, sampleOfCounts, type Sample } from '../samples/sample';
import { effectSizeIndependent } from './effect-size-independent';
import { independentT } from './independent-t';
import { kruskalWallis } from './kruskal-wallis';
import { mannWhitney } from './mann-whitney';
import { oneWayAnova } from './one-way-anova';

const score = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10),
  fc.constant(null),
);
const scores = fc.array(score, { maxLength: 12 });
const withOrder = scores.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);
const all = (a: Sample, b: Sample, c: Sample) => [
  ...[independentT(a, b), independentT(a, b, { pooled: true }), effectSizeIndependent(a, b)],
  ...[mannWhitney(a, b), mannWhitney(a, b, { method: 'asymptotic' })],
  ...[kruskalWallis([a, b, c]), oneWayAnova([a, b, c])],
];
const opposite = (value: number | null): number | null => (value === null ? null : 0 - value);

describe('comparisons of groups', () => {
  it('do not see the order of the people', () => {
    fc.assert(
      fc.property(withOrder, withOrder, withOrder, ([a, a2], [b, b2], [c, c2]) => {
        expect(all(sampleOf(a2), sampleOf(b2), sampleOf(c2))).toEqual(
          all(sampleOf(a), sampleOf(b), sampleOf(c)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('see counts as lists of people', () => {
    const doubled = (list: readonly (number | null)[]) => {
      const { values, counts, nMissing } = sampleOf(list);
      return sampleOfCounts(
        values.map((value, index) => [value, 2 * (counts[index] ?? 0)] as const),
        2 * nMissing,
      );
    };
    fc.assert(
      fc.property(scores, scores, scores, (a, b, c) => {
        const twice = [a, b, c].map((list) => sampleOf([...list, ...list])) as [Sample, Sample, Sample];
        expect(all(doubled(a), doubled(b), doubled(c))).toEqual(all(...twice));
      }),
      { numRuns: 60 },
    );
  });

  it('turn their signs when the groups are exchanged, and keep the rest', () => {
    fc.assert(
      fc.property(scores, scores, (first, second) => {
        const [a, b] = [sampleOf(first), sampleOf(second)];
        const [there, back] = [independentT(a, b), independentT(b, a)];
        expect(back).toMatchObject({ p: there.p, df: there.df, sdA: there.sdB, meanA: there.meanB });
        expect([back.meanDiff, back.t, back.ciLow].map(opposite)).toEqual([
          ...[there.meanDiff, there.t, there.ciHigh].map((value) => (value === null ? null : value + 0)),
        ]);
        const [up, down] = [mannWhitney(a, b), mannWhitney(b, a)];
        expect(down).toMatchObject({ uA: up.uB, uB: up.uA, mu: up.mu, sigma: up.sigma, method: up.method });
        expect([down.z, down.rankBiserial, down.hodgesLehmann].map(opposite)).toEqual([
          ...[up.z, up.rankBiserial, up.hodgesLehmann].map((value) => (value === null ? null : value + 0)),
        ]);
        expect(down.p ?? -1).toBeCloseTo(up.p ?? -1, 12);
      }),
      { numRuns: 100 },
    );
  });

  it('give no figure that is not a number, however few there are', () => {
    fc.assert(
      fc.property(scores, scores, scores, (a, b, c) => {
        for (const result of all(sampleOf(a), sampleOf(b), sampleOf(c))) {
          const figures = Object.values(result).filter((value) => typeof value === 'number');
          expect(figures.filter((value) => !Number.isFinite(value))).toEqual([]);
          expect(Object.values(result)).not.toContain(undefined);
          if ('p' in result) expect(result.p === null).toBe('reason' in result);
        }
      }),
      { numRuns: 100 },
    );
  });
});
