import type { InstrumentFacts } from '../statistics/evaluate-event';
import type { ScorableItem } from './score-response';

/**
 * What the evaluation has to know about an instrument version: the points of a sheet with everything right, whole and
 * per topic, and the keyed items in their order.
 *
 * No keyed items: a maximum of 0 and empty lists.
 */
export function instrumentFacts(items: readonly ScorableItem[]): InstrumentFacts {
  const keyed = items.filter(({ key }) => key !== null);
  const topics = new Map<string, number>();
  for (const { topic, weight } of keyed) {
    if (topic !== null) topics.set(topic, (topics.get(topic) ?? 0) + weight);
  }
  return {
    maxScore: keyed.reduce((points, { weight }) => points + weight, 0),
    topics: [...topics].map(([id, max]) => ({ id, max })),
    items: keyed.map(({ id, topic }) => ({ id, topic })),
  };
}
