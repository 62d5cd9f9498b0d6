import { independentT } from '../../statistics/groups/independent-t';
import { kruskalWallis } from '../../statistics/groups/kruskal-wallis';
import { mannWhitney } from '../../statistics/groups/mann-whitney';
import { adjustP } from '../../statistics/proportions/adjust-p';
import { describeScores } from '../../statistics/samples/describe-scores';
import { sampleOf } from '../../statistics/samples/sample';
import { compareSubgroups } from './compare-subgroups';
import type { SubgroupComparison } from './subgroup-comparison';

const girls = [
  [2, 7, 3],
  [4, 8, 2],
  [5, 6, 1],
];
const boys = [
  [3, 5, 4],
  [6, 6, 2],
];
const risesOfGirls = sampleOf([5, 5, 5, 4, 4, 1]);
const risesOfBoys = sampleOf([2, 2, 2, 2, 0, 0]);

describe('compareSubgroups', () => {
  it('describes each group and tests two of them', () => {
    const [sex] = compareSubgroups({ sex: { male: boys, female: girls, '': [[1, 9, 2]] } }, 10);
    expect(sex?.groups.map(({ value, figures }) => [value, figures?.n])).toEqual([
      ['female', 6],
      ['male', 6],
      ['', 2],
    ]);
    expect(sex?.groups[0]?.figures).toEqual({
      n: 6,
      before: describeScores(sampleOf([2, 2, 2, 4, 4, 5])),
      after: describeScores(sampleOf([7, 7, 7, 8, 8, 6])),
      rise: describeScores(risesOfGirls),
      classG: 24 / 41,
    });
    const welch = independentT(risesOfGirls, risesOfBoys);
    expect(sex?.test).toEqual({ welch, mannWhitney: mannWhitney(risesOfGirls, risesOfBoys) });
    expect([sex?.testOfMany, sex?.pHolm]).toEqual([null, welch.p]);
  });

  it('tests more groups at once, and adjusts over the kinds', () => {
    const classes = { '10-A': girls, '10-B': boys, '10-C': [[4, 9, 3]] };
    const [sex, classed] = compareSubgroups({ class: classes, sex: { female: girls, male: boys } }, 10);
    const many = kruskalWallis([risesOfGirls, risesOfBoys, sampleOf([5, 5, 5])]);
    expect(classed).toMatchObject({ kind: 'class', test: null, testOfMany: many });
    expect([sex?.pHolm, classed?.pHolm]).toEqual(adjustP([sex?.test?.welch.p ?? null, many.p]).holm);
  });

  it('orders ages by age', () => {
    const ages = { '18_19': girls, under_15: boys, '': boys, '15_17': girls };
    const [age] = compareSubgroups({ age_band: ages }, 10);
    expect(age?.groups.map(({ value }) => value)).toEqual(['under_15', '15_17', '18_19', '']);
  });

  it('tests nothing between one group and the unknown, and leaves out what nobody knows', () => {
    const [sex, ...others] = compareSubgroups(
      { sex: { female: girls, '': boys }, school: { '': girls } },
      10,
    );
    expect(sex).toMatchObject({ test: null, testOfMany: null, pHolm: null });
    expect(others).toEqual([]);
    expect(compareSubgroups({}, 10)).toEqual([]);
    expect(compareSubgroups({ sex: { female: [] } }, 10)).toEqual([]);
  });

  it('tests only between groups that are shown', () => {
    const classes = { '10-A': girls, '10-B': boys, '10-C': [[4, 9, 3]], '10-D': [[1, 2, 3]] };
    const [shown] = compareSubgroups({ class: classes }, 10, { fewest: 5 });
    expect(shown?.test?.welch).toEqual(independentT(risesOfGirls, risesOfBoys));
    expect(shown?.groups).toHaveLength(4);
  });

  it('adjusts for whoever sees less as for the team, though a kind stays untested', () => {
    const many = (rows: readonly (readonly number[])[]) => rows.map(([b = 0, a = 0, n = 0]) => [b, a, 2 * n]);
    const kinds = {
      sex: { female: many(girls), male: many(boys) },
      class: { '10-A': girls, '10-B': boys },
    };
    const [[sex, classed], [sexOutside, classOutside]] = [5, 10].map((fewest) =>
      compareSubgroups(kinds, 10, { fewest }),
    ) as [SubgroupComparison[], SubgroupComparison[]];
    expect([sexOutside?.test, sexOutside?.pHolm]).toEqual([sex?.test, sex?.pHolm]);
    expect(sex?.pHolm).toBeGreaterThan(sex?.test?.welch.p ?? 1);
    expect(classed?.pHolm).not.toBeNull();
    expect(classOutside).toMatchObject({ test: null, pHolm: null });
  });

  it('has figures but no test of single people', () => {
    const [sex] = compareSubgroups({ sex: { female: [[2, 7, 1]], male: [[3, 3, 1]] } }, 10);
    expect(sex?.test?.welch).toMatchObject({ p: null, reason: 'too_few' });
    expect(sex?.pHolm).toBeNull();
  });
});
