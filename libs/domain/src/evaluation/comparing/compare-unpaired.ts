import { effectSizeIndependent } from '../../statistics/groups/effect-size-independent';
import { independentT } from '../../statistics/groups/independent-t';
import { mannWhitney } from '../../statistics/groups/mann-whitney';
import type { Sample } from '../../statistics/samples/sample';
import type { UnpairedComparison } from './unpaired-comparison';

/**
 * All sheets before against all sheets after, as if different people had filled them in: the only comparison of
 * anonymous sheets. As the same people are counted as two groups, p is usually too large.
 *
 * Nobody before, or nobody after: nothing to compare (`null`).
 */
export function compareUnpaired(
  before: Sample,
  after: Sample,
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): UnpairedComparison | null {
  if (before.n === 0 || after.n === 0) return null;
  return {
    welch: independentT(before, after, { confidence }),
    mannWhitney: mannWhitney(before, after, { confidence }),
    effectSize: effectSizeIndependent(before, after, { confidence }),
  };
}
