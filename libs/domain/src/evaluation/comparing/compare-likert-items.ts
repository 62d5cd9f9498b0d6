import { marginalHomogeneity } from '../../statistics/proportions/marginal-homogeneity';
import type { LikertItemComparison } from './likert-comparison';
import type { DesignItem } from '../design/evaluation-design';
import type { CountTable } from '../tallies/tally';

/**
 * How the answers to each Likert item moved, as it was asked (nothing is reversed): the steps chosen before and after by
 * those who answered both times, and the test that the two distributions are one (Stuart–Maxwell, Bhapkar).
 *
 * @param tables by item: [answer code before, after, people]; code 0 is a blank and left out, code s is step s.
 */
export function compareLikertItems(
  items: readonly DesignItem[],
  tables: Readonly<Record<string, CountTable>>,
): LikertItemComparison[] {
  return items.map(({ id, topic, max: steps }) => {
    const table = Array.from({ length: steps }, () => new Array<number>(steps).fill(0));
    for (const [before = 0, after = 0, people = 0] of tables[id] ?? []) {
      const row = table[before - 1];
      if (row && after > 0 && after <= steps) row[after - 1] = (row[after - 1] ?? 0) + people;
    }
    const sum = (counts: readonly number[]): number => counts.reduce((people, count) => people + count, 0);
    return {
      id,
      topic,
      steps,
      before: table.map(sum),
      after: table.map((_, step) => sum(table.map((row) => row[step] ?? 0))),
      test: marginalHomogeneity(table),
    };
  });
}
