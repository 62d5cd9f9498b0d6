import { PAIR_EXCLUSIONS } from '../pairing/pair-exclusions';
import type { EvaluationCounts } from '../evaluation';
import type { Tally } from './tally';

/** How many answered before, after, both times and only once, and why the others are in no pair: what `eventCounts` says of the sheets, from their tally. */
export function tallyCounts({ pairs, superseded, notInSample, exclusions }: Tally): EvaluationCounts {
  const listed = PAIR_EXCLUSIONS.map((reason) => {
    const [pre, post] = exclusions[reason] ?? [0, 0];
    return { reason, pre, post };
  }).filter(({ pre, post }) => pre + post > 0);
  const alone = (phase: 'pre' | 'post'): number =>
    listed.reduce((sum, one) => sum + (one.reason === 'superseded' ? 0 : one[phase]), 0);
  const [preOnly, postOnly] = [alone('pre'), alone('post')];
  return {
    pre: pairs.pairs + preOnly,
    post: pairs.pairs + postOnly,
    matched: pairs.pairs,
    nearPairs: pairs.nearPairs,
    preOnly,
    postOnly,
    superseded,
    exclusions: listed,
    notInSample,
  };
}
