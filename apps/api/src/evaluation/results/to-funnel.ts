import { hideSmallCell, SMALL_CELL_INSIDE } from '@ikrar/domain';
import type { Evaluation } from '@ikrar/domain';
import type { ResultFunnel } from './event-results.dto';
import type { ReachCounts } from './result-facts.read-model';

/** Pledges are the team's; who is outside sees no count of a handful of people. */
export function toFunnel(
  { invited, registered, present, pledged }: ReachCounts,
  counts: Evaluation['counts'],
  isOutside: boolean,
): ResultFunnel {
  const seen = (count: number | undefined): number | null => {
    if (count === undefined) return null;
    return isOutside ? hideSmallCell(count, SMALL_CELL_INSIDE) : count;
  };
  return {
    invited,
    registered: seen(registered),
    present: seen(present),
    pre: seen(counts?.pre),
    post: seen(counts?.post),
    matched: seen(counts?.matched),
    pledged: isOutside ? null : pledged,
  };
}
