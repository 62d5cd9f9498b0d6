import type { EventCounts } from './pairing/event-counts';

export const evaluationWarningCodes = [
  'no_pre',
  'no_post',
  'pre_only',
  'post_only',
  'anonymous',
  'different_versions',
  'no_pairs',
  'nothing_scored',
  'few_pairs',
  'identical_scores',
  'ceiling_before',
  'many_unmatched',
  'near_pairs',
  'common_items',
  'alpha_few',
  'one_group',
] as const;
export type EvaluationWarning = (typeof evaluationWarningCodes)[number];

export interface WarningFacts {
  /** The event knows nobody. */
  readonly anonymous?: boolean;
  /** The two waves asked different versions that have items in common. */
  readonly commonItems?: boolean;
  /** The two waves asked different versions and nothing in common. */
  readonly differentVersions?: boolean;
  /** The only wave that was asked at all. */
  readonly askedOnly?: 'pre' | 'post' | null;
  /** No item has right answers. */
  readonly nothingScored?: boolean;
  /** Of the matched everybody has the same points before, and everybody the same after. */
  readonly identicalScores?: boolean;
  /** Sheets of the smallest wave for which a reliability is given. */
  readonly fewestForAlpha?: number | null;
}

const FEW_PAIRS_BELOW = 15;
const CEILING_FROM = 0.2;
const UNMATCHED_ABOVE = 0.2;
const FEW_FOR_ALPHA_BELOW = 30;

/**
 * What a reader of an event's results must be told, in a fixed order:
 *
 * - `no_pre`, `no_post`, `no_pairs`: nobody answered before, after, or both times;
 * - `pre_only`, `post_only`: only that wave was asked, so no change can be told, and none was meant to be;
 * - `anonymous`: nobody can be known again, so there are no pairs to be had;
 * - `different_versions`: before and after asked different questions, so each stands by itself;
 * - `nothing_scored`: no question has a right answer, so there is no knowledge to speak of;
 * - `few_pairs`: fewer than 15 matched people;
 * - `identical_scores`: two or more matched people, all with the same points before and all with the same after;
 * - `ceiling_before`: at least 20 % of the matched had full points before and could not gain;
 * - `many_unmatched`: more than 20 % of all who answered did so only once;
 * - `near_pairs`: some are matched by self-made codes one slip apart;
 * - `common_items`: before and after asked different versions, so only the items in common count;
 * - `alpha_few`: a reliability of fewer than 30 sheets says little;
 * - `one_group`: change of one group is not yet an effect of the event (whenever there are pairs, or two waves of one
 *   version to be tested as different people).
 *
 * @param nCeiling matched people with full points before.
 */
export function evaluationWarnings(
  counts: Omit<EventCounts, 'superseded' | 'exclusions'>,
  nCeiling: number,
  facts: WarningFacts = {},
): EvaluationWarning[] {
  const { pre, post, matched, nearPairs, preOnly, postOnly } = counts;
  const { anonymous = false, differentVersions = false, askedOnly = null, fewestForAlpha = null } = facts;
  const once = preOnly + postOnly;
  const applies: Record<EvaluationWarning, boolean> = {
    no_pre: pre === 0 && askedOnly !== 'post',
    no_post: post === 0 && askedOnly !== 'pre',
    pre_only: askedOnly === 'pre',
    post_only: askedOnly === 'post',
    anonymous,
    different_versions: differentVersions,
    no_pairs: matched === 0 && !anonymous && !differentVersions && askedOnly === null,
    nothing_scored: facts.nothingScored ?? false,
    few_pairs: matched > 0 && matched < FEW_PAIRS_BELOW,
    identical_scores: matched > 1 && (facts.identicalScores ?? false),
    ceiling_before: matched > 0 && nCeiling / matched >= CEILING_FROM,
    many_unmatched: matched > 0 && once / (matched + once) > UNMATCHED_ABOVE,
    near_pairs: nearPairs > 0,
    common_items: matched > 0 && (facts.commonItems ?? false),
    alpha_few: fewestForAlpha !== null && fewestForAlpha < FEW_FOR_ALPHA_BELOW,
    one_group: matched > 0 || (pre > 1 && post > 1 && !differentVersions && !(facts.nothingScored ?? false)),
  };
  return evaluationWarningCodes.filter((code) => applies[code]);
}
