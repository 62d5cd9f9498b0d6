import type { EventCounts } from './event-counts';

export const evaluationWarningCodes = [
  'no_pre',
  'no_post',
  'no_pairs',
  'few_pairs',
  'ceiling_before',
  'many_unmatched',
  'one_group',
] as const;
export type EvaluationWarning = (typeof evaluationWarningCodes)[number];

const FEW_PAIRS_BELOW = 15;
const CEILING_FROM = 0.2;
const UNMATCHED_ABOVE = 0.2;

/**
 * What a reader of an event's results must be told, in a fixed order:
 *
 * - `no_pre`, `no_post`, `no_pairs`: nobody answered before, after, or both times;
 * - `few_pairs`: fewer than 15 matched people;
 * - `ceiling_before`: at least 20 % of the matched had full points before and could not gain;
 * - `many_unmatched`: more than 20 % of all who answered did so only once;
 * - `one_group`: change of one group is not yet an effect of the event (whenever there are pairs).
 *
 * @param nCeiling matched people with full points before.
 */
export function evaluationWarnings(counts: EventCounts, nCeiling: number): EvaluationWarning[] {
  const { pre, post, matched, preOnly, postOnly } = counts;
  const once = preOnly + postOnly;
  const applies: Record<EvaluationWarning, boolean> = {
    no_pre: pre === 0,
    no_post: post === 0,
    no_pairs: matched === 0,
    few_pairs: matched > 0 && matched < FEW_PAIRS_BELOW,
    ceiling_before: matched > 0 && nCeiling / matched >= CEILING_FROM,
    many_unmatched: matched > 0 && once / (matched + once) > UNMATCHED_ABOVE,
    one_group: matched > 0,
  };
  return evaluationWarningCodes.filter((code) => applies[code]);
}
