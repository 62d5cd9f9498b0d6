import { isScored, itemPoints, maxPoints } from './item-points';
import type { ScorableItem } from './item-points';

export interface ResponseScore {
  /** Σ points of the answers. */
  readonly score: number;
  /** The same within each topic that has scored items. */
  readonly topicScores: Readonly<Record<string, number>>;
  /** Each scored item: right (all its points), not right, or `null` = left blank. */
  readonly itemCorrect: Readonly<Record<string, boolean | null>>;
}

/**
 * Scores one sheet by the keys of its instrument version (`itemPoints`).
 *
 * A blank in a sheet that was handed in gives no points, like a wrong answer. Answers to unknown or unscored items do
 * not count. No scored items: 0 points.
 */
export function scoreResponse(
  items: readonly ScorableItem[],
  answers: Readonly<Record<string, unknown>>,
): ResponseScore {
  let score = 0;
  const topicScores: Record<string, number> = {};
  const itemCorrect: Record<string, boolean | null> = {};
  for (const item of items) {
    if (!isScored(item)) continue;
    const { id, topic } = item;
    const answer = Object.hasOwn(answers, id) ? answers[id] : null;
    const points = itemPoints(item, answer);
    itemCorrect[id] = isBlank(answer) ? null : points === maxPoints(item);
    score += points;
    if (topic !== null) topicScores[topic] = (topicScores[topic] ?? 0) + points;
  }
  return { score, topicScores, itemCorrect };
}

function isBlank(answer: unknown): boolean {
  return answer === null || (Array.isArray(answer) && answer.length === 0);
}
