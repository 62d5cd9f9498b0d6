import type { PairedSample } from '../../statistics/paired/paired-sample';
import type { ScoreMove } from './band-comparison';

/** The cross-table of scores before and after, in their order, without anybody in it; cells without people are left out. */
export function scoreMoves({ pre, post, counts }: PairedSample): ScoreMove[] {
  return pre.map((before, index) => ({
    before,
    after: post[index] ?? before,
    people: counts[index] ?? 0,
  }));
}
