import type { EventCounts } from './event-counts';

export const evaluationWarningCodes = [
  'no_pre',
  'no_post',
  'anonymous',
  'no_pairs',
  'few_pairs',
  'ceiling_before',
  'many_unmatched',
  'near_pairs',
  'common_items',
  'one_group',
] as const;
export type EvaluationWarning = (typeof evaluationWarningCodes)[number];

export interface WarningFacts {
  /** The event knows nobody. */
  readonly anonymous?: boolean;
  /** The two waves asked different versions. */
  readonly commonItems?: boolean;
}

const FEW_PAIRS_BELOW = 15;
const CEILING_FROM = 0.2;
const UNMATCHED_ABOVE = 0.2;

/**
 * What a reader of an event's results must be told, in a fixed order:
 *
 * - `no_pre`, `no_post`, `no_pairs`: nobody answered before, after, or both times;
 * - `anonymous`: nobody can be known again, so there are no pairs to be had;
 * - `few_pairs`: fewer than 15 matched people;
 * - `ceiling_before`: at least 20 % of the matched had full points before and could not gain;
 * - `many_unmatched`: more than 20 % of all who answered did so only once;
 * - `near_pairs`: some are matched by self-made codes one slip apart;
 * - `common_items`: before and after asked different versions, so only the items in common count;
 * - `one_group`: change of one group is not yet an effect of the event (whenever there are pairs).
 *
 * @param nCeiling matched people with full points before.
 */
export function evaluationWarnings(
  counts: Omit<EventCounts, 'superseded' | 'exclusions'>,
  nCeiling: number,
  { anonymous = false, commonItems = false }: WarningFacts = {},
): EvaluationWarning[] {
  const { pre, post, matched, nearPairs, preOnly, postOnly } = counts;
  const once = preOnly + postOnly;
  const applies: Record<EvaluationWarning, boolean> = {
    no_pre: pre === 0,
    no_post: post === 0,
    anonymous,
    no_pairs: matched === 0 && !anonymous,
    few_pairs: matched > 0 && matched < FEW_PAIRS_BELOW,
    ceiling_before: matched > 0 && nCeiling / matched >= CEILING_FROM,
    many_unmatched: matched > 0 && once / (matched + once) > UNMATCHED_ABOVE,
    near_pairs: nearPairs > 0,
    common_items: matched > 0 && commonItems,
    one_group: matched > 0,
  };
  return evaluationWarningCodes.filter((code) => applies[code]);
}
