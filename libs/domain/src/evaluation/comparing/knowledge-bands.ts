import { bandOf } from './band-of';
import type { BandComparison } from './band-comparison';
import type { Band } from '../design/evaluation-design';
import type { CountTable } from '../tallies/tally';

/**
 * How many of the matched people stood in each band before and after, and who moved from which to which.
 *
 * @param totals [points before, points after, people]; none: zeros in every band.
 * @param max points of everything right, to which the per cent of the bands belong.
 */
export function knowledgeBands(bands: readonly Band[], totals: CountTable, max: number): BandComparison {
  const moved = bands.map(() => bands.map(() => 0));
  for (const [before = 0, after = 0, people = 0] of totals) {
    const row = moved[bandOf(bands, before, max)];
    const column = bandOf(bands, after, max);
    if (row) row[column] = (row[column] ?? 0) + people;
  }
  const sum = (counts: readonly number[]): number => counts.reduce((people, count) => people + count, 0);
  return {
    bands,
    before: moved.map(sum),
    after: bands.map((_, column) => sum(moved.map((row) => row[column] ?? 0))),
    moved,
  };
}
