import { effectSizePaired } from '../../statistics/paired/effect-size-paired';
import { pairedT } from '../../statistics/paired/paired-t';
import { wilcoxonSignedRank } from '../../statistics/paired/wilcoxon-signed-rank';
import type { LikertComparison } from './likert-comparison';
import type { LikertScaleDesign } from '../design/evaluation-design';
import { likertPairs } from './likert-pairs';
import type { CountTable } from '../tallies/tally';

/**
 * Compares one Likert scale of the matched people before and after, in steps stretched over all items.
 *
 * Who answered fewer than 80 % of it on one of the two sheets is dropped and counted (`nDropped` of the tests).
 *
 * @param cells [sum before, answered before, sum after, answered after, people].
 */
export function compareLikert(
  { id, items, steps }: LikertScaleDesign,
  cells: CountTable | undefined,
  confidence = 0.95,
): LikertComparison {
  const pairs = likertPairs(items.length, cells);
  return {
    id,
    items: items.length,
    steps,
    pairedT: pairedT(pairs, { confidence }),
    wilcoxon: wilcoxonSignedRank(pairs, { confidence }),
    effectSize: effectSizePaired(pairs, { confidence }),
  };
}
