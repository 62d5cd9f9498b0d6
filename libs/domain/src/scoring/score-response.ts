export interface ScorableItem {
  readonly id: string;
  readonly topic: string | null;
  /** Whole points for a right answer. */
  readonly weight: number;
  /** The right option; `null` for items without right and wrong (Likert), which are not scored here. */
  readonly key: string | null;
}

export interface ResponseScore {
  /** Σ weights of the right answers, in points. */
  readonly score: number;
  /** The same within each topic that has keyed items. */
  readonly topicScores: Readonly<Record<string, number>>;
  /** Each keyed item: right, wrong, or `null` = left blank. */
  readonly itemCorrect: Readonly<Record<string, boolean | null>>;
}

/**
 * Scores one sheet by the key of its instrument version: the weight of every keyed item answered right.
 *
 * A blank in a sheet that was handed in gives no points, like a wrong answer. Answers to unknown or unkeyed items do
 * not count. No keyed items: 0 points.
 */
export function scoreResponse(
  items: readonly ScorableItem[],
  answers: Readonly<Record<string, string | number | null>>,
): ResponseScore {
  let score = 0;
  const topicScores: Record<string, number> = {};
  const itemCorrect: Record<string, boolean | null> = {};
  for (const { id, topic, weight, key } of items) {
    if (key === null) continue;
    const answer = Object.hasOwn(answers, id) ? answers[id] : null;
    const isRight = answer === key;
    itemCorrect[id] = answer === null ? null : isRight;
    const points = isRight ? weight : 0;
    score += points;
    if (topic !== null) topicScores[topic] = (topicScores[topic] ?? 0) + points;
  }
  return { score, topicScores, itemCorrect };
}
