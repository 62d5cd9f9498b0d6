import { pairedSampleOfCounts, type PairedSample } from '../../statistics/paired/paired-sample';
import type { DesignItem } from '../design/evaluation-design';
import type { CountTable } from '../tallies/tally';

/**
 * One item before and after as right (1) and wrong (0).
 *
 * Right is an answer with all the points of the item; a blank, and part of the points, is not.
 *
 * @param rows [answer code before, answer code after, people].
 */
export function rightWrongPairs(
  { points, max }: Pick<DesignItem, 'points' | 'max'>,
  rows: CountTable = [],
): PairedSample {
  const right = (code: number): number => (points[code] === max ? 1 : 0);
  return pairedSampleOfCounts(
    rows.map(([before = 0, after = 0, people = 0]) => [right(before), right(after), people]),
  );
}
