import { compareItems, type ItemComparison } from './compare-items';
import { compareScores, type ComparisonOptions, type ScoreComparison } from './compare-scores';
import { evaluationWarnings, type EvaluationWarning } from './evaluation-warnings';
import { eventCounts, type EventCounts } from './event-counts';
import { pairResponses, type PairableResponse } from './pair-responses';

export interface ScoredResponse extends PairableResponse {
  /** Points of the whole sheet. */
  readonly score: number;
  readonly topicScores: Readonly<Record<string, number>>;
  /** Whether each keyed item was right; `null` = left blank. */
  readonly itemCorrect: Readonly<Record<string, boolean | null>>;
}

export interface InstrumentFacts {
  /** Points of a sheet with everything right. */
  readonly maxScore: number;
  readonly topics: readonly { readonly id: string; readonly max: number }[];
  /** The items that have a key, in the order of the sheet. */
  readonly items: readonly { readonly id: string; readonly topic: string | null }[];
}

export interface TopicComparison extends ScoreComparison {
  readonly id: string;
}

export interface EventEvaluation {
  readonly counts: EventCounts;
  /** The whole score of the matched people. */
  readonly total: ScoreComparison;
  readonly topics: readonly TopicComparison[];
  readonly items: readonly ItemComparison[];
  readonly warnings: readonly EvaluationWarning[];
}

/**
 * The results of an event: what the people who answered both times knew before and after.
 *
 * Pairs are made by `pairResponses`; everything is computed on the matched people. A blank answer in a sheet that was
 * handed in is wrong; a topic without points counts 0. No responses: counts of 0, figures `null` with their reasons.
 */
export function evaluateEvent(
  responses: readonly ScoredResponse[],
  facts: InstrumentFacts,
  options: ComparisonOptions = {},
): EventEvaluation {
  const paired = pairResponses(responses);
  const both = (pointsOf: (response: ScoredResponse) => number): [pre: number[], post: number[]] => [
    paired.pairs.map(({ pre }) => pointsOf(pre)),
    paired.pairs.map(({ post }) => pointsOf(post)),
  ];
  const counts = eventCounts(paired);
  const total = compareScores(...both(({ score }) => score), facts.maxScore, options);
  const topics = facts.topics.map(({ id, max }) => ({
    id,
    ...compareScores(...both(({ topicScores }) => topicScores[id] ?? 0), max, options),
  }));
  const answers = facts.items.map(({ id, topic }) => {
    const [pre, post] = both(({ itemCorrect }) => (itemCorrect[id] === true ? 1 : 0));
    return { id, topic, pre, post };
  });
  return {
    counts,
    total,
    topics,
    items: compareItems(answers, options.confidence),
    warnings: evaluationWarnings(counts, total.gain.nCeiling),
  };
}
