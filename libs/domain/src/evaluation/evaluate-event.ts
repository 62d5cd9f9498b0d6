import { pairedSample, type PairedSample } from '../statistics/paired/paired-sample';
import { compareItems } from './compare-items';
import { compareScores, type ComparisonOptions } from './compare-scores';
import type { ItemComparison, ScoreComparison, ScoreMove } from './evaluation';
import { evaluationWarnings, type EvaluationWarning } from './evaluation-warnings';
import { eventCounts, type EventCounts } from './event-counts';
import { pairSheets, type PairingRule, type Sheet } from './pair-sheets';
import { scoreMoves } from './score-moves';

export interface ScoredResponse extends Sheet {
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

export interface EvaluationOptions extends ComparisonOptions, PairingRule {
  /** The two waves asked different versions, and `facts` holds what they have in common. */
  readonly commonItems?: boolean;
}

export interface EventEvaluation {
  readonly counts: EventCounts;
  /** The whole score of the matched people. */
  readonly total: ScoreComparison;
  readonly topics: readonly TopicComparison[];
  readonly items: readonly ItemComparison[];
  readonly moves: readonly ScoreMove[];
  readonly warnings: readonly EvaluationWarning[];
}

/**
 * The results of an event: what the people who answered both times knew before and after.
 *
 * Pairs are made by `pairSheets`; everything is computed on the matched people. A blank answer in a sheet that was
 * handed in is wrong; a topic without points counts 0. No responses: counts of 0, figures `null` with their reasons.
 */
export function evaluateEvent(
  responses: readonly ScoredResponse[],
  facts: InstrumentFacts,
  options: EvaluationOptions = {},
): EventEvaluation {
  const paired = pairSheets(responses, options);
  const both = (pointsOf: (response: ScoredResponse) => number): PairedSample =>
    pairedSample(
      paired.pairs.map(({ pre }) => pointsOf(pre)),
      paired.pairs.map(({ post }) => pointsOf(post)),
    );
  const counts = eventCounts(paired);
  const total = compareScores(
    both(({ score }) => score),
    facts.maxScore,
    options,
  );
  const topics = facts.topics.map(({ id, max }) => ({
    id,
    ...compareScores(
      both(({ topicScores }) => topicScores[id] ?? 0),
      max,
      options,
    ),
  }));
  const answers = facts.items.map(({ id, topic }) => ({
    ...{ id, topic },
    pairs: both(({ itemCorrect }) => (itemCorrect[id] === true ? 1 : 0)),
  }));
  return {
    counts,
    total,
    topics,
    items: compareItems(answers, options.confidence),
    moves: scoreMoves(both(({ score }) => score)),
    warnings: evaluationWarnings(counts, total.gain.nCeiling, {
      anonymous: options.identification === 'anonymous',
      commonItems: options.commonItems ?? false,
    }),
  };
}
