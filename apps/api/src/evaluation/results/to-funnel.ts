import { FEWEST_SEEN, hideSmallCell } from '@ikrar/domain';
import type { Evaluation, ResultReader } from '@ikrar/domain';
import type { ResultFunnel } from './event-results.dto';
import type { ReachCounts } from './result-facts.read-model';

/** Pledges are the team's; who is outside it sees no count of a handful of people. */
export function toFunnel(
  { planned, registered, present, pledged }: ReachCounts,
  counts: Evaluation['counts'],
  reader: ResultReader,
): ResultFunnel {
  const seen = (count: number | undefined): number | null => {
    if (count === undefined) return null;
    return reader === 'team' ? count : hideSmallCell(count, FEWEST_SEEN[reader]);
  };
  return {
    planned,
    registered: seen(registered),
    present: seen(present),
    pre: seen(counts?.pre),
    post: seen(counts?.post),
    matched: seen(counts?.matched),
    pledged: reader === 'team' ? pledged : null,
  };
}
