import { correlation } from '../samples/correlation';
import { largestMagnitude } from '../samples/largest-magnitude';
import { mean } from '../samples/mean';
import { once } from '../samples/once';
import { standardDeviation } from '../samples/standard-deviation';
import { differencesOf, firstOf, secondOf, type PairedSample } from './paired-sample';

export interface RiseOfPairs {
  readonly meanPre: number | null;
  readonly meanPost: number | null;
  readonly sdPre: number | null;
  readonly sdPost: number | null;
  readonly meanDiff: number | null;
  readonly sdDiff: number | null;
  readonly seDiff: number | null;
  /** Pearson's correlation of pre and post (n ≥ 3). */
  readonly r: number | null;
  /** d̄ / (s_d/√n); `null` for n < 2 or when every rise is the same. */
  readonly t: number | null;
}

/** Means and spreads of pairs in points, and of their rises d = post - pre: what is the same at any confidence. */
export const riseOfPairs = /* @__PURE__ */ once((pairs: PairedSample): RiseOfPairs => {
  const { n } = pairs;
  const [pre, post, differences] = [firstOf(pairs), secondOf(pairs), differencesOf(pairs)];
  const meanDiff = mean(differences);
  const sdDiff = standardDeviation(differences, largestMagnitude(pre, post));
  const seDiff = sdDiff === null ? null : sdDiff / Math.sqrt(n);
  return {
    meanPre: mean(pre),
    meanPost: mean(post),
    sdPre: standardDeviation(pre),
    sdPost: standardDeviation(post),
    meanDiff,
    sdDiff,
    seDiff,
    r: n < 3 ? null : correlation(pairs),
    t: meanDiff === null || !seDiff ? null : meanDiff / seDiff,
  };
});
