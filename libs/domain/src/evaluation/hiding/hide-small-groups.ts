import type { SubgroupComparison } from '../comparing/subgroup-comparison';
import { shownGroups } from './shown-groups';

/** People behind the test between groups; null where there is none. */
function peopleTested({ test, testOfMany }: SubgroupComparison): number | null {
  if (test) return test.welch.nA + test.welch.nB;
  return testOfMany?.n ?? null;
}

/**
 * The subgroups without the figures of groups that must stay hidden (`shownGroups`). A test that a hidden group took part
 * in is taken out with it: its means and numbers would give the group away.
 */
export function hideSmallGroups(
  subgroups: readonly SubgroupComparison[],
  fewest: number,
): SubgroupComparison[] {
  return subgroups.map((comparison) => {
    const shown = shownGroups(
      comparison.groups.map(({ figures }) => figures?.n ?? 0),
      fewest,
    );
    const groups = comparison.groups.map((group, index) =>
      shown[index] ? group : { ...group, figures: null },
    );
    const known = groups.reduce((n, { value, figures }) => n + (value === '' ? 0 : (figures?.n ?? 0)), 0);
    return peopleTested(comparison) === known
      ? { ...comparison, groups }
      : { ...comparison, groups, test: null, testOfMany: null, pHolm: null };
  });
}
