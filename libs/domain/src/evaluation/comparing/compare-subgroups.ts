import { independentT } from '../../statistics/groups/independent-t';
import { kruskalWallis } from '../../statistics/groups/kruskal-wallis';
import { mannWhitney } from '../../statistics/groups/mann-whitney';
import { classGain } from '../../statistics/paired/class-gain';
import { differencesOf, firstOf, secondOf, type PairedSample } from '../../statistics/paired/paired-sample';
import { AGE_BANDS } from '../../privacy/age-band';
import { adjustP } from '../../statistics/proportions/adjust-p';
import { describeScores } from '../../statistics/samples/describe-scores';
import { countedPairs } from '../tallies/counted-rows';
import type { SubgroupComparison, SubgroupFigures } from './subgroup-comparison';
import { GROUP_KINDS, type GroupKind } from '../design/evaluation-design';
import { FEWEST_SEEN } from '../hiding/result-reader';
import { shownGroups } from '../hiding/shown-groups';
import type { PairTally } from '../tallies/tally';

export interface SubgroupOptions {
  readonly confidence?: number;
  /** Only between groups that `shownGroups` shows; without it between all that are known. */
  readonly fewest?: number;
  /** Whole points of a printed point (`SheetDesign.unit`). */
  readonly unit?: number;
}

interface Group {
  readonly value: string;
  readonly pairs: PairedSample;
}

type Tests = Pick<SubgroupComparison, 'test' | 'testOfMany'>;

function figuresOf(pairs: PairedSample, max: number, options: { confidence: number }): SubgroupFigures {
  return {
    n: pairs.n,
    before: describeScores(firstOf(pairs), options),
    after: describeScores(secondOf(pairs), options),
    rise: describeScores(differencesOf(pairs), options),
    classG: classGain(pairs, max).gain,
  };
}

function testsOf(groups: readonly Group[], options: { confidence: number }): Tests {
  const rises = groups.map(({ pairs }) => differencesOf(pairs));
  const [a, b] = rises;
  if (!a || !b) return { test: null, testOfMany: null };
  if (rises.length > 2) return { test: null, testOfMany: kruskalWallis(rises) };
  const test = { welch: independentT(a, b, options), mannWhitney: mannWhitney(a, b, options) };
  return { test, testOfMany: null };
}

function pOf({ test, testOfMany }: Tests): number | null {
  return (test?.welch ?? testOfMany)?.p ?? null;
}

/** Age bands by age, everything else by its code; who is not known last. */
function isBefore(one: string, other: string): boolean {
  if (one === '' || other === '') return other === '';
  const [a, b] = [one, other].map((value) => AGE_BANDS.findIndex((band) => band === value));
  return a === b ? one < other : (a ?? 0) < (b ?? 0);
}

/**
 * The matched people apart by sex, age band, class, school and area of residence: before, after, rise and class gain of
 * each group, and whether the groups rose differently.
 *
 * Tests are of the rises: Welch and Mann–Whitney between two groups (the second against the first),
 * Kruskal–Wallis between more; who is not known ('') is described and never tested. Holm over the kinds that were tested,
 * of Welch's or Kruskal–Wallis' p, and for whoever sees less than the team over the kinds the team sees tested: so two
 * readers of one test read one adjusted p. Kinds of which nothing is known are left out. Groups stand by age or in
 * the order of their codes, the unknown last.
 *
 * @param max points of everything right.
 */
export function compareSubgroups(
  kinds: PairTally['groups'],
  max: number,
  { confidence = 0.95, fewest = 0, unit = 1 }: SubgroupOptions = {},
): SubgroupComparison[] {
  const kindsOf = GROUP_KINDS.flatMap((kind: GroupKind) => {
    const groups = Object.entries(kinds[kind] ?? {})
      .map(([value, rows]): Group => ({ value, pairs: countedPairs(rows, unit) }))
      .filter(({ pairs }) => pairs.n > 0)
      .sort((one, other) => (isBefore(one.value, other.value) ? -1 : 1));
    if (groups.every(({ value }) => value === '')) return [];
    const testsFor = (least: number): Tests => {
      const shown = shownGroups(
        groups.map(({ pairs }) => pairs.n),
        least,
      );
      const tested = groups.filter(({ value }, index) => value !== '' && shown[index]);
      return testsOf(tested, { confidence });
    };
    const figures = groups.map(({ value, pairs }) => ({
      value,
      figures: figuresOf(pairs, max, { confidence }),
    }));
    const tests = testsFor(fewest);
    const own = pOf(tests);
    const ofTeam = fewest > FEWEST_SEEN.team ? pOf(testsFor(FEWEST_SEEN.team)) : own;
    return [{ compared: { kind, groups: figures, ...tests }, own, ofTeam }];
  });
  return kindsOf.map(({ compared, own }, index) => {
    // A test between fewer groups than the team sees takes the place of the team's in its own family only.
    const family = kindsOf.map(({ ofTeam }, at) => (at === index ? own : ofTeam));
    return { ...compared, pHolm: own === null ? null : (adjustP(family).holm[index] ?? null) };
  });
}
